/** Feeds that are followed, and what came of them. */
import { getPool } from '../../db/client'
import type { OutcomeKind } from '../../ingest/outcome'

/** Whether the page of an entry is fetched: `auto` where the feed has only a teaser of it. */
export const FULL_TEXTS = ['auto', 'always', 'never'] as const
export type FullText = (typeof FULL_TEXTS)[number]

export type FeedView = {
  id: string
  url: string
  title: string | null
  /** What stands in place of the feed's own title as the outlet of its entries. */
  outlet: string | null
  language: string | null
  everyMinutes: number
  paused: boolean
  fullText: FullText
  owner: string
  createdAt: Date
  visitedAt: Date | null
  nextAt: Date | null
  /** Of HTTP, at the last visit; `null` where nobody answered. */
  status: number | null
  /** What was wrong at the last visit. */
  error: string | null
  /** Visits that failed since the last good one. */
  failures: number
  /** Entries that it has listed so far. */
  entries: number
  jobs: number
  /** Documents of its jobs by what became of them. */
  counts: Partial<Record<OutcomeKind, number>>
}

const SELECT = `SELECT f.id, f.url, f.title, f.outlet, f.language, f.every_minutes AS "everyMinutes", f.paused,
    f.full_text AS "fullText", f.owner, f.created_at AS "createdAt", f.visited_at AS "visitedAt", f.next_at AS "nextAt",
    f.status, f.error, f.failures,
    (SELECT count(*)::int FROM feed_entries e WHERE e.feed_id = f.id) AS entries,
    (SELECT count(*)::int FROM jobs j WHERE j.feed_id = f.id) AS jobs,
    (SELECT coalesce(jsonb_object_agg(outcome, count), '{}') FROM (
       SELECT o.outcome, count(*)::int AS count FROM jobs j JOIN job_outcomes o ON o.job_id = j.id
       WHERE j.feed_id = f.id GROUP BY o.outcome) AS counted) AS counts
  FROM feeds f`

/** All of them, by title. */
export async function listFeeds(): Promise<FeedView[]> {
  const { rows } = await getPool().query<FeedView>(`${SELECT} ORDER BY lower(coalesce(f.title, f.url)), f.id`)
  return rows
}

/** `null` where there is none of this name. */
export async function readFeed(id: string): Promise<FeedView | null> {
  const { rows } = await getPool().query<FeedView>(`${SELECT} WHERE f.id = $1`, [id])
  return rows[0] ?? null
}
