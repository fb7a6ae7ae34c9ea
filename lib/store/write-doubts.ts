/** Keeps the pairs of meetings that may be one and were not joined, for a person to look at. */
import type { ClientBase } from 'pg'
import { applyAliases } from '../identity/apply-aliases'
import { blockOf } from '../identity/blocks'
import { findDoubts } from '../identity/find-doubts'
import type { AnyReport } from './gather-play'
import { loadAliases } from './load-aliases'
import { loadBeside, loadMeetingReports, type MeetingWord, type StoredReport } from './load-blocks'
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
  { clusters, meetings }: Settled,
  words: readonly MeetingWord[],
): Promise<void> {
  const inPlay = new Set([...clusters, ...meetings].map(({ id }) => id))
  const near = await loadNear(
    client,
    clusters.flatMap(({ members }) => members),
    inPlay,
  )
  const pairs = findDoubts([
    ...clusters.map(({ id, members }) => ({ id, reports: withWord(id, members, words) })),
    ...near,
  ])
  const rows = pairs.filter(({ a, b }) => inPlay.has(a) || inPlay.has(b))
  await client.query({ ...DROP, values: [[...inPlay]] })
  if (rows.length > 0) await client.query({ ...WRITE, values: [JSON.stringify(rows)] })
}

/** Meetings of the blocks beside, where a report in play lies at the border of its own. */
async function loadNear(client: ClientBase, reports: readonly AnyReport[], inPlay: ReadonlySet<string>) {
  const atBorder = reports.map(({ told }) => told).filter((told) => isAtBorder(told))
  if (atBorder.length === 0) return []
  const found = await loadBeside(client, atBorder, MARGIN_DAYS)
  const ids = new Set(
    [...found.reports.map(({ meeting }) => meeting), ...found.meetings].filter((id) => !inPlay.has(id)),
  )
  // the whole of each, for a report elsewhere may say why the two are not one
  const { reports: all, words } = await loadMeetingReports(client, [...ids])
  const aliases = await loadAliases(client, all)
  const renamed = all.map((report) => applyAliases(report, aliases))
  return [...ids].map((id) => ({
    id,
    reports: withWord(
      id,
      renamed.filter(({ meeting }) => meeting === id),
      words,
    ),
  }))
}

function isAtBorder(told: StoredReport['told']): boolean {
  const block = blockOf(told)
  if (block === null || told.datePrecision !== 'day' || told.date === null) return false
  return told.date === block.span.from || (told.dateEnd ?? told.date) === block.span.to
}
