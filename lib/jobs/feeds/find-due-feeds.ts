import { getPool } from '../../db/client'

/** Feeds whose time has come, the longest due first. */
export async function findDueFeeds(most = 100): Promise<string[]> {
  const { rows } = await getPool().query<{ id: string }>(
    `SELECT id FROM feeds WHERE NOT paused AND (next_at IS NULL OR next_at <= clock_timestamp())
     ORDER BY next_at NULLS FIRST, id LIMIT $1`,
    [most],
  )
  return rows.map(({ id }) => id)
}
