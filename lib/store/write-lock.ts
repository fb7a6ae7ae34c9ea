/** One writer at a time, over all processes, each in one transaction. */
import type { Pool, PoolClient } from 'pg'

/**
 * Joining looks at reports that another writer may be about to change, and revisions have to come in the order of commits.
 * A transaction takes milliseconds, and with a single lock no two writers can wait for each other. The database takes the
 * same lock by itself where something is written past this function (`current_revision` in the migrations).
 */
const WRITE_LOCK = 0x656e74

export type Writing = {
  /** What writes, as the list of revisions has it: `ingest`, `reextract`, `edit`. */
  cause: string
  /** The person who acts; `null` where nobody does. */
  actor: string | null
}

/**
 * Runs `work` in one transaction behind the lock of all writers: all of it is written, or nothing.
 * @throws what `work` throws, after everything it wrote was taken back
 */
export async function withWriteLock<Result>(
  pool: Pool,
  writing: Writing,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  client.on('error', passOver)
  let broken: Error | undefined
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${WRITE_LOCK})`)
    await client.query({ name: 'say-who-writes', text: SAY, values: [writing.cause, writing.actor ?? ''] })
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    if (!broken) client.off('error', passOver)
    client.release(broken)
  }
}

/** A session that breaks off says so by its query too; without a listener it would end the process. */
const passOver = (): void => {}

const SAY = `SELECT set_config('entente.cause', $1, true), set_config('entente.actor', $2, true)`
