/** The rules for the date of a meeting. */
import { DATE_PRECISIONS } from '../vocab/meeting-kinds'
import type { MeetingFields } from './decisions'

type Problem = { field: string; message: string }

/** Years in which a meeting of the base may lie; a year outside of them is a slip of the pen. */
const FIRST_YEAR = 1600
const LAST_YEAR = 2200

/** Everything that is wrong with the date of a meeting. */
export function checkDate({
  date,
  dateEnd,
  datePrecision,
}: Pick<MeetingFields, 'date' | 'dateEnd' | 'datePrecision'>): Problem[] {
  const precisions: readonly string[] = DATE_PRECISIONS
  const problems: string[] = []
  const start = date === null ? null : checkDay('date', date)
  const end = dateEnd === null ? null : checkDay('last day', dateEnd)
  if (start) problems.push(start)
  if (end) problems.push(end)
  if (datePrecision !== null && !precisions.includes(datePrecision))
    problems.push(`The precision "${datePrecision}" is not known; it is one of ${precisions.join(', ')}.`)
  if (date === null && dateEnd !== null) problems.push(`The last day ${dateEnd} has no first day.`)
  if (date === null && datePrecision !== null) problems.push(`The precision ${datePrecision} has no date.`)
  if (date !== null && datePrecision === null)
    problems.push(`The date ${date} needs a precision: ${precisions.join(', ')}.`)
  if (problems.length === 0 && date !== null) problems.push(...checkSpan(date, dateEnd, datePrecision))
  return problems.map((message) => ({ field: 'date', message }))
}

function checkSpan(date: string, dateEnd: string | null, precision: MeetingFields['datePrecision']): string[] {
  if (dateEnd !== null && dateEnd < date) return [`The last day ${dateEnd} lies before the first, ${date}.`]
  if (precision !== 'day' && dateEnd !== null)
    return [`A date to the ${precision} has no last day, and this one has ${dateEnd}.`]
  if (precision === 'month' && !date.endsWith('-01'))
    return [`A date to the month is written as its first day, ${date.slice(0, 7)}-01, not ${date}.`]
  if (precision === 'year' && !date.endsWith('-01-01'))
    return [`A date to the year is written as its first day, ${date.slice(0, 4)}-01-01, not ${date}.`]
  return []
}

function checkDay(what: string, day: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return `The ${what} ${JSON.stringify(day)} is not written as YYYY-MM-DD.`
  const instant = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day)
    return `The ${what} ${day} is no day of the calendar.`
  const year = Number(day.slice(0, 4))
  return year < FIRST_YEAR || year > LAST_YEAR
    ? `The ${what} ${day} lies outside of the years ${FIRST_YEAR} to ${LAST_YEAR}.`
    : null
}
