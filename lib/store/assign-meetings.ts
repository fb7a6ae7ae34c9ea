/** Gives each cluster of reports the id of a meeting: the one that most of its reports had, else a new one. */
import { createHash } from 'node:crypto'
import { meetingKey } from '../identity/meeting-key'
import { compareText, type MeetingReport, reportName, type ToldMeeting } from '../identity/told-meeting'

/** A report with the meeting it belonged to before, if any, and the one that a person bound it to. */
export type PlacedReport = MeetingReport & { meeting: string | null }

/**
 * @param clusters reports sorted into meetings; a cluster with a bound report has the id of that report's meeting
 * @param taken whether an id is in use and must not be given to a new meeting
 * @param reserved ids that only a cluster bound to them may have, because a person decided about them
 * @returns an id for each cluster, in order; no two are equal
 */
export function assignMeetings(
  clusters: readonly PlacedReport[][],
  taken: { has(id: string): boolean },
  reserved: ReadonlySet<string> = new Set(),
): string[] {
  const given = clusters.map((cluster) => cluster.find((report) => report.pin)?.pin ?? undefined)
  const votes = clusters.flatMap((cluster, index) => {
    const counts = new Map<string, number>()
    for (const { meeting } of cluster) if (meeting !== null) counts.set(meeting, (counts.get(meeting) ?? 0) + 1)
    return [...counts].map(([meeting, count]) => ({ index, meeting, count }))
  })
  votes.sort((a, b) => b.count - a.count || a.index - b.index || compareText(a.meeting, b.meeting))
  const kept = new Set([...reserved, ...given.filter((id) => id !== undefined)])
  const used = new Set(kept)
  for (const { index, meeting } of votes) {
    if (given[index] !== undefined || kept.has(meeting)) continue
    given[index] = meeting
    kept.add(meeting)
    used.add(meeting)
  }
  return clusters.map((cluster, index) => {
    const id = given[index] ?? newKey(cluster, (id) => used.has(id) || taken.has(id))
    used.add(id)
    return id
  })
}

/** The ids that new meetings of these clusters could be given, so that it can be looked up which of them are in use. */
export function listNewKeys(clusters: readonly PlacedReport[][]): string[] {
  return clusters.flatMap(keysOf)
}

/** Hexadecimal digits in an id, the shortest that is free. */
const LENGTHS = [6, 12, 18, 24] as const

function newKey(cluster: readonly PlacedReport[], isTaken: (id: string) => boolean): string {
  const id = keysOf(cluster).find((key) => !isTaken(key))
  if (id === undefined) throw new Error(`no id is left for the meeting of ${reportName(cluster[0] as PlacedReport)}`)
  return id
}

function keysOf(cluster: readonly PlacedReport[]): string[] {
  const first = [...cluster].sort(byPublication)[0] as PlacedReport
  const digits = createHash('sha256').update(reportName(first)).digest('hex')
  const told = bestDated(cluster)
  return LENGTHS.map((length) => meetingKey(told, digits.slice(0, length)))
}

function byPublication(a: MeetingReport, b: MeetingReport): number {
  return compareText(a.published ?? '9999', b.published ?? '9999') || compareText(reportName(a), reportName(b))
}

function bestDated(cluster: readonly PlacedReport[]): ToldMeeting {
  const days = cluster.filter(({ told }) => told.datePrecision === 'day' && told.dateEnd === null)
  return ((days[0] ?? cluster[0]) as PlacedReport).told
}
