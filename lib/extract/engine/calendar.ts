/** Days as `YYYY-MM-DD` and the sums that dates in reports need. Proleptic Gregorian, no time zone, no clock. */
const DAY = 86_400_000

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** Writes a day; months count from 1. */
export function writeDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  return existsDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

export function existsDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day `days` later (earlier when negative). */
export function addDays(day: string, days: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY)
  return writeDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** The first day of the month that lies `months` after the month of `day`. */
export function addMonths(day: string, months: number): string {
  const moved = new Date(Date.UTC(yearOf(day), monthOf(day) - 1 + months, 1))
  return writeDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 1)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}
