import type { Filters } from '../../filters/filters'

/** What narrows the meetings beside time, status, kind and level: countries that all sat, one of several, areas and organizations. */
export type Subject = Readonly<Record<'sat' | 'any' | 'areas' | 'organizations', readonly string[]>>

/** Filters that no kept count knows of. */
const LISTS = ['allAreas', 'group', 'person', 'guest', 'host', 'city', 'visit', 'lang', 'source'] as const

/** Whom and what filters ask for, in the fewest words; `null` where they ask for what no count is kept of. */
export function findSubject(filters: Filters): Subject | null {
  if (filters.unverified || filters.q !== null || LISTS.some((key) => filters[key].length > 0)) return null
  const sat = new Set([...(filters.pair ?? []), ...filters.all])
  const any = [...new Set(filters.country)]
  const [areas, organizations] = [[...new Set<string>(filters.area)], [...new Set<string>(filters.org)]]
  if (any.some((code) => sat.has(code))) return { sat: [...sat].sort(), any: [], areas, organizations }
  if (any.length === 1) return { sat: [...sat, ...any].sort(), any: [], areas, organizations }
  return { sat: [...sat].sort(), any, areas, organizations }
}
