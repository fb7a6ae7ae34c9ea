import type { DateValue } from './decision-values'

export type Precision = 'day' | 'month' | 'year'

/** What is typed for a date of a precision, from the day that stands for it: "2026-02-27", "2026-02", "2026". */
export function showDate(date: string | null, precision: Precision): string {
  if (date === null) return ''
  return precision === 'year' ? date.slice(0, 4) : precision === 'month' ? date.slice(0, 7) : date
}

/** The day that stands for what was typed: the first of the month or year; what is no date is given back to be refused. */
export function readTyped(typed: string, precision: Precision): string | null {
  const text = typed.trim()
  if (text === '') return null
  if (precision === 'year' && /^\d{4}$/.test(text)) return `${text}-01-01`
  if (precision === 'month' && /^\d{4}-\d{2}$/.test(text)) return `${text}-01`
  return text
}

/** The date as it is known to another precision; only days have a last one. */
export function withPrecision(value: DateValue, precision: Precision | null): DateValue {
  if (precision === null) return { date: null, dateEnd: null, datePrecision: null }
  const to = (day: string | null) => (day === null ? null : readTyped(showDate(day, precision), precision))
  return { date: to(value.date), dateEnd: precision === 'day' ? value.dateEnd : null, datePrecision: precision }
}
