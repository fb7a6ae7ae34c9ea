import { wordDate, wordDateRange, wordWeekday } from '../vocab/date-words'
import type { UiLanguage } from './tag'

export type DateStyle = 'long' | 'short'

/** Dates in words. Dates are dates: they are read and written in UTC, so that no time zone can move them. */
export type DateWords = {
  /**
   * "27 February 2026", "Feb 2026", "2026", by the precision of the date.
   * @param date `YYYY-MM-DD` or `YYYY-MM`; anything else is given back as it is
   */
  date(date: string, style?: DateStyle, precision?: 'day' | 'month' | 'year'): string
  /** A range with an en dash; one date where both are the same or there is no end. */
  dateRange(from: string, to: string | null, style?: DateStyle, precision?: 'day' | 'month' | 'year'): string
  /** "Feb 2026" of `2026-02`. */
  month(month: string, style?: DateStyle): string
  /** "Q1 2026" of `2026-Q1`. */
  quarter(quarter: string): string
  weekday(date: string): string
}

/** Dates as a language writes them. */
export function makeDateWords(_language: UiLanguage): DateWords {
  return {
    date: wordDate,
    dateRange: wordDateRange,
    month: (month, style = 'short') => wordDate(month, style, 'month'),
    quarter: (quarter) => quarter.replace(/^(\d{4})-(Q\d)$/, '$2\u00A0$1'),
    weekday: wordWeekday,
  }
}
