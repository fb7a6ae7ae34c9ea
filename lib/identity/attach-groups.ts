/** Second step of joining: a group that says less goes to the one meeting that it can be a report of. */
import type { SamePerson } from './principals'
import { comparePrincipals } from './principals'
import type { ReportGroup } from './report-group'
import { agreeInPart, makeGroup } from './report-group'
import type { MeetingReport } from './told-meeting'

/** Groups that were found to be one encounter. */
type Meeting<Report extends MeetingReport> = {
  pin: string | null
  /** Whether a pinned meeting may take it in. */
  open: boolean
  groups: ReportGroup<Report>[]
}

/** One group of a step, the pinned meeting it is of, and the only meeting that it can be a report of. */
type Claim<Report extends MeetingReport> = {
  group: ReportGroup<Report>
  own: Meeting<Report> | undefined
  open: boolean
  meeting: Meeting<Report> | undefined
}

/** Sorts groups into meetings, from those that say most down to those that say least. */
export function attachGroups<Report extends MeetingReport>(
  given: readonly ReportGroup<Report>[],
  same: SamePerson,
): { pin: string | null; reports: Report[] }[] {
  const groups = partPinned(given, same)
  const bound = pinnedMeetings(groups)
  let meetings = [...bound.values()]
  for (const step of stepsOf(groups)) {
    const claims = step.map((group) => claim(group, meetings, bound, same))
    const sure = claims.filter((one) => isSure(one, claims, bound, same))
    const taken = new Map<Meeting<Report>, Meeting<Report>>()
    for (const { own, meeting } of sure) if (own && meeting) taken.set(meeting, own)
    for (const [meeting, own] of taken) own.groups.push(...meeting.groups)
    meetings = meetings.filter((meeting) => !taken.has(meeting))
    for (const one of claims) {
      if (one.own !== undefined) continue
      const meeting = sure.includes(one) ? one.meeting : undefined
      if (meeting === undefined) meetings.push({ pin: null, open: one.open, groups: [one.group] })
      else (taken.get(meeting) ?? meeting).groups.push(one.group)
    }
  }
  return meetings.map(({ pin, groups: joined }) => ({ pin, reports: joined.flatMap((group) => group.reports) }))
}

/**
 * Tells of each bound group which part of its meeting the rules would have made of the reports alone. To bind what they
 * have joined overrules nothing, even where they joined heads that oppose each other to one report that says more.
 */
function partPinned<Report extends MeetingReport>(
  groups: readonly ReportGroup<Report>[],
  same: SamePerson,
): ReportGroup<Report>[] {
  const parts = new Map<Report, number>()
  for (const { groups: own } of pinnedMeetings(groups).values())
    for (const [part, { reports }] of attachGroups(own.flatMap(unbind), same).entries())
      for (const report of reports) parts.set(report, part)
  const partOf = (group: ReportGroup<Report>) => group.reports.flatMap((report) => parts.get(report) ?? [])[0] ?? null
  return groups.map((group) => ({ ...group, part: partOf(group) }))
}

/** A group as if nobody had bound it; none where it is but the word of a person, which the rules alone do not have. */
function unbind<Report extends MeetingReport>(group: ReportGroup<Report>): ReportGroup<Report>[] {
  const reports = group.reports.filter((report) => report.word !== true)
  return reports.length === 0 ? [] : [{ ...makeGroup(reports), pin: null }]
}

function pinnedMeetings<Report extends MeetingReport>(groups: readonly ReportGroup<Report>[]) {
  const bound = new Map<string, Meeting<Report>>()
  for (const group of groups) {
    if (group.pin === null) continue
    const meeting = bound.get(group.pin)
    if (meeting) meeting.groups.push(group)
    else bound.set(group.pin, { pin: group.pin, open: false, groups: [group] })
  }
  return bound
}

