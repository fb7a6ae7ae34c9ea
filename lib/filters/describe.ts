import { wordDate } from '../vocab/date-words'
import type { FilterKey, Filters } from './filters'
import { FILTERS } from './registry'

/** A part of the sentence and the filter it stands for, so that a bar can make each part pressable. */
export type Phrase = { key: FilterKey; text: string }

function describeOne<K extends FilterKey>(key: K, filters: Filters): Phrase[] {
  const text = FILTERS[key].describe(filters[key])
  return text === null ? [] : [{ key, text }]
}

/** "1 January 2026 to 31 March 2026", "from …", "to …", or `null` for all time. */
export function describePeriod(filters: Filters): string | null {
  if (filters.from !== null && filters.to !== null) {
    return filters.from === filters.to
      ? `on ${wordDate(filters.from)}`
      : `${wordDate(filters.from)} to ${wordDate(filters.to)}`
  }
  return FILTERS.from.describe(filters.from) ?? FILTERS.to.describe(filters.to)
}

/** The parts of the sentence, in order; the status is always said. */
export function describeParts(filters: Filters): Phrase[] {
  const period = describePeriod(filters)
  return [
    ...describeOne('status', filters),
    ...describeOne('pair', filters),
    ...describeOne('country', filters),
    ...(period === null ? [] : [{ key: 'from' as const, text: period }]),
    ...describeOne('area', filters),
    ...describeOne('kind', filters),
    ...describeOne('level', filters),
    ...describeOne('visit', filters),
    ...describeOne('source', filters),
    ...describeOne('lang', filters),
    ...describeOne('q', filters),
    ...describeOne('asOf', filters),
  ]
}

/** The filter in words: "Meetings held between Kazakhstan and Serbia, 1 January 2026 to 31 March 2026, about trade". */
export function describeFilters(filters: Filters): string {
  const [status, ...rest] = describeParts(filters)
  const who = rest.filter((part) => part.key === 'pair' || part.key === 'country').map((part) => part.text)
  const other = rest.filter((part) => part.key !== 'pair' && part.key !== 'country').map((part) => part.text)
  return [['Meetings', status?.text, ...who].join(' '), ...other].join(', ')
}
