import { addMonths, nextDay, readDay } from './calendar'
import type { Filters } from './filters'

/** The period that another is compared with, and how far it lies back: so many months and days. */
export type ComparedPeriod = { from: string; to: string; months: number; days: number }

const DAY = 86_400_000

function countFrom(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

function addDays(day: string, days: number): string {
  return new Date((countFrom(day) + days) * DAY).toISOString().slice(0, 10)
}

/** The number of whole months that a period is long, or `null` where it is none: 15 January to 14 March is two. */
function countMonths(from: string, to: string): number | null {
  const [a, b] = [readDay(from), readDay(nextDay(to))]
  if (!a || !b) return null
  const months = (b.year - a.year) * 12 + b.month - a.month
  return months > 0 && addMonths(from, months) === nextDay(to) ? months : null
}

function lieBack({ from, to, compare }: Filters): { months: number; days: number } | null {
  if (from === null || to === null || compare === null) return null
  if (compare === 'year') return { months: 12, days: 0 }
  const months = countMonths(from, to)
  return months === null ? { months: 0, days: countFrom(to) - countFrom(from) + 1 } : { months, days: 0 }
}

/**
 * The period that the filter compares with: as long as the one asked for and just before it, in whole months where it is
 * whole months, or the same days a year before. `null` where nothing is compared, where the period has an open end, and
 * where the other would begin before the year 1.
 */
export function comparePeriod(filters: Filters): ComparedPeriod | null {
  const back = lieBack(filters)
  const { from, to } = filters
  if (back === null || from === null || to === null) return null
  const first = addMonths(addDays(from, -back.days), -back.months)
  // The day before the first that is compared no more, so that the last day of a month is met by the last day of one.
  const last = addDays(addMonths(addDays(to, 1 - back.days), -back.months), -1)
  return readDay(first) && readDay(last) ? { from: first, to: last, ...back } : null
}

/** The same filters over the period compared with, or `null` where there is none. */
export function compareFilters(filters: Filters): Filters | null {
  const period = comparePeriod(filters)
  return period && { ...filters, from: period.from, to: period.to, compare: null }
}
