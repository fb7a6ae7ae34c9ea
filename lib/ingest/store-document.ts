/** Puts one document into the base, in one transaction: all of it or nothing. */
import type { Pool, PoolClient } from 'pg'
import type { Facts, SourceDocument } from '../extract/facts'
import { withWriteLock } from '../store/write-lock'
import { decideAbout } from './find-article'
import type { Incoming } from './incoming'
import { storeAnswer } from './store-answer'

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
  return withWriteLock(pool, { cause: 'ingest', actor: null }, (client) => write(client, prepared, engine))
}

async function write(client: PoolClient, { incoming, facts }: Prepared, engine: Engine): Promise<Outcome> {
  const decision = await decideAbout(client, incoming, engine.version)
  if (decision.do === 'refuse') return { done: 'failed', why: decision.why }
  if (decision.do === 'nothing') return { done: 'unchanged', id: null, note: decision.note }
  // what a document says does not hang on its name, and a slow engine must not be asked while the lock is held
  const answer = { ...(facts ?? (await engine.extract(incoming.document))), id: decision.id }
  const update = decision.do === 'update'
  await storeAnswer(client, incoming, answer, { engine: engine.version, update })
  return { done: update ? 'updated' : 'added', id: decision.id }
}
