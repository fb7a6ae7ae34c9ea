import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { parseFilters } from '@/lib/filters/parse'

/**
 * The address of the meetings behind a point of a figure: the page's own filters, narrowed by what the point stands for.
 * A period is narrowed, never widened, so that a bar cut by the filter leads to just the meetings it counts.
 */
export function drillHref(filters: Filters, drill: Readonly<Record<string, string>>): string {
  const narrowed = parseFilters(drill).filters
  const given = (key: keyof Filters): boolean => key in drill
  return hrefWith('/meetings', {
    ...filters,
    ...Object.fromEntries(Object.entries(narrowed).filter(([key]) => given(key as keyof Filters))),
    from: later(filters.from, narrowed.from),
    to: earlier(filters.to, narrowed.to),
  })
}

function later(a: string | null, b: string | null): string | null {
  return a && b ? (a > b ? a : b) : (a ?? b)
}

function earlier(a: string | null, b: string | null): string | null {
  return a && b ? (a < b ? a : b) : (a ?? b)
}
