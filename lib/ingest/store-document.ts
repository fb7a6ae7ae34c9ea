/** Puts documents into the base, many in one transaction: all of them or none. */
import type { ClientBase, Pool, PoolClient } from 'pg'
import type { Facts, SourceDocument } from '../extract/facts'
import { withWriteLock } from '../store/write-lock'
import { countApart, countUnlike } from './cut-rounds'
import { type Decision, decideAboutAll } from './find-article'
import { findConflicts } from './find-conflicts'
import type { Incoming } from './incoming'
import type { Outcome } from './outcome'
import type { RecordFacts } from './readers/reader'
import { listWords, noteWords } from './search-words'
import { storeAnswers } from './store-answer'
import { storeRecords } from './store-record'

/** The engine as ingest needs it: what it answers, and the version that marks its answers. Any `Extractor` is one. */
export type Engine = {
  extract: (document: SourceDocument, signal?: AbortSignal) => Facts | Promise<Facts>
  version: string
  /** Documents that may be given to it before it has answered the first; one where it does not say. */
  atOnce?: number
}

/** A document that was looked up and read, ready to be written. */
export type Prepared = { incoming: Incoming; facts: Facts | null; outcome: Outcome | null }

/** Told of outcomes, in the order of the documents; where something was written, in the transaction that wrote it. */
export type Witness = (client: ClientBase, outcomes: readonly Outcome[]) => Promise<void>

/** Looks the document up and, where something is to be written, reads it with the engine. Changes nothing. */
export async function prepareDocument(
  pool: Pool,
  incoming: Incoming,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Prepared> {
  const [outcome] = await foreseeOutcomes(pool, [incoming], engine)
  if (outcome) return { incoming, facts: null, outcome }
  return { incoming, facts: await readFacts(incoming, engine, signal), outcome: null }
}

/** What will become of documents, as far as it can be told before they are read; `null` where one is to be written. */
export async function foreseeOutcomes(
  pool: Pool | ClientBase,
  documents: readonly Incoming[],
  engine: Engine,
): Promise<(Outcome | null)[]> {
  return (await decide(pool, documents, engine)).map(settleWithoutWriting)
}

/** Writes what was prepared. */
export async function storeDocument(pool: Pool, prepared: Prepared, engine: Engine): Promise<Outcome> {
  const [outcome] = await storeDocuments(pool, [prepared], engine)
  return outcome as Outcome
}

/**
 * Writes prepared documents in one transaction, as if one came after the other. What is to be done is decided again behind
 * the lock, for another writer, or an earlier document of the same run, may have brought the same report meanwhile.
 * @returns their outcomes, in order
 * @throws what the first that failed throws; nothing of any of them is written then
 */
export async function storeDocuments(
  pool: Pool,
  batch: readonly Prepared[],
  engine: Engine,
  witness?: Witness,
): Promise<Outcome[]> {
  if (witness === undefined && batch.every(({ outcome }) => outcome !== null)) {
    // what needs no writing needs no lock
    const documents = batch.map(({ incoming }) => incoming)
    const outcomes = (await foreseeOutcomes(pool, documents, engine)).flatMap((outcome) => outcome ?? [])
    if (outcomes.length === batch.length) return outcomes
  }
  let remember = () => {}
  const outcomes = await withWriteLock(pool, { cause: 'ingest', actor: null }, async (client) => {
    await client.query(SETTINGS)
    const outcomes: Outcome[] = []
    const written: Prepared[] = []
    while (outcomes.length < batch.length) {
      const round = await storeRound(client, batch.slice(outcomes.length), engine)
      written.push(...batch.slice(outcomes.length).filter((_, index) => isWritten(round[index])))
      outcomes.push(...round)
    }
    remember = await noteWords(client, pool, written.map(listOwnWords))
    await witness?.(client, outcomes)
    return outcomes
  })
  remember()
  return outcomes
}

/**
 * Words are noted for all documents at once. And everything is looked up by its key, but where a base is new the planner
 * may not know yet how large it has become.
 */
const SETTINGS = `SELECT set_config('entente.words', 'noted', true), set_config('enable_seqscan', 'off', true)`

function listOwnWords({ incoming: { document } }: Prepared): Map<string, string> {
  return listWords([document.title, document.text].filter(Boolean).join(' '))
}

function isWritten(outcome: Outcome | undefined): boolean {
  return outcome?.done === 'added' || outcome?.done === 'updated'
}

type Change = { prepared: Prepared; decision: Decision & { do: 'add' | 'update' } }

/** Writes as many of the first documents as have nothing to do with each other. */
async function storeRound(client: PoolClient, batch: readonly Prepared[], engine: Engine): Promise<Outcome[]> {
  const unlike = batch.slice(0, countUnlike(batch.map(({ incoming }) => incoming)))
  const decisions = await decide(
    client,
    unlike.map(({ incoming }) => incoming),
    engine,
  )
  const settled = decisions.slice(0, countApart(decisions))
  const changes = settled.flatMap((decision, index): Change[] =>
    decision.do === 'add' || decision.do === 'update' ? [{ prepared: unlike[index] as Prepared, decision }] : [],
  )
  await storeChanges(client, changes, engine)
  const records = new Map<string, RecordFacts>()
  for (const { prepared, decision } of changes)
    if (prepared.incoming.record !== null) records.set(decision.id, prepared.incoming.record)
  await storeRecords(client, records)
  const conflicts = await findConflicts(client, [...records.keys()])
  return settled.map((decision): Outcome => {
    if (decision.do !== 'add' && decision.do !== 'update') return settleWithoutWriting(decision) as Outcome
    const outcome = { done: decision.do === 'update' ? 'updated' : 'added', id: decision.id } as const
    const found = conflicts.get(decision.id) ?? []
    return found.length === 0 ? outcome : { ...outcome, conflicts: found }
  })
}

async function storeChanges(client: PoolClient, changes: readonly Change[], engine: Engine): Promise<void> {
  if (changes.length === 0) return
  const answers = []
  for (const { prepared, decision } of changes) {
    const { incoming } = prepared
    // what a document says does not hang on its name, and a slow engine must not be asked while the lock is held
    const facts = { ...(prepared.facts ?? (await readFacts(incoming, engine))), id: decision.id }
    const [version, update, record] = [versionFor(incoming, engine), decision.do === 'update', incoming.record !== null]
    answers.push({ source: incoming, facts, engine: version, update, record })
  }
  await storeAnswers(client, answers)
}

function decide(client: Pool | ClientBase, documents: readonly Incoming[], engine: Engine): Promise<Decision[]> {
  return decideAboutAll(
    client,
    documents.map((incoming) => ({ incoming, engine: versionFor(incoming, engine) })),
  )
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

/** What the document says, by its engine. @throws what the engine throws */
export async function readFacts(
  { document, record, id }: Incoming,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Facts> {
  return record === null ? engine.extract({ ...document, id }, signal) : record.facts
}
