import { hrefAsOf } from '@/lib/filters/as-of'
import type { Filters } from '@/lib/filters/filters'

/**
 * The address of a view that shows for ever what it shows now, or `null` where the view is pinned already or the base
 * holds nothing that it could be pinned to.
 * @param knownAt the instant of the newest revision that the view was drawn from
 */
export function pinTo(knownAt: string | null, filters: Filters, href: (filters: Filters) => string): string | null {
  return knownAt === null || knownAt === filters.asOf ? null : href({ ...filters, asOf: knownAt })
}

/** The same for a page about one thing, which has no filter but the time. */
export function pinPage(knownAt: string | null, asOf: string | null, path: string): string | null {
  return knownAt === null || knownAt === asOf ? null : hrefAsOf(path, knownAt)
}
