import type { Filters } from '@/lib/filters/filters'

/** Filters as they stand in the query of a page: without the pair where the path already says it. */
export function inPath(filters: Filters, fixedPair: boolean): Filters {
  return fixedPair ? { ...filters, pair: null } : filters
}
