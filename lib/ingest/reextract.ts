/** Reads stored articles anew with the present engine, a batch a transaction. */
import type { ClientBase, Pool } from 'pg'
import { getPool } from '../db/client'
import { withWriteLock } from '../store/write-lock'
import type { IngestProgress } from './ingest-paths'
import { readBatch, type StoredBatch, storeBatch } from './reextract-batch'
import { openTally, type Reextraction, type Tally } from './reextract-tally'
import type { Engine } from './store-document'

export type ReextractOptions = {
  engine: Engine
  /** Most articles in one transaction. */
  batch?: number
  /** Works out everything and takes all of it back at the end. Other writers wait meanwhile. */
  dryRun?: boolean
  /** Reads also what this engine has read, and joins anew also what it says nothing new of. */
  force?: boolean
  /** Stops after the batch at hand. */
  signal?: AbortSignal
  onProgress?: (progress: IngestProgress) => void
}

/** At a hundred the share of the commit is lost in that of the work, and other writers wait a second at most. */
export const USUAL_BATCH = 100

const WRITING = { cause: 'reextract', actor: null }
const NOTHING: StoredBatch = { done: [], failed: [], overtaken: [] }

/** Ends a dry run: everything it wrote is taken back. */
class TakenBack extends Error {}

type InTransaction = (work: (client: ClientBase) => Promise<StoredBatch>) => Promise<StoredBatch>

/**
 * Reads articles anew, in the order given. What is done carries the new version of the engine, so that a run that was
 * stopped or killed is resumed by starting it again. A dry run is the same run in one transaction that is taken back.
 * @param articles ids, as `listStaleArticles` gives them
 * @throws Error where the base itself cannot be reached; what is wrong with an article is in `failures`
 */
export async function reextract(articles: readonly string[], options: ReextractOptions): Promise<Reextraction> {
  const pool = getPool()
  const start = performance.now()
  const tally = openTally(options.engine.version, articles.length)
  const run = (source: Pool | ClientBase, inTransaction: InTransaction) =>
    goThrough(articles, options, tally, source, inTransaction)
  const done =
    options.dryRun === true
      ? await tryOut((client) => run(client, (work) => work(client)))
      : await run(pool, (work) => withWriteLock(pool, WRITING, work))
  return tally.sum({ stopped: !done, seconds: secondsSince(start) })
}

async function tryOut(run: (client: ClientBase) => Promise<boolean>): Promise<boolean> {
  let done = false
  try {
    await withWriteLock(getPool(), WRITING, async (client) => {
      done = await run(client)
      throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
  return done
}

/** @returns whether it came to the end */
async function goThrough(
  articles: readonly string[],
  { engine, batch: size = USUAL_BATCH, force = false, signal, onProgress }: ReextractOptions,
  tally: Tally,
  source: Pool | ClientBase,
  inTransaction: InTransaction,
): Promise<boolean> {
  const start = performance.now()
  let next = 0
  let again: string[] = []
  while (next < articles.length || again.length > 0) {
    const more = articles.slice(next, next + Math.max(size - again.length, 0))
    try {
      signal?.throwIfAborted()
      const { reread, failed, left, passed } = await readBatch(source, [...again, ...more], engine, { force, signal })
      const store = (client: ClientBase) => storeBatch(client, reread, engine.version, force)
      const stored = reread.length > 0 ? await inTransaction(store) : NOTHING
      tally.add(stored, failed, passed.length)
      next += more.length
      again = [...left, ...stored.overtaken]
    } catch (error) {
      // the base may be closing already: what was not written is read when the run is resumed
      if (signal?.aborted) return false
      throw error
    }
    onProgress?.({
      ...{ done: tally.settled(), total: articles.length },
      ...{ failed: tally.failed(), seconds: secondsSince(start) },
    })
  }
  return true
}

function secondsSince(start: number): number {
  return Math.round(performance.now() - start) / 1000
}
