/**
 * Takes the indexes off the tables that are about to be filled, since to make them once at the end costs a fifth of keeping
 * them row by row. Those that keep keys unique stay.
 */
import type { ClientBase, Pool } from 'pg'

export const FILLED = [
  ...['articles', 'extractions', 'article_countries', 'article_areas', 'article_area_countries', 'agreements'],
  ...[
    'agreement_countries',
    'figures',
    'evidence',
    'article_prints',
    'article_copies',
    'meetings',
    'meeting_countries',
  ],
  ...['meeting_organizations', 'meeting_areas', 'participants', 'reports', 'people', 'person_names', 'search_words'],
]

const LIST = `SELECT relation.relname AS name, pg_get_indexdef(indexed.indexrelid) AS statement
  FROM pg_index indexed JOIN pg_class relation ON relation.oid = indexed.indexrelid
    JOIN pg_class owner ON owner.oid = indexed.indrelid
  WHERE owner.relnamespace = 'public'::regnamespace AND owner.relname = ANY ($1) AND NOT indexed.indisunique
  ORDER BY pg_relation_size(owner.oid), relation.relname COLLATE "C"`

/** @returns the statements that make them anew */
export async function putIndexesAside(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; statement: string }>(LIST, [FILLED])
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`)
  return rows.map(({ statement }) => statement)
}

/**
 * Makes those that are not there.
 * @param onIndex told before each, of how many
 */
export async function makeIndexes(
  pool: Pool,
  statements: readonly string[],
  onIndex: (place: number, count: number) => void,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`SET maintenance_work_mem = '512MB'; SET max_parallel_maintenance_workers = 0`)
    for (const [place, statement] of statements.entries()) {
      onIndex(place, statements.length)
      await client.query(statement.replace(/^CREATE INDEX /, 'CREATE INDEX IF NOT EXISTS '))
    }
    await client.query('RESET maintenance_work_mem; RESET max_parallel_maintenance_workers')
  } finally {
    client.release()
  }
}
