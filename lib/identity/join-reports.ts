/**
 * Which reports tell of one encounter. The answer is a function of the set of reports: their order never matters.
 *
 * First, reports are grouped that say the same (same days, same sides, same heads). Then a group that says less
 * (no names, a range, only a month) goes to the one group that says more and agrees with it; where there are two
 * such, it stays by itself, for a wrong join is worse than a missing one.
 */
import { cutIntoBlocks } from './blocks'
import type { SamePerson } from './principals'
import type { ReportGroup } from './report-group'
import { agreeInFull, canBeToldBy, makeGroup, mergeGroups } from './report-group'
import { samePerson } from './same-person'
import type { MeetingReport } from './told-meeting'
import { compareReports } from './told-meeting'

/**
 * Sorts reports into meetings; every report is in exactly one.
 * @param same whether two person keys can stand for one person, beyond being equal
 */
export function joinReports<Report extends MeetingReport>(
  reports: readonly Report[],
  same: SamePerson = samePerson,
): Report[][] {
  return cutIntoBlocks(reports)
    .flatMap((block) => attachGroups(groupEqualReports(block, same), same))
    .map((cluster) => cluster.sort(compareReports))
    .sort((a, b) => compareReports(a[0] as Report, b[0] as Report))
}

function groupEqualReports<Report extends MeetingReport>(block: Report[], same: SamePerson): ReportGroup<Report>[] {
  const single = block.map((report) => makeGroup([report]))
  const root = single.map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (root[at] !== at) at = root[at] as number
    return at
  }
  for (let left = 0; left < single.length; left++)
    for (let right = left + 1; right < single.length; right++)
      if (agreeInFull(single[left] as ReportGroup<Report>, single[right] as ReportGroup<Report>, same))
        root[find(right)] = find(left)
  const groups = new Map<number, Report[]>()
  for (const [index, report] of block.entries()) {
    const at = find(index)
    groups.set(at, [...(groups.get(at) ?? []), report])
  }
  return [...groups.values()].flatMap((group) => {
    const whole = makeGroup(group)
    // an article that tells of two such meetings knows them apart, though it does not name both sides
    return whole.named < 2 && whole.articles.size < group.length ? group.map((report) => makeGroup([report])) : [whole]
  })
}

function attachGroups<Report extends MeetingReport>(groups: ReportGroup<Report>[], same: SamePerson): Report[][] {
  const steps = new Map<number, ReportGroup<Report>[]>()
  for (const group of groups) steps.set(group.detail, [...(steps.get(group.detail) ?? []), group])
  const meetings: ReportGroup<Report>[][] = []
  for (const detail of [...steps.keys()].sort((a, b) => b - a)) {
    const step = steps.get(detail) ?? []
    const chosen = step.map((group) => {
      const possible = meetings.filter((meeting) => canBeToldBy(meeting, group, same))
      return possible.length === 1 ? possible[0] : undefined
    })
    for (const [index, group] of step.entries()) {
      const meeting = chosen[index]
      const rivals = step.filter((_, at) => at !== index && meeting !== undefined && chosen[at] === meeting)
      const disputed = rivals.some((other) => [...other.articles].some((article) => group.articles.has(article)))
      if (meeting === undefined || disputed) meetings.push([group])
      else meeting.push(group)
    }
  }
  return meetings.map((meeting) => mergeGroups(meeting))
}
