/**
 * Documents on their way into the base, in order: while some are written, the next is read by the engine; and what waits
 * together is written in one transaction, for that is most of what a document costs.
 */
import type { Pool } from 'pg'
import type { Incoming } from './incoming'
import type { Outcome } from './outcome'
import {
  type Engine,
  type Prepared,
  prepareDocument,
  storeDocument,
  storeDocuments,
  type Witness,
} from './store-document'

export type Hearing = {
  /** Told of the outcome in the transaction that writes. */
  witness?: Witness
  /** Told of the outcome once it is written for good. */
  onDone?: (outcome: Outcome) => void
  /** Told why a document could not be read or written; what it throws ends the line. */
  onFailure: (error: unknown) => Promise<void> | void
}

export type DocumentLine = {
  /** Reads the document with the engine and lines it up behind those before it. */
  take: (incoming: Incoming, hearing: Hearing) => Promise<void>
  /** Waits until everything is written. */
  end: () => Promise<void>
}

export type LineOptions = {
  pool: Pool
  engine: Engine
  signal?: AbortSignal | undefined
  /** Whether an error is none of a document's, so that nothing is tried again alone. */
  isForAll?: (error: unknown) => boolean
}

type Lined = { prepared: Prepared; hearing: Hearing }

/** So many documents may wait to be written. */
const MOST_LINED = 20

/** Its functions throw what `onFailure` throws, and errors that are for all. */
export function openLine({ pool, engine, signal, isForAll = () => false }: LineOptions): DocumentLine {
  const lined: Lined[] = []
  let writing: Promise<void> = Promise.resolve()
  let busy = false

  const storeAlone = async ({ prepared, hearing }: Lined) => {
    try {
      const outcome = await storeDocument(pool, prepared, engine, hearing.witness)
      hearing.onDone?.(outcome)
    } catch (error) {
      if (isForAll(error)) throw error
      await hearing.onFailure(error)
    }
  }
  const writeBatch = async () => {
    const batch = lined.slice(0, MOST_LINED)
    try {
      const outcomes = await storeDocuments(
        pool,
        batch.map(({ prepared, hearing }) => ({ prepared, witness: hearing.witness })),
        engine,
      )
      for (const [index, { hearing }] of lined.splice(0, outcomes.length).entries())
        hearing.onDone?.(outcomes[index] as Outcome)
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
    async take(incoming, hearing) {
      try {
        // what is known of a document is old where the same one is about to be written
        if (lined.length >= MOST_LINED || lined.some(({ prepared }) => prepared.incoming.id === incoming.id))
          await writing
        lined.push({ hearing, prepared: await prepareDocument(pool, incoming, engine, signal) })
      } catch (error) {
        await writing
        if (isForAll(error)) throw error
        await hearing.onFailure(error)
      }
      begin()
    },
    end: async () => {
      begin()
      await writing
    },
  }
}
