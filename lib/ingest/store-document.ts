/** Puts one document into the base, in one transaction: all of it or nothing. */
import type { Pool, PoolClient } from 'pg'
import type { Facts, MeetingFact, SourceDocument } from '../extract/facts'
import { decideAbout } from './find-article'
import type { Incoming } from './incoming'
import { storeArticle } from './store-article'
import { type OldReports, storeMeetings } from './store-meetings'
import { namesIn } from './store-people'

/** The engine as ingest needs it: what it answers, and the version that marks its answers. Any `Extractor` is one. */
export type Engine = {
  extract: (document: SourceDocument, signal?: AbortSignal) => Facts | Promise<Facts>
  version: string
}

export type Outcome =
  | { done: 'added' | 'updated' | 'unchanged'; id: string | null; note?: string }
  | { done: 'failed'; why: string }

/** A document that was looked up and read, ready to be written. */
export type Prepared = { incoming: Incoming; facts: Facts | null; outcome: Outcome | null }

/**
 * One writer at a time, over all processes: joining looks at reports that another writer may be about to change.
 * A transaction takes milliseconds, and with a single lock no two writers can wait for each other.
 */
const WRITE_LOCK = 0x656e74

const TAKE_OLD_REPORTS = {
  name: 'take-old-reports',
  text: `DELETE FROM reports WHERE article_id = $1 RETURNING ordinal, meeting_id AS meeting, told`,
}
const OLD_ANSWER = {
  name: 'old-answer',
  text: `SELECT a.language, e.answer -> 'people' AS people, e.answer -> 'meetings' AS meetings
    FROM extractions e JOIN articles a ON a.id = e.article_id WHERE e.article_id = $1`,
}

/** Looks the document up and, where something is to be written, reads it with the engine. Changes nothing. */
export async function prepareDocument(
  pool: Pool,
  incoming: Incoming,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Prepared> {
  const decision = await decideAbout(pool, incoming, engine.version)
  if (decision.do === 'refuse') return { incoming, facts: null, outcome: { done: 'failed', why: decision.why } }
  if (decision.do === 'nothing')
    return { incoming, facts: null, outcome: { done: 'unchanged', id: null, note: decision.note } }
  return { incoming, facts: await engine.extract({ ...incoming.document, id: decision.id }, signal), outcome: null }
}

/**
 * Writes what was prepared. What is to be done is decided again behind the lock, for another writer, or an earlier
 * document of the same run, may have brought the same report meanwhile.
 */
export async function storeDocument(pool: Pool, prepared: Prepared, engine: Engine): Promise<Outcome> {
  if (prepared.outcome !== null) return prepared.outcome
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${WRITE_LOCK})`)
    const outcome = await write(client, prepared, engine)
    await client.query('COMMIT')
    return outcome
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

async function write(client: PoolClient, { incoming, facts }: Prepared, engine: Engine): Promise<Outcome> {
  const decision = await decideAbout(client, incoming, engine.version)
  if (decision.do === 'refuse') return { done: 'failed', why: decision.why }
  if (decision.do === 'nothing') return { done: 'unchanged', id: null, note: decision.note }
  // what a document says does not hang on its name, and a slow engine must not be asked while the lock is held
  const answer = { ...(facts ?? (await engine.extract(incoming.document))), id: decision.id }
  const update = decision.do === 'update'
  const old = update ? await takeOld(client, decision.id) : { reports: [], names: [] }
  await storeArticle(client, incoming, answer, engine.version, update)
  await storeMeetings(client, answer, old)
  return { done: update ? 'updated' : 'added', id: decision.id }
}

async function takeOld(client: PoolClient, id: string): Promise<OldReports> {
  const reports = await client.query<OldReports['reports'][number]>({ ...TAKE_OLD_REPORTS, values: [id] })
  const answers = await client.query<{ language: string; people: Facts['people']; meetings: MeetingFact[] }>({
    ...OLD_ANSWER,
    values: [id],
  })
  return { reports: reports.rows, names: answers.rows.flatMap((answer) => namesIn(answer, answer.language)) }
}
