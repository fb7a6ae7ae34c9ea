/** The offices in which a person was seen, with the days of the first and the last sighting. */
import type { RoleCode } from '../vocab/roles'
import { addDays } from './days'
import { compareText } from './told-meeting'

/** A person at one meeting; `date` is the meeting's day, or the first day of its month or year. */
export type RoleSighting = { role: RoleCode | null; country: string | null; date: string | null }

export type RoleSpan = {
  role: RoleCode
  country: string | null
  /** `YYYY-MM-DD`; `null` where no sighting has a date. */
  first: string | null
  last: string | null
  meetings: number
}

/** Within this time a person hardly leaves an office and comes back to it: what was seen between is a slip of a report. */
const RETURN_DAYS = 365

/**
 * The offices of a person in the order of their first days. An office is one span, but who comes back to it more than a
 * year later, and was seen in another one between, has a span for each time. A sighting without a role says nothing; one
 * without a date counts for the first span of its office, or makes one without days, at the end.
 */
export function rolesSeen(sightings: readonly RoleSighting[]): RoleSpan[] {
  const told = sightings.flatMap(({ role, country, date }) => (role === null ? [] : [{ role, country, date }]))
  const dated = told.flatMap(({ date, ...office }) => (date === null ? [] : [{ ...office, date }]))
  dated.sort((a, b) => compareText(a.date, b.date) || compareText(nameOffice(a), nameOffice(b)))
  const spans: (RoleSpan & { first: string; last: string })[] = []
  for (const { date, ...office } of dated) {
    const last = spans.findLast((span) => nameOffice(span) === nameOffice(office))
    const other = dated.some(
      (between) =>
        last && between.date > last.last && between.date < date && nameOffice(between) !== nameOffice(office),
    )
    if (last === undefined || (other && addDays(last.last, RETURN_DAYS) < date))
      spans.push({ ...office, first: date, last: date, meetings: 1 })
    else Object.assign(last, { last: date, meetings: last.meetings + 1 })
  }
  return [...spans, ...countUndated(told, spans)]
}

/** Adds sightings without a date to the spans of their offices, and gives a span of its own to an office without any. */
function countUndated(told: readonly Office[], spans: readonly RoleSpan[]): RoleSpan[] {
  const undated: RoleSpan[] = []
  for (const { date, ...office } of told) {
    if (date !== null) continue
    const span = [...spans, ...undated].find((other) => nameOffice(other) === nameOffice(office))
    if (span) span.meetings++
    else undated.push({ ...office, first: null, last: null, meetings: 1 })
  }
  return undated.sort((a, b) => compareText(nameOffice(a), nameOffice(b)))
}

type Office = { role: RoleCode; country: string | null; date: string | null }

function nameOffice({ role, country }: Pick<Office, 'role' | 'country'>): string {
  return `${role} ${country ?? ''}`
}
