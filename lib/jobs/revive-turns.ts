/** Gives back to the queue what dead workers had in hand, and what never came into it. */
import type { ClientBase } from 'pg'
import { inTransaction } from './in-transaction'
import { QUEUE_SCHEMA } from './queue'

/** Keys of advisory locks: one under which workers come and go, and with the name of each a second one while it lives. */
export const ROLL_LOCK = 4_701_804
export const WORKER_LOCK = 4_701_805

/** Says that a worker lives, for as long as the session does. */
export async function signIn(session: ClientBase, worker: string): Promise<void> {
  await session.query('SELECT pg_advisory_lock($1, hashtext($2))', [WORKER_LOCK, worker])
}

const FREE_TURNS = `
  WITH holders AS (
    SELECT locked_by FROM ${QUEUE_SCHEMA}._private_jobs WHERE locked_by IS NOT NULL
    UNION SELECT locked_by FROM ${QUEUE_SCHEMA}._private_job_queues WHERE locked_by IS NOT NULL
  ), alive AS (
    SELECT objid::bigint AS number FROM pg_locks
    WHERE locktype = 'advisory' AND granted AND classid = ${WORKER_LOCK} AND objsubid = 2
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  )
  SELECT ${QUEUE_SCHEMA}.force_unlock_workers(array_agg(locked_by)) FROM holders
  WHERE hashtext(locked_by)::bigint & 4294967295 NOT IN (SELECT number FROM alive)
  HAVING count(*) > 0`

const QUEUE_UP = `
  SELECT ${QUEUE_SCHEMA}.add_job('run-job', json_build_object('id', j.id), queue_name => 'run-job ' || j.id,
    job_key => 'run-job ' || j.id, max_attempts => 30000)
  FROM jobs j
  WHERE j.state IN ('waiting', 'running')
    AND NOT EXISTS (SELECT FROM ${QUEUE_SCHEMA}._private_jobs q WHERE q.key = 'run-job ' || j.id)`

/** A turn that was in hand when its worker died is done again at once. */
export async function reviveTurns(): Promise<void> {
  await inTransaction(async (client) => {
    // a worker that has begun and not yet signed in is no dead one
    await client.query('SELECT pg_advisory_xact_lock($1)', [ROLL_LOCK])
    const freed = await client.query(FREE_TURNS)
    await client.query(QUEUE_UP)
    if ((freed.rowCount ?? 0) > 0) await client.query(`SELECT pg_notify('jobs:insert', '{"count":1}')`)
  })
}
