/** Two editors at once: the later one is told what changed since he looked, and nothing is written. */
import type { ClientBase } from 'pg'
import { equalValues, listFields } from '../identity/decisions'
import { listDone } from './list-done'
import { Refusal, type Since } from './outcome'
import { readStandings, type Standing, seenValue } from './standing'

/** The revision in which a version of a meeting ended. */
const ENDED = {
  name: 'curation-version-ended',
  text: `SELECT max(until)::text AS until FROM history.meetings WHERE id = $1 AND version = $2`,
}

const WRITTEN_AT = {
  name: 'curation-written-at',
  text: `SELECT revisions.at FROM meetings JOIN revisions ON revisions.id = meetings.revision WHERE meetings.id = $1`,
}

/** @throws Refusal where the meeting has another version than the editor saw, with what changed in between */
export async function checkVersion(client: ClientBase, standing: Standing, version: number): Promise<void> {
  if (standing.version === version) return
  throw new Refusal({
    code: 'stale',
    error: `Meeting “${standing.id}” was changed since you looked: it is at version ${standing.version}, and this was meant for version ${version}.`,
    meeting: standing.id,
    version: standing.version,
    changes: await listSince(client, standing, version),
  })
}

/** What persons did first, then what else is different, which only reports can have brought. */
async function listSince(client: ClientBase, now: Standing, version: number): Promise<Since[]> {
  const ended = await client.query<{ until: string | null }>({ ...ENDED, values: [now.id, version] })
  const until = ended.rows[0]?.until ?? null
  if (until === null) return []
  const done = await listDone(client, now.id, until)
  const then = await readAsOf(client, now.id, BigInt(until) - 1n)
  const written = await client.query<{ at: Date }>({ ...WRITTEN_AT, values: [now.id] })
  const when = written.rows[0]?.at.toISOString() ?? ''
  const named = new Set(done.map(({ field }) => field))
  const read = compare(then, now).filter(({ field }) => !named.has(field))
  return [...done, ...read.map((change) => ({ ...change, who: null, when, action: 'reading', why: null }))]
}

/** A meeting as it was known at an earlier revision. */
async function readAsOf(client: ClientBase, id: string, revision: bigint): Promise<Standing | undefined> {
  const { rows } = await client.query<{ path: string }>(`SELECT current_setting('search_path') AS path`)
  await client.query(`SELECT set_config('entente.as_of', $1, true), set_config('search_path', 'as_of, public', true)`, [
    revision.toString(),
  ])
  const then = (await readStandings(client, [id])).get(id)
  await client.query(`SELECT set_config('search_path', $1, true)`, [rows[0]?.path ?? 'public'])
  return then
}

function compare(then: Standing | undefined, now: Standing): Pick<Since, 'field' | 'before' | 'after'>[] {
  if (then === undefined) return []
  const fields = [...listFields(then.seen), ...listFields(now.seen)].map(({ field }) => field)
  const values = [...new Set([...fields, 'state', 'accepted'])]
    .map((field) => ({ field, before: seenValue(then.seen, field), after: seenValue(now.seen, field) }))
    .filter(({ before, after }) => !equalValues(before, after))
  const reports = new Set(then.reports.map(nameReport))
  const still = new Set(now.reports.map(nameReport))
  const come = [...still].filter((name) => !reports.has(name)).map((field) => ({ field, before: false, after: true }))
  const gone = [...reports].filter((name) => !still.has(name)).map((field) => ({ field, before: true, after: false }))
  return [...values, ...come, ...gone]
}

function nameReport({ article, ordinal }: { article: string; ordinal: number }): string {
  return `report:${article}#${ordinal}`
}
