import { runQuery, sql } from '../sql'

/** The row of a dataset that an article is. */
export type ArticleRecord = {
  dataset: string
  key: string
  codes: Record<string, string>
  unverified: boolean
}

/** `null` for an article that somebody wrote. */
export async function readRecord(id: string): Promise<ArticleRecord | null> {
  const [row] = await runQuery<ArticleRecord>(
    sql`SELECT x.dataset, x.key, x.codes, x.unverified FROM article_records x WHERE x.article_id = ${id}`,
  )
  return row ?? null
}