function stepsOf<Report extends MeetingReport>(groups: readonly ReportGroup<Report>[]): ReportGroup<Report>[][] {
  const steps = new Map<number, ReportGroup<Report>[]>()
  for (const group of groups) steps.set(group.detail, [...(steps.get(group.detail) ?? []), group])
  return [...steps].sort(([a], [b]) => b - a).map(([, step]) => step)
}

/** How many meetings are possible is asked of what says more and of the group alone; a claim is checked in full later. */
function claim<Report extends MeetingReport>(
  group: ReportGroup<Report>,
  meetings: readonly Meeting<Report>[],
  bound: ReadonlyMap<string, Meeting<Report>>,
  same: SamePerson,
): Claim<Report> {
  const own = group.pin === null ? undefined : bound.get(group.pin)
  const possible = meetings.filter((meeting) => {
    const fuller = meeting.pin === null ? meeting.groups : meeting.groups.filter((other) => other.detail > group.detail)
    return meeting !== own && canHold(fuller, group, [group], same)
  })
  const open = !group.between && possible.every((meeting) => meeting.pin === null)
  return { group, own, open, meeting: possible.length === 1 && !group.between ? possible[0] : undefined }
}

function isSure<Report extends MeetingReport>(
  { group, own, meeting }: Claim<Report>,
  claims: readonly Claim<Report>[],
  bound: ReadonlyMap<string, Meeting<Report>>,
  same: SamePerson,
): boolean {
  if (meeting === undefined) return false
  const rivals = claims.filter(
    (other) => other.meeting === meeting && (own ? other.own !== own : other.group !== group),
  )
  if (rivals.some((rival) => shareArticle(rival.group, group))) return false
  if (own === undefined) return meeting.pin === null || canHold(meeting.groups, group, [group], same)
  if (meeting.pin !== null || !meeting.open || !canHold(meeting.groups, group, own.groups, same)) return false
  // what two pinned meetings could take, or what would bring together groups that contradict each other, stays outside
  const others = [...bound.values()].filter((other) => other !== own)
  if (others.some((other) => other.groups.some((part) => canHold(meeting.groups, part, other.groups, same))))
    return false
  const besides = claims.filter((other) => other.own === own).flatMap((other) => other.meeting ?? [])
  const brought = [
    ...rivals.map((rival) => ({ mine: own.groups, theirs: [rival.group] })),
    ...besides.map((other) => ({ mine: other === meeting ? [] : other.groups, theirs: meeting.groups })),
  ]
  return brought.every(({ mine, theirs }) => !contradict(mine, theirs, same))
}

/**
 * Whether `part` can be a report of the meeting that `full` holds.
 * @param side all groups that `part` would bring with it
 */
function canHold(
  full: readonly ReportGroup[],
  part: ReportGroup,
  side: readonly ReportGroup[],
  same: SamePerson,
): boolean {
  if (full.some((other) => side.some((group) => shareArticle(other, group)))) return false
  const agreeing = full.filter((other) => !oppose(other, part, same) && agreeInPart(other, part, same))
  return agreeing.some((other) => {
    // heads that oppose each other say nothing where a person, and not the rules, has made them one meeting
    const heeded = full.filter((group) => !(isOverruled(group, other) && oppose(group, other, same)))
    const brought = side.filter((group) => !(isOverruled(group, part) && oppose(group, part, same)))
    return heeded.every((group) => brought.every((mine) => !oppose(group, mine, same)))
  })
}

function isOverruled(a: ReportGroup, b: ReportGroup): boolean {
  return a.pin !== null && a.pin === b.pin && (a.part === null || a.part !== b.part)
}

function contradict(a: readonly ReportGroup[], b: readonly ReportGroup[], same: SamePerson): boolean {
  return a.some((one) => b.some((other) => shareArticle(one, other) || oppose(one, other, same)))
}

function oppose(a: ReportGroup, b: ReportGroup, same: SamePerson): boolean {
  return comparePrincipals(a.principals, b.principals, same).opposed > 0
}

function shareArticle(a: ReportGroup, b: ReportGroup): boolean {
  return [...a.articles].some((article) => b.articles.has(article))
}
