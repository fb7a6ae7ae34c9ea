/** Dates in words. Dates are dates: they are read and written in UTC so that no time zone can move them. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const NO_BREAK = '\u00A0'

export type DateStyle = 'long' | 'short'

/**
 * A date in words: "27 February 2026", "Feb 2026", "2026", by its precision.
 * @param date `YYYY-MM-DD` or `YYYY-MM`; anything else is given back as it is
 */
export function wordDate(date: string, style: DateStyle = 'long', precision: 'day' | 'month' | 'year' = 'day'): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date)
  if (!match) return date
  const [, year, month, day] = match
  const name = MONTHS[Number(month) - 1] ?? ''
  const written = style === 'short' ? name.slice(0, 3) : name
  if (precision === 'year') return year as string
  if (precision === 'month' || !day) return [written, year].join(NO_BREAK)
  return [Number(day), written, year].join(NO_BREAK)
}

/** A range of two dates in words, with an en dash; one date where both are the same or there is no end. */
export function wordDateRange(
  from: string,
  to: string | null,
  style: DateStyle = 'long',
  precision: 'day' | 'month' | 'year' = 'day',
): string {
  if (!to || to === from) return wordDate(from, style, precision)
  if (precision === 'day' && from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8))}–${wordDate(to, style)}`
  return `${wordDate(from, style, precision)} – ${wordDate(to, style, precision)}`
}

/** The day of the week in words, for a whole date. */
export function wordWeekday(date: string): string {
  return (
    ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][
      new Date(`${date}T00:00:00Z`).getUTCDay()
    ] ?? ''
  )
}
