import { upperFirst } from '../words/letter-case'
import { namesOf } from '../words/names'
import { languageOf, type Tag } from '../words/tag'
import { translate } from '../words/translate'
import type { FilterKey, Filters } from './filters'
import { sayFilter, sayMeetings } from './say-filter'

/** A part of the sentence and the filter it stands for, so that a bar can make each part pressable. */
export type Phrase = { key: FilterKey; text: string }

/** The order of the sentence; the two days of a period are one part of it. */
const ORDER = [
  'status',
  'pair',
  'country',
  'all',
  'group',
  'org',
  'person',
  'guest',
  'host',
  'city',
  'from',
  'area',
  'allAreas',
  'kind',
  'level',
  'visit',
  'source',
  'lang',
  'q',
  'unverified',
  'asOf',
] as const satisfies readonly FilterKey[]

/** Parts that English joins to its subject without a comma: "Meetings held between Kazakhstan and Serbia". */
const WHO: readonly FilterKey[] = ['pair', 'country', 'all', 'group', 'org', 'person']

/** What stands between two parts; parts that begin with a label hold commas of their own. */
export function separateParts(tag: Tag): ', ' | '; ' {
  return languageOf(tag) === 'en' ? ', ' : '; '
}

/** "1 January 2026 to 31 March 2026", "from …", "to …", or `null` for all time. */
export function describePeriod({ from, to }: Filters, tag: Tag): string | null {
  if (from === null || to === null) return sayFilter('from', from, tag) ?? sayFilter('to', to, tag)
  const t = translate(tag, 'filters')
  const { date } = namesOf(tag)
  return from === to ? t('say_day', { date: date(from) }) : t('say_period', { from: date(from), to: date(to) })
}

/** The parts of the sentence, in order; the status is always said. */
export function describeParts(filters: Filters, tag: Tag): Phrase[] {
  return ORDER.flatMap((key) => {
    const text = key === 'from' ? describePeriod(filters, tag) : sayFilter(key, filters[key], tag)
    return text === null ? [] : [{ key, text }]
  })
}

/** The filter in words: "Meetings held between Kazakhstan and Serbia, 1 January 2026 to 31 March 2026, about trade". */
export function describeFilters(filters: Filters, tag: Tag): string {
  const meetings = sayMeetings(filters.status, tag)
  const parts = describeParts(filters, tag).filter((part) => part.key !== 'status')
  if (languageOf(tag) !== 'en') return [meetings, ...parts.map((part) => part.text)].join(separateParts(tag))
  const who = parts.filter((part) => WHO.includes(part.key)).map((part) => part.text)
  const other = parts.filter((part) => !WHO.includes(part.key)).map((part) => part.text)
  return upperFirst([[meetings, ...who].join(' '), ...other].join(', '))
}
