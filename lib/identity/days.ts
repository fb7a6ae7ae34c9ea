/** Days that a told date covers, as plain `YYYY-MM-DD` texts, which compare as texts. */
import type { ToldMeeting } from './told-meeting'

export type DaySpan = { from: string; to: string }

/** A visit or summit may last; a longer range is no longer the date of one encounter. */
export const LONGEST_RANGE_DAYS = 14

const DAY_MS = 86_400_000

/** The day that lies `days` after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** First and last day of the month of `day`. */
export function monthOf(day: string): DaySpan {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-${String(last).padStart(2, '0')}` }
}

/** The days in which the encounter lies as this report tells it; `null` where it tells no date. */
export function daysOf(told: Pick<ToldMeeting, 'date' | 'dateEnd' | 'datePrecision'>): DaySpan | null {
  if (told.date === null || told.datePrecision === null) return null
  if (told.datePrecision === 'year')
    return { from: `${told.date.slice(0, 4)}-01-01`, to: `${told.date.slice(0, 4)}-12-31` }
  if (told.datePrecision === 'month') return monthOf(told.date)
  const to = told.dateEnd !== null && told.dateEnd >= told.date ? told.dateEnd : told.date
  return { from: told.date, to }
}

export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Whether a span of days is too long to be the date of one encounter. */
export function isLong(span: DaySpan): boolean {
  return span.from !== span.to && addDays(span.from, LONGEST_RANGE_DAYS - 1) < span.to
}

/** The shortest span that holds both. */
export function spanOver(a: DaySpan, b: DaySpan): DaySpan {
  const [from = a.from] = [a.from, b.from].sort()
  const [, to = a.to] = [a.to, b.to].sort()
  return { from, to }
}
