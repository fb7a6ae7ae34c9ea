import { countDays, readDay, writeDay } from '../../filters/calendar'
import type { Filters } from '../../filters/filters'

/** How much time one kept count stands for. */
export type Grain = 'all' | 'year' | 'month'

/** Kept counts of one grain from a first period to before another; `null` is an open end. */
export type CellSpan = { grain: Grain; from: string | null; before: string | null }

/** Single days from one, before another or to another. */
export type DaySpan = { from: string | null; before: string | null; to: string | null }

export type Spans = { cells: readonly CellSpan[]; days: readonly DaySpan[] }

const LENGTHS = { year: 12, month: 1 } as const

/** Months are numbered from the year 0, so that they can be compared whatever their year. */
function writeMonth(index: number): string | null {
  return Number.isFinite(index) ? writeDay(Math.floor(index / 12), (index % 12) + 1, 1) : null
}

/** The first period of a length that begins on the day or behind it. */
function ceil(day: string | null, length: number): number {
  const date = day === null ? null : readDay(day)
  if (date === null) return Number.NEGATIVE_INFINITY
  const months = date.year * 12 + date.month - (date.day === 1 ? 1 : 0)
  return Math.ceil(months / length) * length
}

/** The first period of a length that is not over with the day. */
function floor(day: string | null, length: number): number {
  const date = day === null ? null : readDay(day)
  if (date === null) return Number.POSITIVE_INFINITY
  const over = date.day === countDays(date.year, date.month)
  return Math.floor((date.year * 12 + date.month - (over ? 0 : 1)) / length) * length
}

/** The first of the month that the day is in or before: where single days begin or end. */
function isFirst(day: string | null, index: number): boolean {
  return day === null || day === writeMonth(index)
}

/**
 * Cuts a period into whole years and months, whose counts are kept, and the days that are left at its ends.
 * @param by how finely what is counted has to be told apart
 * @param finest the shortest grain that is kept
 */
export function listSpans({ from, to }: Pick<Filters, 'from' | 'to'>, by: Grain, finest: 'year' | 'month'): Spans {
  if (from === null && to === null) return { cells: [{ grain: by, from: null, before: null }], days: [] }
  const [first, end] = [ceil(from, LENGTHS[finest]), floor(to, LENGTHS[finest])]
  if (first >= end) return { cells: [], days: [{ from, before: null, to }] }
  const days: DaySpan[] = []
  if (!isFirst(from, first)) days.push({ from, before: writeMonth(first), to: null })
  if (to !== null && floor(to, LENGTHS[finest]) !== endOf(to)) days.push({ from: writeMonth(end), before: null, to })
  return { cells: cutYears(first, end, by, finest), days }
}

/** The month behind a day where the day ends one; else a number that no period begins with. */
function endOf(day: string): number {
  const date = readDay(day)
  if (date === null || date.day !== countDays(date.year, date.month)) return Number.NaN
  return date.year * 12 + date.month
}

function cutYears(first: number, end: number, by: Grain, finest: 'year' | 'month'): CellSpan[] {
  const span = (grain: Grain, a: number, b: number): CellSpan => ({ grain, from: writeMonth(a), before: writeMonth(b) })
  if (finest === 'year') return [span('year', first, end)]
  const [year, last] = [Math.ceil(first / 12) * 12, Math.floor(end / 12) * 12]
  if (by === 'month' || year >= last) return [span('month', first, end)]
  return [
    ...(first < year ? [span('month', first, year)] : []),
    span('year', year, last),
    ...(last < end ? [span('month', last, end)] : []),
  ]
}
