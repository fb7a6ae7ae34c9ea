/**
 * Which reports tell of one encounter. The answer is a function of the set of reports: their order never matters.
 *
 * First, reports are grouped that say the same (same days, same sides, same heads). Then a group that says less
 * (no names, a range, only a month) goes to the one group that says more and agrees with it; where there are two
 * such, it stays by itself, for a wrong join is worse than a missing one.
 *
 * What a person bound to one meeting (a pin) is one whatever it says, and never one with what is bound to another.
 * Each block is joined by itself, with all that is pinned to the meetings that have a report in it; so a block can be
 * joined anew without the others, though a pinned meeting may have reports in several.
 */
import { attachGroups } from './attach-groups'
import { cutIntoBlocks } from './blocks'
import { groupEqualReports } from './group-equal-reports'
import { rememberPairs, type SamePerson } from './principals'
import { samePerson } from './same-person'
import type { MeetingReport } from './told-meeting'
import { compareReports } from './told-meeting'

/**
 * Sorts reports into meetings; every report is in exactly one.
 * @param reports with a `pin` where a person bound one to its meeting; of each pin all reports, in whatever block
 * @param same whether two person keys can stand for one person, beyond being equal
 */
export function joinReports<Report extends MeetingReport>(
  reports: readonly Report[],
  same: SamePerson = samePerson,
): Report[][] {
  const pinned = new Map<string, Report[]>()
  for (const report of [...reports].sort(compareReports)) {
    const { pin } = report
    if (pin == null) continue
    const row = pinned.get(pin)
    if (row) row.push(report)
    else pinned.set(pin, [report])
  }
  const whole = new Map([...pinned].map(([pin, bound]) => [pin, new Set(bound)]))
  const clusters: Report[][] = []
  for (const block of cutIntoBlocks(reports)) {
    const pins = [...new Set(block.flatMap((report) => report.pin ?? []))]
    const free = block.filter((report) => report.pin == null)
    const bound = pins.flatMap((pin) => pinned.get(pin) ?? [])
    const known = rememberPairs(same)
    for (const { pin, reports: joined } of attachGroups(groupEqualReports([...free, ...bound], known), known)) {
      const meeting = pin === null ? undefined : whole.get(pin)
      if (meeting) for (const report of joined) meeting.add(report)
      else clusters.push(joined)
    }
  }
  return [...clusters, ...[...whole.values()].map((meeting) => [...meeting])]
    .map((cluster) => cluster.sort(compareReports))
    .sort((a, b) => compareReports(a[0] as Report, b[0] as Report))
}
