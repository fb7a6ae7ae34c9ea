/** Writes the documents of one input in their order, each with its outcome. */
import { getPool } from '../db/client'
import { receive } from '../ingest/incoming'
import { sayError } from '../ingest/issues'
import type { Outcome } from '../ingest/outcome'
import type { ReadDocument } from '../ingest/read-documents'
import {
  type Engine,
  type Prepared,
  prepareDocument,
  storeDocument,
  storeDocuments,
  type Witness,
} from '../ingest/store-document'
import { isBaseGone } from './base-gone'
import { type OutcomePlace, TakenAway, type Told, writeOutcome } from './write-outcome'

export type DocumentWriter = {
  /** Reads the document with the engine while those before it are being written, and lines it up behind them. */
  take: (source: string, item: ReadDocument) => Promise<void>
  /** Notes what became of a document that is not written. */
  settle: (source: string, outcome: Outcome) => Promise<void>
  /** Waits until everything is written. */
  end: () => Promise<void>
}

export type WriterOptions = { job: string; input: number; nextPlace: () => number; engine: Engine; signal: AbortSignal }

type Lined = { place: OutcomePlace; told: Told; prepared: Prepared; witness: Witness }

/** So many documents may wait to be written; what waits together is written together. */
const MOST_LINED = 20

/** Its functions throw TakenAway, and what the base throws where it is gone; what is wrong with a document is its outcome. */
export function openWriter({ job, input, nextPlace, engine, signal }: WriterOptions): DocumentWriter {
  const pool = getPool()
  const lined: Lined[] = []
  let writing: Promise<void> = Promise.resolve()
  let busy = false

  const giveUp = async (place: OutcomePlace, told: Told, error: unknown) => {
    if (isForAll(error)) throw error
    await writeOutcome(pool, place, told, { done: 'failed', why: sayError(error), cause: 'internal' })
  }
  const isForAll = (error: unknown) => error instanceof TakenAway || signal.aborted || isBaseGone(error)
  const storeAlone = async ({ place, told, prepared, witness }: Lined) => {
    try {
      await storeDocument(pool, prepared, engine, witness)
    } catch (error) {
      await giveUp(place, told, error)
    }
  }
  const writeBatch = async () => {
    const batch = lined.slice(0, MOST_LINED)
    try {
      lined.splice(0, await storeDocuments(pool, batch, engine))
    } catch (error) {
      if (isForAll(error)) throw error
      // one of them is at fault, and the others must not suffer for it
      for (const one of batch) await storeAlone(one)
      lined.splice(0, batch.length)
    }
  }
  const writeLined = async () => {
    try {
      while (lined.length > 0) await writeBatch()
    } finally {
      // at once, lest what is lined up in this very moment stay behind
      busy = false
    }
  }
  const begin = () => {
    if (busy) return
    busy = true
    writing = writeLined()
    // who comes next waits for it; until then nobody would hear of its failure
    writing.catch(() => {})
  }
  return {
    async take(source, item) {
      const place = { job, input, place: nextPlace(), source }
      const told = { title: item.document.title, notes: item.notes }
      const witness: Witness = (client, outcome) => writeOutcome(client, place, told, outcome)
      try {
        const incoming = receive(item)
        // what is known of a document is old where the same one is about to be written
        if (lined.length >= MOST_LINED || lined.some(({ prepared }) => prepared.incoming.id === incoming.id))
          await writing
        lined.push({ place, told, witness, prepared: await prepareDocument(pool, incoming, engine, signal) })
      } catch (error) {
        await writing
        await giveUp(place, told, error)
      }
      begin()
    },
    async settle(source, outcome) {
      await writing
      await writeOutcome(pool, { job, input, place: nextPlace(), source }, {}, outcome)
    },
    end: async () => {
      begin()
      await writing
    },
  }
}
