import { useNames, useWords } from '#words'
import type { FilterKey, Filters } from '@/lib/filters/filters'
import { nameKey } from '@/lib/filters/say-filter'
import { LANGUAGE_CODES } from '@/lib/vocab/languages'
import { MEETING_KIND_CODES, VISIT_TYPES } from '@/lib/vocab/meeting-kinds'
import { ROLE_CODES } from '@/lib/vocab/roles'
import { upperFirst } from '@/lib/words/letter-case'
import { Choice } from './choice'
import type { FilterBasis } from './filter-basis'
import { FilterForm } from './filter-form'
import { inPath } from './in-path'
import { type Pick, PickList } from './pick-list'

type Props = { filters: Filters; basis: FilterBasis; path: string; fixedPair: boolean }

/** The filters that this panel sets; the bar says them as words that can be dropped. */
const SET_HERE = [
  'kind',
  'level',
  'visit',
  'lang',
  'org',
  'person',
  'source',
  'q',
  'unverified',
] as const satisfies readonly FilterKey[]

/** All other filters, in one form. */
export function MoreChoice({ filters, basis, path, fixedPair }: Props) {
  const [t, names] = [useWords('filters'), useNames()]
  const kept = inPath(filters, fixedPair)
  const pick = (codes: readonly string[], name: (code: string) => string): Pick[] =>
    codes.map((code) => ({ value: code, label: upperFirst(name(code)) }))
  return (
    <Choice label={t('more')} title={t('chooseMore')} any broad>
      <FilterForm filters={kept} path={path} sets={SET_HERE} className="more">
        <PickList
          name="kind"
          legend={t('label_kind')}
          picks={pick(MEETING_KIND_CODES, names.kind)}
          chosen={filters.kind}
        />
        <PickList name="level" legend={t('label_level')} picks={pick(ROLE_CODES, names.rank)} chosen={filters.level} />
        <PickList
          name="visit"
          legend={t('label_visit')}
          picks={pick(VISIT_TYPES, names.visit)}
          chosen={filters.visit}
        />
        <PickList
          name="lang"
          legend={t('label_lang')}
          picks={pick(LANGUAGE_CODES, names.language)}
          chosen={filters.lang}
        />
        <PickList
          name="person"
          legend={t('label_person')}
          picks={addMissing(
            basis.people.map(({ key, name, meetings }) => ({ value: key, label: name, count: meetings })),
            filters.person,
            nameKey,
          )}
          chosen={filters.person}
        />
        <PickList
          name="org"
          legend={t('label_org')}
          picks={addMissing(
            basis.organizations.map(({ code, meetings }) => ({
              value: code,
              label: names.organization(code),
              count: meetings,
            })),
            filters.org,
            names.organization,
          )}
          chosen={filters.org}
        />
        <PickList
          name="unverified"
          legend={t('label_unverified')}
          picks={[{ value: '1', label: upperFirst(t('say_unverified')) }]}
          chosen={filters.unverified ? ['1'] : []}
        />
        <label>
          {t('label_source')}
          <input type="text" name="source" defaultValue={filters.source.join(', ')} placeholder={t('hosts')} />
        </label>
        <label>
          {t('label_q')}
          <input type="search" name="q" defaultValue={filters.q ?? ''} maxLength={200} />
        </label>
      </FilterForm>
    </Choice>
  )
}

/** What is chosen can always be unticked, though it be too seldom to be offered. */
function addMissing(picks: readonly Pick[], chosen: readonly string[], name: (value: string) => string): Pick[] {
  const missing = chosen.filter((value) => !picks.some((one) => one.value === value))
  return [...picks, ...missing.map((value) => ({ value, label: name(value) }))]
}
