/** The queue of Graphile Worker, which lives in the same base in a schema of its own. */
import { getPool } from '../db/client'

export const QUEUE_SCHEMA = 'graphile_worker'

/** A worker that dies, or loses the base, is no reason to give a job up: what is wrong with it is in its own row. */
const MOST_TRIES = 30_000

/** A task that is done for one thing at a time: while it is being done for `id`, the next turn waits. */
export type Turn = { task: 'run-job' | 'visit-feed'; id: string }

/**
 * Asks for a turn. Where no worker has ever run, there is no queue yet: the first one finds what waits.
 * @returns whether it could be asked for
 */
export async function askForTurn({ task, id }: Turn): Promise<boolean> {
  const pool = getPool()
  if (!(await hasQueue())) return false
  const key = `${task} ${id}`
  await pool.query(
    `SELECT FROM ${QUEUE_SCHEMA}.add_job($1, $2::json, queue_name => $3, job_key => $3, max_attempts => $4)`,
    [task, JSON.stringify({ id }), key, MOST_TRIES],
  )
  return true
}

export async function hasQueue(): Promise<boolean> {
  const { rows } = await getPool().query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
    `${QUEUE_SCHEMA}._private_jobs`,
  ])
  return rows[0]?.there === true
}
