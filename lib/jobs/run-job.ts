/** Does the work of a job, from wherever it was left. */

import { isBaseGone } from '../db/base-gone'
import { getPool } from '../db/client'
import { RULES } from '../extract/extractor'
import { sayError } from '../ingest/issues'
import type { Engine } from '../ingest/store-document'
import { countInputs } from './count-inputs'
import type { JobInput } from './input-file'
import { runInput } from './run-input'
import { openSlice } from './slice'
import { TakenAway } from './write-outcome'

export type RunOptions = {
  /** Leaves it after the document at hand. */
  signal: AbortSignal
  /** Another engine than the built-in one. */
  engine?: Engine
  /** Milliseconds after which it is left where other jobs wait. */
  slice?: number
}

const SLICE_MS = 30_000

/**
 * Works until the job is done, somebody stops it, or others have waited long enough.
 * @returns whether it needs another turn
 * @throws what the base throws where it is gone; any other error is the end of the job, and its row says so
 */
export async function runJob(id: string, { signal, engine = RULES, slice = SLICE_MS }: RunOptions): Promise<boolean> {
  const { rowCount } = await getPool().query(
    `UPDATE jobs SET state = 'running', started_at = coalesce(started_at, now())
     WHERE id = $1 AND state IN ('waiting', 'running')`,
    [id],
  )
  if (rowCount !== 1) return false
  try {
    await work(id, { signal, engine, slice })
  } catch (error) {
    if (error instanceof TakenAway) return false
    if (isBaseGone(error)) throw error
    if (!signal.aborted) await move(id, `state = 'failed', finished_at = now(), error = $2`, [sayError(error)])
  }
  return move(id, `state = 'waiting'`)
}

async function work(id: string, { signal, engine, slice: length }: Required<RunOptions>): Promise<void> {
  const slice = openSlice(id, length, signal)
  await countInputs(id, signal)
  let last = -1
  for (;;) {
    const input = await findNext(id, last)
    if (input === undefined) break
    const goesOn = (await slice.goesOn()) && (await runInput(input, { job: id, engine, signal, slice }))
    if (!goesOn) return slice.end()
    last = input.ordinal
  }
  await slice.end()
  await move(id, `state = 'done', finished_at = now()`)
}

async function findNext(job: string, after: number): Promise<(JobInput & { ordinal: number }) | undefined> {
  const { rows } = await getPool().query<JobInput & { ordinal: number }>({ ...NEXT, values: [job, after] })
  return rows[0]
}

const NEXT = {
  name: 'next-input',
  text: `SELECT id, ordinal, kind, name, media_type, size::float8 AS size, documents FROM job_inputs
    WHERE job_id = $1 AND ordinal > $2 AND NOT finished ORDER BY ordinal LIMIT 1`,
}

/** @returns whether it was running until now */
async function move(id: string, change: string, values: readonly string[] = []): Promise<boolean> {
  const { rowCount } = await getPool().query(`UPDATE jobs SET ${change} WHERE id = $1 AND state = 'running'`, [
    ...[id, ...values],
  ])
  return rowCount === 1
}
