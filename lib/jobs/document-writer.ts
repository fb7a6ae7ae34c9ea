/** Writes the documents of one input in their order, each with its outcome. */
import { getPool } from '../db/client'
import { openLine } from '../ingest/document-line'
import { receive } from '../ingest/incoming'
import { sayError } from '../ingest/issues'
import type { Outcome } from '../ingest/outcome'
import type { ReadDocument } from '../ingest/read-documents'
import type { Engine } from '../ingest/store-document'
import { isBaseGone } from './base-gone'
import { TakenAway, writeOutcome } from './write-outcome'

export type DocumentWriter = {
  /** Reads the document with the engine while those before it are being written, and lines it up behind them. */
  take: (source: string, item: ReadDocument) => Promise<void>
  /** Notes what became of a document that is not written. */
  settle: (source: string, outcome: Outcome) => Promise<void>
  /** Waits until everything is written. */
  end: () => Promise<void>
}

export type WriterOptions = { job: string; input: number; nextPlace: () => number; engine: Engine; signal: AbortSignal }

/** Its functions throw TakenAway, and what the base throws where it is gone; what is wrong with a document is its outcome. */
export function openWriter({ job, input, nextPlace, engine, signal }: WriterOptions): DocumentWriter {
  const pool = getPool()
  const isForAll = (error: unknown) => error instanceof TakenAway || signal.aborted || isBaseGone(error)
  const line = openLine({ pool, engine, signal, isForAll })
  return {
    take(source, item) {
      const place = { job, input, place: nextPlace(), source }
      const told = { title: item.document.title, notes: item.notes }
      return line.take(receive(item), {
        witness: (client, outcome) => writeOutcome(client, place, told, outcome),
        onFailure: (error) =>
          writeOutcome(pool, place, told, { done: 'failed', why: sayError(error), cause: 'internal' }),
      })
    },
    async settle(source, outcome) {
      await line.end()
      await writeOutcome(pool, { job, input, place: nextPlace(), source }, {}, outcome)
    },
    end: line.end,
  }
}
