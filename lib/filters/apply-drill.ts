import type { FilterKey, Filters } from './filters'
import { parseFilters } from './parse'
import { FILTER_KEYS } from './registry'

/**
 * The filters of a page narrowed by what a row or a point of a figure stands for: its keys stand for those of the page. A
 * period is narrowed, never widened, so that a bar cut by the filter leads to just the meetings that it counts.
 */
export function applyDrill(filters: Filters, drill: Readonly<Record<string, string>>): Filters {
  const asked = parseFilters(drill).filters
  const given = FILTER_KEYS.filter((key: FilterKey) => key in drill)
  return {
    ...filters,
    ...Object.fromEntries(given.map((key) => [key, asked[key]])),
    from: later(filters.from, asked.from),
    to: earlier(filters.to, asked.to),
  }
}

function later(a: string | null, b: string | null): string | null {
  return a && b ? (a > b ? a : b) : (a ?? b)
}

function earlier(a: string | null, b: string | null): string | null {
  return a && b ? (a < b ? a : b) : (a ?? b)
}
