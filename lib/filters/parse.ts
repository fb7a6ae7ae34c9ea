import { namesOf } from '../words/names'
import { DEFAULT_TAG, type Tag } from '../words/tag'
import { type Translator, translate } from '../words/translate'
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
  /** The language of the problems, English where it is not given. */
  tag?: Tag
}

function listEntries(query: QueryInput): [string, string][] {
  if (query instanceof URLSearchParams) return [...query]
  return Object.entries(query).flatMap(([key, value]): [string, string][] => {
    if (value === undefined) return []
    return typeof value === 'string' ? [[key, value]] : value.map((one): [string, string] => [key, one])
  })
}

type Report = (key: string, value: string, say: (t: Translator<'filters'>) => string) => void

function parseOne<K extends FilterKey>(key: K, texts: readonly string[], report: Report): Filters[K] {
  const record = FILTERS[key]
  const given = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
  const text = given.join(',')
  if (given.length === 0) return record.empty
  if (given.length > 1 && !record.repeats) {
    const name: FilterKey = key
    report(key, text, (t) => t('once', { key: name, label: t(`label_${name}`) }))
    return record.empty
  }
  const parsed = record.parse(text)
  if (parsed.ok) return parsed.value
  report(key, text, parsed.fault)
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
  const { tag = DEFAULT_TAG } = options
  const problems: FilterProblem[] = []
  const report: Report = (key, value, say) => problems.push({ key, value, message: say(translate(tag, 'filters')) })
  const texts = new Map<FilterKey, string[]>()
  for (const [name, value] of listEntries(query)) {
    const key = findFilterKey(name)
    if (key !== undefined) texts.set(key, [...(texts.get(key) ?? []), value])
    else if (options.unknownKeys === 'report' && !options.allowed?.includes(name)) {
      const known = [...FILTER_KEYS, ...(options.allowed ?? [])].join(', ')
      report(name, value, (t) => t('unknownKey', { key: name, known }))
    }
  }
  const read = <K extends FilterKey>(key: K): Filters[K] => parseOne(key, texts.get(key) ?? [], report)
  const filters: Filters = {
    pair: read('pair'),
    country: read('country'),
    all: read('all'),
    group: read('group'),
    org: read('org'),
    person: read('person'),
    guest: read('guest'),
    host: read('host'),
    city: read('city'),
    from: read('from'),
    to: read('to'),
    compare: read('compare'),
    area: read('area'),
    allAreas: read('allAreas'),
    kind: read('kind'),
    level: read('level'),
    visit: read('visit'),
    status: read('status'),
    source: read('source'),
    lang: read('lang'),
    q: read('q'),
    unverified: read('unverified'),
    asOf: read('asOf'),
  }
  if (filters.from !== null && filters.to !== null && filters.to < filters.from) {
    const { from, to } = filters
    const { date } = namesOf(tag)
    report('to', to, (t) => t('endsBefore', { from: date(from), to: date(to) }))
    return { filters: { ...filters, to: EMPTY_FILTERS.to }, problems }
  }
  return { filters, problems }
}
