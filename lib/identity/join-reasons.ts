/** Why a report belongs to its meeting, in short words that the meeting's page shows beside it. */
import { sidesOf } from './blocks'
import { cityId } from './city-id'
import { daysOf, overlaps } from './days'
import type { SamePerson } from './principals'
import { comparePrincipals, principalsOf } from './principals'
import { agreeInFull, agreeInPart, groupAlone } from './report-group'
import { samePerson } from './same-person'
import type { MeetingReport, ToldMeeting } from './told-meeting'

/**
 * The reasons for which `report` stands with the other reports of its meeting; none where it stands alone. A meeting as
 * persons say it is no report, and a reason only where there is nothing else.
 * @param cluster all reports of the meeting, with or without `report` itself
 */
export function reasonsFor(
  report: MeetingReport,
  cluster: readonly MeetingReport[],
  same: SamePerson = samePerson,
): string[] {
  const others = companyOf(report, cluster)
  if (report.pin != null && !isJoinedByRule(report, others, same)) return ['joined by hand']
  if (others.length === 0) return []
  const told = others.map((other) => other.told)
  const heads = principalsOf(report.told)
  const agreed = Math.max(...told.map((other) => comparePrincipals(heads, principalsOf(other), same).agreed))
  return [
    sayDay(report.told, told),
    told.some((other) => sidesOf(other).join() === sidesOf(report.told).join()) ? 'same sides' : 'shared sides',
    agreed >= 2 ? 'same people' : agreed === 1 ? 'same person on one side' : 'only meeting it can be',
    ...(told.some((other) => agreeOnPlace(other, report.told)) ? ['place agrees'] : []),
    ...(others.every((other) => other.word === true) ? ['agrees with what was entered by hand'] : []),
  ]
}

/**
 * Whether the rules would join the report with one of the others. They mostly do: any word of a person binds the reports
 * that she saw together, and what they agree in is no less true for that.
 */
export function isJoinedByRule(report: MeetingReport, others: readonly MeetingReport[], same: SamePerson): boolean {
  const own = groupAlone(report)
  return others.some((other) => {
    const theirs = groupAlone(other)
    const [full, part] = theirs.detail >= own.detail ? [theirs, own] : [own, theirs]
    if (agreeInFull(full, part, same)) return true
    return comparePrincipals(own.principals, theirs.principals, same).opposed === 0 && agreeInPart(full, part, same)
  })
}

/**
 * The other reports of a meeting that `report` was joined with: those of other stories, for copies agree whatever they
 * tell; copies where there is nothing else; what persons say of it where nobody else tells of it.
 */
export function companyOf(report: MeetingReport, cluster: readonly MeetingReport[]): MeetingReport[] {
  const others = cluster.filter((other) => other.article !== report.article || other.ordinal !== report.ordinal)
  const told = others.filter((other) => other.word !== true)
  const independent = told.filter((other) => other.article === report.article || !isSameStory(other, report))
  return [independent, told].find((company) => company.length > 0) ?? others
}

function isSameStory(a: MeetingReport, b: MeetingReport): boolean {
  return (a.story ?? a.article) === (b.story ?? b.article)
}

function sayDay(told: ToldMeeting, others: ToldMeeting[]): string {
  const days = daysOf(told)
  const spans = others.map((other) => ({ other, span: daysOf(other) }))
  const equal = spans.find(({ span }) => days !== null && span?.from === days.from && span.to === days.to)
  if (equal) {
    if (told.datePrecision !== 'day') return told.datePrecision === 'month' ? 'same month' : 'same year'
    return days?.from === days?.to ? 'same day' : 'same days'
  }
  const near = spans.find(({ span }) => days !== null && span !== null && overlaps(days, span))
  if (!near) return 'day agrees with other reports'
  const wide = told.datePrecision !== 'day' ? told.datePrecision : near.other.datePrecision
  return wide === 'month' ? 'day within the month' : wide === 'year' ? 'day within the year' : 'day within the range'
}

function agreeOnPlace(a: ToldMeeting, b: ToldMeeting): boolean {
  const [here, there] = [cityId(a.place), cityId(b.place)]
  if (here !== null && there !== null && here !== there) return false
  return (a.place?.country ?? null) !== null && a.place?.country === b.place?.country
}
