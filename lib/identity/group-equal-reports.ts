/** First step of joining: reports that say the same become one group. */
import type { SamePerson } from './principals'
import type { ReportGroup } from './report-group'
import { agreeInFull, groupAlone, makeGroup } from './report-group'
import type { MeetingReport } from './told-meeting'

/**
 * Groups of reports that agree in full, directly or over others. What agrees with the pinned reports of one meeting is
 * in a group with them; what agrees with those of two stays outside of both.
 */
export function groupEqualReports<Report extends MeetingReport>(
  reports: readonly Report[],
  same: SamePerson,
): ReportGroup<Report>[] {
  const single = reports.map(groupAlone)
  const root = single.map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (root[at] !== at) at = root[at] as number
    return at
  }
  const bridges: [free: number, bound: number][] = []
  for (let left = 0; left < single.length; left++)
    for (let right = left + 1; right < single.length; right++) {
      const [a, b] = [single[left] as ReportGroup, single[right] as ReportGroup]
      if (a.pin !== b.pin && a.pin !== null && b.pin !== null) continue
      // a hundred reports of one encounter need not all be held against one another
      if (a.pin === b.pin && find(left) === find(right)) continue
      if (!agreeInFull(a, b, same)) continue
      if (a.pin === b.pin) root[find(right)] = find(left)
      else bridges.push(a.pin === null ? [left, right] : [right, left])
    }
  const pins = new Map<number, Set<string>>()
  for (const [free, bound] of bridges) {
    const { pin } = single[bound] as ReportGroup
    if (pin !== null) pins.set(find(free), (pins.get(find(free)) ?? new Set()).add(pin))
  }
  const wanted = (index: number): number => pins.get(find(index))?.size ?? 0
  const between = new Set(reports.filter((_, index) => wanted(index) > 1))
  const sure = bridges.filter(([free]) => wanted(free) === 1)
  for (const [free, bound] of sure) root[find(free)] = find(bound)
  const groups = new Map<number, Report[]>()
  for (const [index, report] of reports.entries()) {
    const group = groups.get(find(index))
    if (group) group.push(report)
    else groups.set(find(index), [report])
  }
  return [...groups.values()].flatMap((group) => {
    const parts = isDisputed(group) ? group.map((report) => [report]) : [group]
    return parts.map((part) => ({ ...makeGroup(part), between: part.some((report) => between.has(report)) }))
  })
}

/** An article that tells of two such meetings knows them apart, though it does not name both sides. */
function isDisputed(group: readonly MeetingReport[]): boolean {
  if (makeGroup([...group]).named >= 2) return false
  const free = group.filter((report) => report.pin == null)
  return free.some((report) => group.some((other) => other !== report && other.article === report.article))
}
