/** Writes the documents of one input in their order, each with its outcome. */

import { isBaseGone } from '../db/base-gone'
import { getPool } from '../db/client'
import { type Hearing, openLine } from '../ingest/document-line'
import { receive } from '../ingest/incoming'
import { sayError } from '../ingest/issues'
import type { Outcome } from '../ingest/outcome'
import type { ReadDocument } from '../ingest/read-documents'
import type { Engine } from '../ingest/store-document'
import { type OutcomePlace, TakenAway, type Told, writeOutcome, writeOutcomes } from './write-outcome'

export type DocumentWriter = {
  /** Reads the document with the engine while those before it are being written, and lines it up behind them. */
  take: (source: string, item: ReadDocument) => Promise<void>
  /** Notes what became of a document that is not written. */
  settle: (source: string, outcome: Outcome) => Promise<void>
  /** Waits until everything is written. */
  end: () => Promise<void>
}

export type WriterOptions = { job: string; input: number; nextPlace: () => number; engine: Engine; signal: AbortSignal }

type Placed = Hearing & { place: OutcomePlace; told: Told }

/** Its functions throw TakenAway, and what the base throws where it is gone; what is wrong with a document is its outcome. */
export function openWriter({ job, input, nextPlace, engine, signal }: WriterOptions): DocumentWriter {
  const pool = getPool()
  const isForAll = (error: unknown) => error instanceof TakenAway || signal.aborted || isBaseGone(error)
  const line = openLine<Placed>({
    ...{ pool, engine, signal, isForAll },
    witness: (client, done) =>
      writeOutcomes(
        client,
        job,
        done.map(({ hearing: { place, told }, outcome }) => ({ place, told, outcome })),
      ),
  })
  return {
    take(source, item) {
      const place = { job, input, place: nextPlace(), source }
      const told = { title: item.document.title, notes: item.notes }
      const onFailure = (error: unknown) =>
        writeOutcome(pool, place, told, { done: 'failed', why: sayError(error), cause: 'internal' })
      return line.take(receive(item), { place, told, onFailure })
    },
    async settle(source, outcome) {
      await line.end()
      await writeOutcome(pool, { job, input, place: nextPlace(), source }, {}, outcome)
    },
    end: line.end,
  }
}
