import Link from 'next/link'
import { useNames, useTag, useWords } from '#words'
import { describeParts, separateParts } from '@/lib/filters/describe'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { formatPair } from '@/lib/filters/pair'
import { nameGroup } from '@/lib/filters/say-filter'
import { GROUP_CODES } from '@/lib/vocab/groups'
import { languageOf } from '@/lib/words/tag'
import { AnyOrAll } from './any-or-all'
import { Choice } from './choice'
import type { FilterBasis } from './filter-basis'
import { FilterForm } from './filter-form'
import { PickList } from './pick-list'

type Props = { filters: Filters; basis: FilterBasis; path: string; fixedPair: boolean }

/** The filters that this choice says and sets. */
export const SIDES = ['pair', 'country', 'all', 'group'] as const

const NO_SIDES = { pair: null, country: [], all: [], group: [] } as const
const PAIRS_SHOWN = 12

/** Chooses who sat at the table: one of the busiest pairs with a press, any countries and groups by ticking them. */
export function CountryChoice({ filters, basis, path, fixedPair }: Props) {
  const [t, names, tag] = [useWords('filters'), useNames(), useTag()]
  const { pair } = filters
  const said = describeParts(filters, tag).filter(({ key }) => SIDES.some((side) => side === key))
  const toPair = (next: readonly [string, string]) =>
    fixedPair
      ? hrefWith(`/pairs/${formatPair(next)}`, { ...filters, ...NO_SIDES })
      : hrefWith(path, { ...filters, ...NO_SIDES, pair: next })
  return (
    <Choice
      label={said.map(({ text }) => text).join(languageOf(tag) === 'en' ? ' ' : separateParts(tag)) || t('anyCountry')}
      title={t('chooseCountries')}
      any={said.length === 0}
      broad
    >
      <div className="halves">
        <div>
          {!fixedPair && said.length > 0 && (
            <ul>
              <li>
                <Link href={hrefWith(path, { ...filters, ...NO_SIDES })}>{t('everyCountry')}</Link>
              </li>
            </ul>
          )}
          <h3>{t('busiestPairs')}</h3>
          <ul>
            {basis.pairs.slice(0, PAIRS_SHOWN).map((row) => (
              <li key={formatPair(row.pair)}>
                <Link
                  href={toPair(row.pair)}
                  aria-current={pair && formatPair(pair) === formatPair(row.pair) ? 'true' : undefined}
                >
                  {names.pair(row.pair)} <span className="n">{row.meetings}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <SidesForm filters={filters} basis={basis} path={path} fixedPair={fixedPair} />
      </div>
    </Choice>
  )
}

/** On the page of a pair two countries lead to theirs, so there all that are ticked are meant. */
function SidesForm({ filters, basis, path, fixedPair }: Props) {
  const [t, names, tag] = [useWords('filters'), useNames(), useTag()]
  const { pair, country, all, group } = filters
  const chosen = [...new Set([...(pair ?? []), ...country, ...all])]
  const order = new Intl.Collator(languageOf(tag))
  const picks = [...new Set([...basis.countries, ...chosen])]
    .map((code) => ({ value: code, label: names.country(code) }))
    .sort((a, b) => order.compare(a.label, b.label))
  return (
    <FilterForm filters={filters} path={path} sets={fixedPair ? ['pair', 'country', 'all'] : SIDES}>
      <PickList name="sides" legend={t('pickCountries')} picks={picks} chosen={chosen} />
      {fixedPair ? (
        <input type="hidden" name="sidesHow" value="all" />
      ) : (
        <>
          <AnyOrAll name="sidesHow" all={country.length === 0 && (pair !== null || all.length > 0)} />
          <PickList
            name="group"
            legend={t('groups')}
            picks={GROUP_CODES.map((code) => ({ value: code, label: nameGroup(code, tag) }))}
            chosen={group}
          />
        </>
      )}
    </FilterForm>
  )
}
