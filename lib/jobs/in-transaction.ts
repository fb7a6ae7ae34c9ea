import type { PoolClient } from 'pg'
import { getPool } from '../db/client'

/** Does all of `work` or nothing. Nothing of a meeting is written here, hence no lock of writers. @throws what `work` throws */
export async function inTransaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await getPool().connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
