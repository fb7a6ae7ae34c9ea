/** Gives each cluster of reports the id of a meeting: the one that most of its reports had, else a new one. */
import { createHash } from 'node:crypto'
import { meetingKey } from '../identity/meeting-key'
import { compareText, type MeetingReport, reportName, type ToldMeeting } from '../identity/told-meeting'

/** A report with the meeting it belonged to before, if any. */
export type PlacedReport = MeetingReport & { meeting: string | null }

/**
 * @param clusters reports sorted into meetings
 * @param taken ids that are in use and must not be given to a new meeting
 * @returns an id for each cluster, in order; no two are equal
 */
export function assignMeetings(clusters: readonly PlacedReport[][], taken: Iterable<string>): string[] {
  const votes = clusters.flatMap((cluster, index) => {
    const counts = new Map<string, number>()
    for (const { meeting } of cluster) if (meeting !== null) counts.set(meeting, (counts.get(meeting) ?? 0) + 1)
    return [...counts].map(([meeting, count]) => ({ index, meeting, count }))
  })
  votes.sort((a, b) => b.count - a.count || a.index - b.index || compareText(a.meeting, b.meeting))
  const given: (string | undefined)[] = clusters.map(() => undefined)
  const used = new Set(taken)
  const kept = new Set<string>()
  for (const { index, meeting } of votes) {
    if (given[index] !== undefined || kept.has(meeting)) continue
    given[index] = meeting
    kept.add(meeting)
    used.add(meeting)
  }
  return clusters.map((cluster, index) => {
    const id = given[index] ?? newKey(cluster, used)
    used.add(id)
    return id
  })
}

function newKey(cluster: readonly PlacedReport[], used: ReadonlySet<string>): string {
  const first = [...cluster].sort(byPublication)[0] as PlacedReport
  const digits = createHash('sha256').update(reportName(first)).digest('hex')
  const told = bestDated(cluster)
  for (let length = 6; length < digits.length; length += 6) {
    const id = meetingKey(told, digits.slice(0, length))
    if (!used.has(id)) return id
  }
  throw new Error(`no id is left for the meeting of ${reportName(first)}`)
}

function byPublication(a: MeetingReport, b: MeetingReport): number {
  return compareText(a.published ?? '9999', b.published ?? '9999') || compareText(reportName(a), reportName(b))
}

function bestDated(cluster: readonly PlacedReport[]): ToldMeeting {
  const days = cluster.filter(({ told }) => told.datePrecision === 'day' && told.dateEnd === null)
  return ((days[0] ?? cluster[0]) as PlacedReport).told
}
