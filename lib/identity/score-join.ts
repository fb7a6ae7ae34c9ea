/** How sure it is that a report tells of the meeting it was joined to. */
import { cityId } from './city-id'
import { daysOf, overlaps } from './days'
import { companyOf, isJoinedByRule } from './join-reasons'
import type { SamePerson } from './principals'
import { comparePrincipals, principalsOf } from './principals'
import { samePerson } from './same-person'
import type { MeetingReport, ToldMeeting } from './told-meeting'

/**
 * What the heads of the sides say, by the number of sides on which both reports name the same one. Two people of two
 * countries hardly meet twice on a day; one head may see several guests; with none it is only that no other meeting is
 * known that it could be.
 */
const BY_PEOPLE = [0.6, 0.8, 0.95] as const
/** What the days leave open: a range or month holds several days, a year many, and no common day says nothing. */
const BY_DAYS = { day: 1, days: 0.95, within: 0.9, month: 0.85, year: 0.7, none: 0.6 } as const
/** A city in which both lie takes away a part of the doubt; two cities, or two ranks, add to it. */
const SAME_CITY = 0.3
const OTHER_CITY = 0.85
const OTHER_RANK = 0.9

/**
 * From 0 to 1, the score of the best agreement with any other report of the meeting: 1 where a report stands alone or
 * where a person bound it to its meeting, 0.97 for the same people on both sides on the same day in the same city,
 * 0.6 for a day and sides alone.
 * @param cluster all reports of the meeting, with or without `report` itself
 */
export function scoreJoin(
  report: MeetingReport,
  cluster: readonly MeetingReport[],
  same: SamePerson = samePerson,
): number {
  const others = companyOf(report, cluster)
  if (report.pin != null && !isJoinedByRule(report, others, same)) return 1
  if (others.length === 0) return 1
  const heads = principalsOf(report.told)
  const scores = others.map(({ told }) => {
    const { agreed } = comparePrincipals(heads, principalsOf(told), same)
    return scorePair(report.told, told, agreed)
  })
  return Math.round(Math.max(...scores) * 100) / 100
}

function scorePair(a: ToldMeeting, b: ToldMeeting, agreed: number): number {
  const people = BY_PEOPLE[Math.min(agreed, 2)] as number
  const doubt =
    1 -
    people * BY_DAYS[compareDays(a, b)] * (a.level !== null && b.level !== null && a.level !== b.level ? OTHER_RANK : 1)
  const [here, there] = [cityId(a.place), cityId(b.place)]
  if (here === null || there === null) return 1 - doubt
  return here === there ? 1 - doubt * (1 - SAME_CITY) : (1 - doubt) * OTHER_CITY
}

function compareDays(a: ToldMeeting, b: ToldMeeting): keyof typeof BY_DAYS {
  const [x, y] = [daysOf(a), daysOf(b)]
  if (x === null || y === null || !overlaps(x, y)) return 'none'
  if (a.datePrecision === 'year' || b.datePrecision === 'year') return 'year'
  if (a.datePrecision === 'month' || b.datePrecision === 'month') return 'month'
  if (x.from !== y.from || x.to !== y.to) return 'within'
  return x.from === x.to ? 'day' : 'days'
}
