import { wordDate } from '../vocab/date-words'
import type { FilterKey, Filters } from './filters'
import { EMPTY_FILTERS, FILTER_KEYS, FILTERS, findFilterKey } from './registry'

/** What is wrong with one key of an address, as a sentence for a reader. */
export type FilterProblem = { key: string; value: string; message: string }

/** A query as the browser, Next or the command line gives it. */
export type QueryInput = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>

type Options = {
  /** `report` makes a problem of a key that is no filter; pages ignore such keys, for links get tracking tags. */
  unknownKeys: 'ignore' | 'report'
  /** Keys that are no filters and yet in order, such as `bom`. */
  allowed?: readonly string[]
}

function listEntries(query: QueryInput): [string, string][] {
  if (query instanceof URLSearchParams) return [...query]
  return Object.entries(query).flatMap(([key, value]): [string, string][] => {
    if (value === undefined) return []
    return typeof value === 'string' ? [[key, value]] : value.map((one): [string, string] => [key, one])
  })
}

function parseOne<K extends FilterKey>(key: K, texts: readonly string[], problems: FilterProblem[]): Filters[K] {
  const record = FILTERS[key]
  const given = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
  const text = given.join(',')
  if (given.length === 0) return record.empty
  if (given.length > 1 && !record.repeats) {
    problems.push({ key, value: text, message: `${record.label} (${key}) can be given only once.` })
    return record.empty
  }
  const parsed = record.parse(text)
  if (parsed.ok) return parsed.value
  problems.push({ key, value: text, message: parsed.message })
  return record.empty
}

/**
 * Reads the filters of a query. A value that cannot be read becomes a problem and the filter stays empty, so a caller
 * that goes on shows more, never something else; pages and API answer 400 where there is a problem.
 */
export function parseFilters(
  query: QueryInput,
  options: Options = { unknownKeys: 'ignore' },
): { filters: Filters; problems: FilterProblem[] } {
  const problems: FilterProblem[] = []
  const texts = new Map<FilterKey, string[]>()
  for (const [name, value] of listEntries(query)) {
    const key = findFilterKey(name)
    if (key !== undefined) texts.set(key, [...(texts.get(key) ?? []), value])
    else if (options.unknownKeys === 'report' && !options.allowed?.includes(name)) {
      const known = [...FILTER_KEYS, ...(options.allowed ?? [])].join(', ')
      problems.push({ key: name, value, message: `There is no filter “${name}”; known are ${known}.` })
    }
  }
  const read = <K extends FilterKey>(key: K): Filters[K] => parseOne(key, texts.get(key) ?? [], problems)
  const filters: Filters = {
    pair: read('pair'),
    country: read('country'),
    from: read('from'),
    to: read('to'),
    area: read('area'),
    kind: read('kind'),
    level: read('level'),
    visit: read('visit'),
    status: read('status'),
    source: read('source'),
    lang: read('lang'),
    q: read('q'),
    asOf: read('asOf'),
  }
  if (filters.from !== null && filters.to !== null && filters.to < filters.from) {
    const message = `The period ends on ${wordDate(filters.to)}, before it begins on ${wordDate(filters.from)}.`
    problems.push({ key: 'to', value: filters.to, message })
    return { filters: { ...filters, to: EMPTY_FILTERS.to }, problems }
  }
  return { filters, problems }
}
