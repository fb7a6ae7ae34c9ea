/** Pairs of meetings that may be one and were not joined, for a person to judge. */
import { addDays, overlaps } from './days'
import { compareFaces, type Face, facesOf } from './meeting-faces'
import { rememberPairs, type SamePerson } from './principals'
import { samePerson } from './same-person'
import { compareText, type MeetingReport } from './told-meeting'

export type Doubt = {
  a: string
  b: string
  /** From 0 to 1: how likely it is that the two are one. */
  score: number
  /** In short words, why they may be one and why they were not joined. */
  reasons: string[]
}

/** A meeting with all its reports; the meeting as persons say it (`word`) is held against others like a report. */
export type NamedCluster = { id: string; reports: readonly MeetingReport[] }

/** Below this a pair is not worth a person's time. */
const LEAST_SCORE = 0.2

/**
 * Every pair once, `a` before `b`, the likeliest first. Whether two meetings are a pair hangs on these two alone, so any
 * set of meetings may be asked about. Each is held against those of its sides (of its many sides: against all of many
 * sides) whose days lie at most one day away.
 * @param about leaves out pairs of which neither meeting is among these
 */
export function findDoubts(
  clusters: readonly NamedCluster[],
  same: SamePerson = samePerson,
  about?: ReadonlySet<string>,
): Doubt[] {
  const byKey = new Map<string, Face[]>()
  const faces = new Map(clusters.map((cluster) => [cluster.id, facesOf(cluster.id, cluster.reports)]))
  for (const face of [...faces.values()].flat()) {
    const row = byKey.get(face.key)
    if (row) row.push(face)
    else byKey.set(face.key, [face])
  }
  const known = rememberPairs(same)
  const pairs = new Map<string, [string, string]>()
  for (const row of byKey.values()) for (const pair of nearPairs(row)) pairs.set(pair.join('\n'), pair)
  const asked = [...pairs.values()].filter(([a, b]) => about === undefined || about.has(a) || about.has(b))
  const doubts = asked.flatMap(([a, b]) => {
    const found = compareFaces(faces.get(a) ?? [], faces.get(b) ?? [], known)
    return found === null || found.score < LEAST_SCORE ? [] : [{ a, b, ...found }]
  })
  return doubts.sort((x, y) => y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b))
}

/** Meetings with faces at most a day apart, in a sweep over the days. */
function nearPairs(row: Face[]): [string, string][] {
  row.sort((x, y) => compareText(x.days.from, y.days.from))
  const pairs: [string, string][] = []
  let open: Face[] = []
  for (const face of row) {
    const reach = { from: addDays(face.days.from, -1), to: addDays(face.days.to, 1) }
    open = open.filter((other) => other.days.to >= reach.from)
    for (const other of open)
      if (other.meeting !== face.meeting && overlaps(other.days, reach))
        pairs.push(face.meeting < other.meeting ? [face.meeting, other.meeting] : [other.meeting, face.meeting])
    open.push(face)
  }
  return pairs
}
