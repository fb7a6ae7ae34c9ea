import { getPool } from '../db/client'

export type Health = { articles: number; meetings: number; engine: string | null }

/** How long the base may take to answer before it counts as away, in milliseconds. */
const PATIENCE_MS = 3_000

/** Whether the base answers, and what it holds. @throws Error when it does not answer in time */
export async function readHealth(): Promise<Health> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the base does not answer')), PATIENCE_MS)
  })
  try {
    const { rows } = await Promise.race([
      getPool().query<Health>(
        `SELECT coalesce((SELECT value FROM base_counts WHERE name = 'articles'), 0) AS articles,
                coalesce((SELECT value FROM base_counts WHERE name = 'meetings'), 0) AS meetings,
                (SELECT engine_version FROM extractions e
                  WHERE NOT EXISTS (SELECT FROM article_records x WHERE x.article_id = e.article_id)
                  ORDER BY extracted_at DESC LIMIT 1) AS engine`,
      ),
      late,
    ])
    const [health] = rows
    if (!health) throw new Error('the base gives no answer')
    return health
  } finally {
    clearTimeout(timer)
  }
}
