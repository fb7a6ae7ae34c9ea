/** Prisma hands a `date` column over as a Date at midnight UTC; everywhere else a day is the string `YYYY-MM-DD`. */
export function toDateString(date: Date): string
export function toDateString(date: Date | null): string | null
export function toDateString(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10)
}

/** The Date that Prisma wants for a day. @throws RangeError when `day` is no day of the calendar. */
export function fromDateString(day: string): Date
export function fromDateString(day: string | null): Date | null
export function fromDateString(day: string | null): Date | null {
  if (day === null) return null
  const date = new Date(`${day}T00:00:00.000Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()) || toDateString(date) !== day) {
    throw new RangeError(`"${day}" is no day of the calendar`)
  }
  return date
}
