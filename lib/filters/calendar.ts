/** Calendar days as text, `YYYY-MM-DD`. No instants and no zones: a day is a day. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Number of days in a month (1 to 12) of the Gregorian calendar. */
export function countDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A day as text; years have four digits. */
export function writeDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Year, month and day of a text, or `null` where it is no day of the calendar. Year 0 is none. */
export function readDay(text: string): { year: number; month: number; day: number } | null {
  const match = DAY.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > countDays(year, month)) return null
  return { year, month, day }
}

/** The day `months` later (or earlier), kept within its month: 31 January and one month is 28 or 29 February. */
export function addMonths(text: string, months: number): string {
  const date = readDay(text)
  if (!date) return text
  const index = date.year * 12 + date.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return writeDay(year, month, Math.min(date.day, countDays(year, month)))
}

/** The day after. */
export function nextDay(text: string): string {
  const date = readDay(text)
  if (!date) return text
  if (date.day < countDays(date.year, date.month)) return writeDay(date.year, date.month, date.day + 1)
  return date.month < 12 ? writeDay(date.year, date.month + 1, 1) : writeDay(date.year + 1, 1, 1)
}
