import type { Filters } from '../../filters/filters'
import { rankRole } from '../../vocab/roles'
import { chooseSeries, type Series } from '../rank-series'
import type { CountryCount } from './query'

/** All that is counted of one country. */
export type CountryFold = {
  country: string
  series: Record<string, number>
  meetings: number
  made: number
  received: number
  level: string | null
  last: string | null
}

/** Counts by status and level as one entry a country, the busiest first, then by code. */
export function foldCountries(
  filters: Filters,
  series: readonly Series[],
  counts: readonly CountryCount[],
): CountryFold[] {
  const folds = new Map<string, CountryFold>()
  for (const count of counts) {
    const fold = folds.get(count.country) ?? startFold(count.country, series)
    const key = chooseSeries(filters, count)
    fold.series[key] = (fold.series[key] ?? 0) + count.meetings
    fold.meetings += count.meetings
    fold.made += count.made
    fold.received += count.received
    fold.level = higher(fold.level, count.level)
    fold.last = later(fold.last, count.last)
    folds.set(count.country, fold)
  }
  return [...folds.values()].sort((a, b) => b.meetings - a.meetings || (a.country < b.country ? -1 : 1))
}

function startFold(country: string, series: readonly Series[]): CountryFold {
  const zero = Object.fromEntries(series.map(({ key }) => [key, 0]))
  return { country, series: zero, meetings: 0, made: 0, received: 0, level: null, last: null }
}

function higher(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return rankRole(a) <= rankRole(b) ? a : b
}

function later(a: string | null, b: string | null): string | null {
  return a !== null && b !== null ? (a > b ? a : b) : (a ?? b)
}
