import { addMonths, nextDay } from '../../filters/calendar'
import type { ContactRow } from './query'

/** How long nothing was heard: whole months, from the day after the last contact on. */
export type Silence = {
  last: string | null
  lastMeeting: string | null
  /** Months from the last contact to `today`; `null` where there was none. */
  months: number | null
  longest: number | null
  longestFrom: string | null
  /** `null` where the longest silence lasts still. */
  longestTo: string | null
}

/** The whole months between two days, not less than 0. */
export function countWholeMonths(from: string, to: string): number {
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  const months = index(to) - index(from)
  return Math.max(0, to < addMonths(from, months) ? months - 1 : months)
}

/** The last day on which a contact may have been: that of its month or year, where no day is known. */
function endOf({ date, dateEnd, datePrecision }: ContactRow & { date: string }): string {
  if (datePrecision === 'year') return `${date.slice(0, 4)}-12-31`
  if (datePrecision === 'month') {
    const next = addMonths(date, 1)
    let day = date
    while (nextDay(day) < next) day = nextDay(day)
    return day
  }
  return dateEnd ?? date
}

/**
 * Measures silence up to `today`, the day of the newest report: the clock knows nothing of what was read. Between contacts
 * whose day is not known the shortest silence that the dates allow is taken.
 */
export function measureSilence(contacts: readonly ContactRow[], today: string | null): Silence {
  const dated = contacts.filter((contact): contact is ContactRow & { date: string } => contact.date !== null)
  const silence: Silence = {
    last: null,
    lastMeeting: null,
    months: null,
    longest: null,
    longestFrom: null,
    longestTo: null,
  }
  const offer = (from: string, to: string, ends: string | null) => {
    const months = countWholeMonths(from, to)
    if (silence.longest !== null && months <= silence.longest) return
    Object.assign(silence, { longest: months, longestFrom: from, longestTo: ends })
  }
  let heard: string | null = null
  for (const contact of dated) {
    if (heard !== null && contact.date > heard) offer(heard, contact.date, contact.date)
    const end = endOf(contact)
    if (heard === null || end > heard) heard = end
    silence.last = contact.date
    silence.lastMeeting = contact.id
  }
  if (heard === null || today === null) return silence
  silence.months = countWholeMonths(heard, today)
  if (today > heard) offer(heard, today, null)
  return silence
}
