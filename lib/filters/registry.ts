import { area } from './area'
import { asOf } from './as-of'
import { country } from './country'
import type { FilterKey, Filters } from './filters'
import { from } from './from'
import { kind } from './kind'
import { lang } from './lang'
import { level } from './level'
import { pair } from './pair'
import { q } from './q'
import type { FilterRecord } from './record'
import { source } from './source'
import { status } from './status'
import { to } from './to'
import { visit } from './visit'

/** Every filter by its key. */
export const FILTERS: { readonly [K in FilterKey]: FilterRecord<Filters[K]> } = {
  status,
  pair,
  country,
  from,
  to,
  area,
  kind,
  level,
  visit,
  source,
  lang,
  q,
  asOf,
}

/** The order of a canonical address; the status comes late because it is seldom given. */
export const FILTER_KEYS: readonly FilterKey[] = [
  'pair',
  'country',
  'from',
  'to',
  'area',
  'kind',
  'level',
  'visit',
  'status',
  'source',
  'lang',
  'q',
  'asOf',
]

/** Nothing asked for: every meeting that was held. */
export const EMPTY_FILTERS: Filters = {
  pair: pair.empty,
  country: country.empty,
  from: from.empty,
  to: to.empty,
  area: area.empty,
  kind: kind.empty,
  level: level.empty,
  visit: visit.empty,
  status: status.empty,
  source: source.empty,
  lang: lang.empty,
  q: q.empty,
  asOf: asOf.empty,
}

const BY_NAME: ReadonlyMap<string, FilterKey> = new Map(
  FILTER_KEYS.flatMap((key) => [key, ...FILTERS[key].aliases].map((name) => [name, key] as const)),
)

/** The filter that a key of an address means, by its name or by an older one. */
export function findFilterKey(name: string): FilterKey | undefined {
  return BY_NAME.get(name)
}
