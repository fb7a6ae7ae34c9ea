import {
  REVIEW_KINDS,
  type ReviewCounts,
  type ReviewItem,
  type ReviewKind,
  type ReviewPage,
} from '../../dataset/review'
import type { Filters } from '../../filters/filters'
import { askAsOf } from '../as-of'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { formatCursor, type Place } from './cursor'
import { loadItems } from './load-items'
import { listWaiting, type WaitingRow } from './waiting'

type Question = {
  filters: Filters
  /** One kind, or `null` for all of them in turn. */
  kind: ReviewKind | null
  /** Where the page begins: behind an item, or with one that is named; at the start of the queue where neither is given. */
  after?: Place | null
  from?: string | null
  /** Items at most. */
  limit: number
}

const ORDER: Sql = sql`ORDER BY w.rank, w.weight DESC, w.id COLLATE "C"`

function isBehind({ rank, weight, id }: Place): Sql {
  return sql`(w.rank, -w.weight, w.id COLLATE "C") > (${rank}::int, ${-weight}::int, ${id}::text)`
}

/** How many questions of each kind wait under filters. @throws Error of the driver where the base cannot be reached */
export function countWaiting(filters: Filters): Promise<ReviewCounts> {
  return askAsOf(filters.asOf, () => countKinds(filters))
}

async function countKinds(filters: Filters): Promise<ReviewCounts> {
  const rows = await runQuery<{ kind: ReviewKind; count: number }>(sql`
    SELECT w.kind, count(*)::int AS "count" FROM (${listWaiting(filters, null)}) w GROUP BY w.kind`)
  const counts = new Map(rows.map((row) => [row.kind, row.count]))
  return Object.fromEntries(REVIEW_KINDS.map(({ code }) => [code, counts.get(code) ?? 0])) as Record<ReviewKind, number>
}

/**
 * A page of what waits for a person, the weightiest first. The order depends on nothing but what waits, and a cursor keeps
 * its place when items before it are settled. A name in `from` that waits no more begins at the start of the queue.
 * @throws Error of the driver where the base cannot be reached
 */
export function readReviewPage(question: Question): Promise<ReviewPage> {
  return askAsOf(question.filters.asOf, () => readPage(question))
}

async function readPage({ filters, kind, after, from, limit }: Question): Promise<ReviewPage> {
  const conditions: Sql[] = []
  if (after) conditions.push(isBehind(after))
  if (from) {
    conditions.push(sql`NOT EXISTS (SELECT FROM waiting f WHERE f.id = ${from}
      AND (f.rank, -f.weight, f.id COLLATE "C") > (w.rank, -w.weight, w.id COLLATE "C"))`)
  }
  const [rows, counts] = await Promise.all([
    runQuery<WaitingRow>(sql`
      WITH waiting AS (${listWaiting(filters, kind)})
      SELECT w.* FROM waiting w WHERE ${joinAnd(conditions)} ${ORDER} LIMIT ${limit + 1}`),
    countKinds(filters),
  ])
  const items = await loadItems(rows.slice(0, limit))
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items, next: last ? formatCursor(last) : null, counts }
}

/**
 * Those of the named items that still wait, read anew. @throws Error of the driver where the base cannot be reached
 */
export function readReviewItems(filters: Filters, ids: readonly string[]): Promise<readonly ReviewItem[]> {
  return askAsOf(filters.asOf, async () =>
    loadItems(
      await runQuery<WaitingRow>(sql`
        SELECT w.* FROM (${listWaiting(filters, null)}) w WHERE w.id = ANY(${ids}) ${ORDER}`),
    ),
  )
}
