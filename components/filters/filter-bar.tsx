import Link from 'next/link'
import { Fragment } from 'react'
import { useTag, useWords } from '#words'
import { describeParts, separateParts } from '@/lib/filters/describe'
import { exportHref } from '@/lib/filters/export-href'
import type { FilterKey, Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { EMPTY_FILTERS } from '@/lib/filters/registry'
import { nameKey } from '@/lib/filters/say-filter'
import { namesOf } from '@/lib/words/names'
import { languageOf, type Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import { AreaChoice } from './area-choice'
import { CompareChoice } from './compare-choice'
import { CountryChoice, SIDES } from './country-choice'
import { DroppedParts } from './dropped-parts'
import type { FilterBasis } from './filter-basis'
import { inPath } from './in-path'
import { MoreChoice } from './more-choice'
import { PeriodChoice } from './period-choice'
import { StatusChoice } from './status-choice'

type Props = {
  filters: Filters
  basis: FilterBasis
  /** The page the reader stays on when a filter changes. */
  path: string
  /** The pair that the page itself is about; it stands in the path, so a link to another pair leads to its page. */
  fixedPair?: boolean
}

/** Filters that words of the bar's own say; the pinned day is said by the banner above. */
const SAID: readonly FilterKey[] = [...SIDES, 'status', 'from', 'to', 'area', 'allAreas', 'asOf']

/** The filter as one sentence. Words with a dotted rule can be changed; all of it is kept in the address. */
export function FilterBar({ filters, basis, path, fixedPair = false }: Props) {
  const [t, tag] = [useWords('filters'), useTag()]
  const query = hrefWith('', filters)
  const others = describeParts(filters, tag)
    .filter(({ key }) => !SAID.includes(key))
    .map((part) => (part.key === 'person' ? { ...part, text: sayPeople(filters.person, basis, tag) } : part))
  const unset = { ...EMPTY_FILTERS, pair: fixedPair ? filters.pair : null, asOf: filters.asOf }
  const chosen = { filters, basis, path, fixedPair }
  const separator = separateParts(tag)
  return (
    <section className="bar" aria-label={t('bar')}>
      <Fragment key={path + query}>
        <div>
          <div className="say">
            <StatusChoice {...chosen} />
            {languageOf(tag) === 'en' ? ' ' : separator}
            <CountryChoice {...chosen} />
            {separator}
            <PeriodChoice {...chosen} />
            {filters.from !== null && filters.to !== null && (
              <>
                {separator}
                <CompareChoice {...chosen} />
              </>
            )}
            {separator}
            <AreaChoice {...chosen} />
            <DroppedParts
              parts={others}
              href={(key) => hrefWith(path, inPath({ ...filters, [key]: EMPTY_FILTERS[key] }, fixedPair))}
            />
            {separator}
            <MoreChoice {...chosen} />
          </div>
          <div className="acts">
            {query !== hrefWith('', unset) && <Link href={hrefWith(path, inPath(unset, fixedPair))}>{t('clear')}</Link>}
            {path !== '/meetings' && <Link href={hrefWith('/meetings', filters)}>{t('asTable')}</Link>}
            <a href={exportHref('meetings', 'csv', filters, tag)} download>
              {t('takeCsv')}
            </a>
          </div>
        </div>
      </Fragment>
    </section>
  )
}

/** Persons by their names, where the base offers them; by their keys elsewhere. */
function sayPeople(keys: readonly string[], { people }: FilterBasis, tag: Tag): string {
  const names = keys.map((key) => people.find((one) => one.key === key)?.name ?? nameKey(key))
  return translate(tag, 'filters')('say_person', { names: namesOf(tag).list(names, 'or') })
}
