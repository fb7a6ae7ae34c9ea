/** Takes the prints of articles that were stored before there were any, so that copies of them are found too. */
import type { ClientBase, Pool } from 'pg'
import { joinAnew } from '../store/rejoin'
import { withWriteLock } from '../store/write-lock'
import { type CopyText, findCopies } from './find-copies'

/** Articles in a transaction, which others wait for. */
const BATCH = 50

/** A row of a dataset is nobody's copy. */
const UNPRINTED = `SELECT a.id, a.published, a.text, a.url FROM articles a
  WHERE NOT EXISTS (SELECT FROM article_prints p WHERE p.article_id = a.id)
    AND NOT EXISTS (SELECT FROM article_records r WHERE r.article_id = a.id)
  ORDER BY a.id COLLATE "C" LIMIT ${BATCH}`
const MEETINGS = 'SELECT DISTINCT meeting_id FROM reports WHERE article_id = ANY ($1)'

/**
 * Goes on until every article has its print; where all have, it only looks.
 * @param signal stops it after the batch at hand
 * @returns the number of prints taken
 * @throws Error of the driver where the base cannot be reached
 */
export async function printArticles(pool: Pool, signal?: AbortSignal): Promise<number> {
  let printed = 0
  while (!signal?.aborted) {
    const { rows } = await pool.query(UNPRINTED)
    if (rows.length === 0) break
    printed += await withWriteLock(pool, { cause: 'ingest', actor: null }, printBatch)
  }
  return printed
}

async function printBatch(client: ClientBase): Promise<number> {
  const { rows } = await client.query<CopyText>(UNPRINTED)
  const touched = new Set<string>()
  for (const article of rows) {
    const { story, changed } = await findCopies(client, article, false)
    for (const id of changed) touched.add(id)
    if (story !== null) touched.add(article.id)
  }
  if (touched.size > 0) {
    const { rows: meetings } = await client.query<{ meeting_id: string }>(MEETINGS, [[...touched]])
    await joinAnew(
      client,
      meetings.map((row) => row.meeting_id),
    )
  }
  return rows.length
}
