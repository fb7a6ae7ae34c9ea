/** Months since year 0 of a `YYYY-MM` or `YYYY-MM-DD` text; `NaN` for anything else. */
export function countMonths(text: string): number {
  const found = /^(\d{4})-(\d{2})/.exec(text)
  return found ? Number(found[1]) * 12 + Number(found[2]) - 1 : Number.NaN
}

/** `YYYY-MM` of a count of months. */
export function writeMonth(months: number): string {
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** Every month from the first to the last, both included, as `YYYY-MM`. */
export function listMonths(first: string, last: string): string[] {
  const from = countMonths(first)
  const to = countMonths(last)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => writeMonth(from + index))
}

/** The last day of a `YYYY-MM` month as `YYYY-MM-DD`. */
export function endMonth(month: string): string {
  const months = countMonths(month)
  const days = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  return `${month}-${String(days).padStart(2, '0')}`
}

/** A day as a place on a scale of months: 15 Feb is February and a half. */
export function placeDay(date: string): number {
  const days = Number(endMonth(date.slice(0, 7)).slice(8))
  return countMonths(date) + (Number(date.slice(8, 10) || '1') - 1) / days
}
