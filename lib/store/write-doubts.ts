/** Keeps the pairs of meetings that may be one and were not joined, for a person to look at. */
import type { ClientBase } from 'pg'
import { applyAliases } from '../identity/apply-aliases'
import { findDoubts } from '../identity/find-doubts'
import { samePerson } from '../identity/same-person'
import type { AnyReport } from './gather-play'
import { loadAliases } from './load-aliases'
import { listBeside, loadMeetingReports, type MeetingWord } from './load-blocks'
import { type Settled, withWord } from './settle-meetings'

/** Newspapers disagree by a day more often than by two. */
const MARGIN_DAYS = 1

const DROP = { name: 'drop-doubts', text: 'DELETE FROM doubts WHERE a = ANY ($1) OR b = ANY ($1)' }
const WRITE = {
  name: 'write-doubts',
  text: `INSERT INTO doubts (a, b, score, reasons)
    SELECT given.a, given.b, given.score, given.reasons
    FROM jsonb_to_recordset($1::jsonb) AS given (a text, b text, score real, reasons text[])
    JOIN meetings first ON first.id = given.a AND first.state = 'live'
    JOIN meetings second ON second.id = given.b AND second.state = 'live'
    ON CONFLICT (a, b) DO UPDATE SET score = excluded.score, reasons = excluded.reasons`,
}

/** Weighs anew every pair of which one meeting was in play. */
export async function writeDoubts(
  client: ClientBase,
  { clusters, meetings, known }: Settled,
  words: readonly MeetingWord[],
): Promise<void> {
  const inPlay = new Set([...clusters, ...meetings].map(({ id }) => id))
  const near = await loadNear(
    client,
    clusters.flatMap(({ members }) => members),
    inPlay,
  )
  const told = clusters.map(({ id, members }) => ({ id, reports: withWord(id, members, words) }))
  const rows = findDoubts([...told, ...near], samePerson, inPlay)
  const held = [...inPlay].filter((id) => known.has(id))
  if (held.length > 0) await client.query({ ...DROP, values: [held] })
  if (rows.length > 0) await client.query({ ...WRITE, values: [JSON.stringify(rows)] })
}

/** Meetings of the days beside. A month or a year has none: its first or last day says nothing of the day beside it. */
async function loadNear(client: ClientBase, reports: readonly AnyReport[], inPlay: ReadonlySet<string>) {
  const dated = reports.map(({ told }) => told).filter(({ datePrecision }) => datePrecision === 'day')
  if (dated.length === 0) return []
  const ids = (await listBeside(client, dated, MARGIN_DAYS)).filter((id) => !inPlay.has(id))
  if (ids.length === 0) return []
  // the whole of each, for a report elsewhere may say why the two are not one
  const { reports: all, words } = await loadMeetingReports(client, ids)
  const aliases = await loadAliases(client, all)
  const byMeeting = new Map<string, AnyReport[]>(ids.map((id) => [id, []]))
  for (const report of all) byMeeting.get(report.meeting)?.push(applyAliases(report, aliases))
  return [...byMeeting].map(([id, reports]) => ({ id, reports: withWord(id, reports, words) }))
}
