import { all } from './all'
import { allAreas } from './all-areas'
import { area } from './area'
import { asOf } from './as-of'
import { city } from './city'
import { compare } from './compare'
import { country } from './country'
import type { FilterKey, Filters } from './filters'
import { from } from './from'
import { group } from './group'
import { guest } from './guest'
import { host } from './host'
import { kind } from './kind'
import { lang } from './lang'
import { level } from './level'
import { org } from './org'
import { pair } from './pair'
import { person } from './person'
import { q } from './q'
import type { FilterRecord } from './record'
import { source } from './source'
import { status } from './status'
import { to } from './to'
import { unverified } from './unverified'
import { visit } from './visit'

/** Every filter by its key. */
export const FILTERS: { readonly [K in FilterKey]: FilterRecord<Filters[K]> } = {
  status,
  pair,
  country,
  all,
  group,
  org,
  person,
  guest,
  host,
  city,
  from,
  to,
  compare,
  area,
  allAreas,
  kind,
  level,
  visit,
  source,
  lang,
  q,
  unverified,
  asOf,
}

/** The order of a canonical address; the status comes late because it is seldom given. */
export const FILTER_KEYS: readonly FilterKey[] = [
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
  'to',
  'compare',
  'area',
  'allAreas',
  'kind',
  'level',
  'visit',
  'status',
  'source',
  'lang',
  'q',
  'unverified',
  'asOf',
]

/** Nothing asked for: every meeting that was held. */
export const EMPTY_FILTERS: Filters = {
  pair: pair.empty,
  country: country.empty,
  all: all.empty,
  group: group.empty,
  org: org.empty,
  person: person.empty,
  guest: guest.empty,
  host: host.empty,
  city: city.empty,
  from: from.empty,
  to: to.empty,
  compare: compare.empty,
  area: area.empty,
  allAreas: allAreas.empty,
  kind: kind.empty,
  level: level.empty,
  visit: visit.empty,
  status: status.empty,
  source: source.empty,
  lang: lang.empty,
  q: q.empty,
  unverified: unverified.empty,
  asOf: asOf.empty,
}

const BY_NAME: ReadonlyMap<string, FilterKey> = new Map(
  FILTER_KEYS.flatMap((key) => [key, ...FILTERS[key].aliases].map((name) => [name, key] as const)),
)

/** The filter that a key of an address means, by its name or by an older one. */
export function findFilterKey(name: string): FilterKey | undefined {
  return BY_NAME.get(name)
}
