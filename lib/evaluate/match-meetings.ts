/** Which meeting of an answer is which of the gold: the same sides on the same day, rather with people in common. */
import type { MeetingFact } from '../extract/facts'
import type { GoldMeeting } from './gold'
import { isSamePerson } from './same-name'

export type Matched = {
  pairs: [GoldMeeting, MeetingFact][]
  missed: GoldMeeting[]
  extra: MeetingFact[]
}

/** What a summit's sides must share with the gold's to be that summit. */
const SUMMIT_OVERLAP = 0.6
/** From how many countries on a meeting is compared as a summit. */
const MANY = 4

/** Recalled meetings are neither asked for nor held against the answer. */
export function matchMeetings(gold: readonly GoldMeeting[], answer: readonly MeetingFact[]): Matched {
  const recalled = gold.filter((one) => one.background)
  const free = new Set(gold.filter((one) => !one.background))
  const told = answer.filter((one) => !one.background)
  const pairs = new Map<MeetingFact, GoldMeeting>()
  for (const strict of [true, false])
    for (const one of told) {
      if (pairs.has(one)) continue
      const best = [...free]
        .filter((want) => isSameMeeting(want, one))
        .sort((a, b) => countShared(b, one) - countShared(a, one))[0]
      if (!best || (strict && countShared(best, one) === 0 && (best.participants ?? []).length > 0)) continue
      free.delete(best)
      pairs.set(one, best)
    }
  return {
    pairs: [...pairs].map(([one, want]) => [want, one]),
    missed: [...free],
    extra: told.filter((one) => !pairs.has(one) && !recalled.some((want) => isSameMeeting(want, one))),
  }
}

function isSameMeeting(want: GoldMeeting, one: MeetingFact): boolean {
  return hasSameSides(want, one) && hasSameDay(want, one)
}

function hasSameSides(want: GoldMeeting, one: MeetingFact): boolean {
  const countries = want.countries ?? []
  if (want.kind === 'summit' || countries.length >= MANY) return overlap(sidesOf(want), sidesOf(one)) >= SUMMIT_OVERLAP
  return overlap(countries, one.countries) === 1 || overlap(sidesOf(want), sidesOf(one)) === 1
}

/** A gold without a date fits any; a coarse date fits any day in it, a range each of its days. */
function hasSameDay(want: GoldMeeting, one: MeetingFact): boolean {
  if (!want.date) return true
  if (!one.date) return false
  const length = { day: 10, month: 7, year: 4 }[want.datePrecision ?? 'day'] ?? 10
  if (want.date.slice(0, length) === one.date.slice(0, length)) return true
  return Boolean(want.dateEnd && one.date >= want.date && one.date <= want.dateEnd)
}

/** Shared members of two sets among all of them (Jaccard). */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)]
  const both = [...x].filter((one) => y.has(one)).length
  return both / (x.size + y.size - both || 1)
}

function countShared(want: GoldMeeting, one: MeetingFact): number {
  return (want.participants ?? []).filter((person) => one.participants.some((other) => isSamePerson(person, other)))
    .length
}

export function sidesOf(meeting: Pick<GoldMeeting, 'countries' | 'organizations'>): string[] {
  return [...(meeting.countries ?? []), ...(meeting.organizations ?? [])]
}
