/** Puts one document into the base, in one transaction: all of it or nothing. */
import type { ClientBase, Pool, PoolClient } from 'pg'
import type { Facts, SourceDocument } from '../extract/facts'
import { withWriteLock } from '../store/write-lock'
import { type Decision, decideAbout } from './find-article'
import { findConflicts } from './find-conflicts'
import type { Incoming } from './incoming'
import type { Outcome } from './outcome'
import { storeAnswer } from './store-answer'
import { storeRecord } from './store-record'

/** The engine as ingest needs it: what it answers, and the version that marks its answers. Any `Extractor` is one. */
export type Engine = {
  extract: (document: SourceDocument, signal?: AbortSignal) => Facts | Promise<Facts>
  version: string
}

/** A document that was looked up and read, ready to be written. */
export type Prepared = { incoming: Incoming; facts: Facts | null; outcome: Outcome | null }

/** Told of each outcome; where something was written, in the transaction that wrote it. */
export type Witness = (client: ClientBase, outcome: Outcome) => Promise<void>

/** Looks the document up and, where something is to be written, reads it with the engine. Changes nothing. */
export async function prepareDocument(
  pool: Pool,
  incoming: Incoming,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Prepared> {
  const decision = await decideAbout(pool, incoming, versionFor(incoming, engine))
  const outcome = settleWithoutWriting(decision)
  if (outcome !== null) return { incoming, facts: null, outcome }
  return { incoming, facts: await readFacts(incoming, engine, signal), outcome: null }
}

/**
 * Writes what was prepared. What is to be done is decided again behind the lock, for another writer, or an earlier
 * document of the same run, may have brought the same report meanwhile.
 */
export async function storeDocument(
  pool: Pool,
  prepared: Prepared,
  engine: Engine,
  witness?: Witness,
): Promise<Outcome> {
  const [outcome] = await storeDocuments(pool, [{ prepared, witness }], engine)
  return outcome as Outcome
}

/** How long other writers wait for a batch, in milliseconds; the document at hand comes on top of it. */
const BATCH_MS = 50

/**
 * Writes prepared documents in one transaction, in order, as many of them as there is time for.
 * @returns the outcomes of those that were written, at least one
 * @throws what the first that failed throws; nothing of any of them is written then
 */
export async function storeDocuments(
  pool: Pool,
  batch: readonly { prepared: Prepared; witness?: Witness | undefined }[],
  engine: Engine,
): Promise<Outcome[]> {
  const waiting = batch.findIndex(({ prepared, witness }) => prepared.outcome === null || witness !== undefined)
  // what needs no writing needs no lock
  if (waiting !== 0)
    return batch.slice(0, waiting < 0 ? batch.length : waiting).map(({ prepared }) => prepared.outcome as Outcome)
  return withWriteLock(pool, { cause: 'ingest', actor: null }, async (client) => {
    const start = performance.now()
    const outcomes: Outcome[] = []
    for (const { prepared, witness } of batch) {
      if (outcomes.length > 0 && performance.now() - start > BATCH_MS) break
      const outcome = prepared.outcome ?? (await write(client, prepared, engine))
      await witness?.(client, outcome)
      outcomes.push(outcome)
    }
    return outcomes
  })
}

async function write(client: PoolClient, { incoming, facts }: Prepared, engine: Engine): Promise<Outcome> {
  const version = versionFor(incoming, engine)
  const decision = await decideAbout(client, incoming, version)
  const settled = settleWithoutWriting(decision)
  if (settled !== null || !('id' in decision)) return settled as Outcome
  // what a document says does not hang on its name, and a slow engine must not be asked while the lock is held
  const answer = { ...(facts ?? (await readFacts(incoming, engine))), id: decision.id }
  const update = decision.do === 'update'
  await storeAnswer(client, incoming, answer, { engine: version, update, record: incoming.record !== null })
  const done = update ? 'updated' : 'added'
  if (incoming.record === null) return { done, id: decision.id }
  await storeRecord(client, decision.id, incoming.record)
  const conflicts = await findConflicts(client, decision.id)
  return conflicts.length === 0 ? { done, id: decision.id } : { done, id: decision.id, conflicts }
}

/** `null` where the document is to be written. */
function settleWithoutWriting(decision: Decision): Outcome | null {
  if (decision.do === 'refuse') return { done: 'rejected', why: decision.why, cause: decision.cause }
  if (decision.do === 'duplicate') return { done: 'duplicate', id: decision.of }
  return decision.do === 'nothing' ? { done: 'unchanged', id: decision.id } : null
}

/** A record speaks for itself: no engine reads it, and its mapping has the version. */
function versionFor({ record }: Incoming, engine: Engine): string {
  return record === null ? engine.version : `${record.dataset}@${record.version}`
}

async function readFacts({ document, record, id }: Incoming, engine: Engine, signal?: AbortSignal): Promise<Facts> {
  return record === null ? engine.extract({ ...document, id }, signal) : record.facts
}
