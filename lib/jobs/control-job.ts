/** What a person does with a job. Each says whether it could be done as the job is now. */
import { getPool } from '../db/client'
import { inTransaction } from './in-transaction'
import type { JobState } from './job-state'
import { askForTurn } from './queue'

/** Stops after the document at hand; nothing is lost. */
export async function pauseJob(id: string): Promise<boolean> {
  return move(id, ['waiting', 'running'], `state = 'paused'`)
}

/** Goes on where it stopped. */
export async function resumeJob(id: string): Promise<boolean> {
  if (!(await move(id, ['paused', 'failed'], `state = 'waiting', error = NULL, finished_at = NULL`))) return false
  await askForTurn({ task: 'run-job', id })
  return true
}

/** Ends it for good. What was stored until then stays; the document at hand is not stored. */
export async function cancelJob(id: string): Promise<boolean> {
  return move(id, ['gathering', 'waiting', 'running', 'paused', 'failed'], `state = 'cancelled', finished_at = now()`)
}

/** Reads anew what has failed and may go in at another time, as far as its input is still kept. */
export async function retryFailed(id: string): Promise<boolean> {
  const retried = await inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `SELECT FROM jobs WHERE id = $1 AND state IN ('done', 'failed', 'paused') FOR UPDATE`,
      [id],
    )
    const { rows } = rowCount === 1 ? await client.query<{ count: number }>(FORGET_FAILED, [id]) : { rows: [] }
    if (!rows[0]?.count) return false
    await client.query(`UPDATE jobs SET state = 'waiting', error = NULL, finished_at = NULL WHERE id = $1`, [id])
    return true
  })
  if (retried) await askForTurn({ task: 'run-job', id })
  return retried
}

/** Forgets the job, what was given to it and what became of it; what it has stored stays. */
export async function removeJob(id: string): Promise<boolean> {
  const { rowCount } = await getPool().query(
    `DELETE FROM jobs WHERE id = $1 AND state IN ('gathering', 'paused', 'cancelled', 'done', 'failed')`,
    [id],
  )
  return rowCount === 1
}

const FORGET_FAILED = `
  WITH forgotten AS (
    DELETE FROM job_outcomes o USING job_inputs i
    WHERE o.job_id = $1 AND o.outcome = 'failed' AND i.id = o.input_id
      AND (i.kind = 'link' OR EXISTS (SELECT FROM job_pieces p WHERE p.input_id = i.id))
    RETURNING o.input_id
  ), reopened AS (
    UPDATE job_inputs SET finished = false WHERE id IN (SELECT input_id FROM forgotten)
  )
  SELECT count(*)::int AS count FROM forgotten`

async function move(id: string, from: readonly JobState[], change: string): Promise<boolean> {
  const { rowCount } = await getPool().query(`UPDATE jobs SET ${change} WHERE id = $1 AND state = ANY ($2)`, [id, from])
  return rowCount === 1
}
