import type { Filters } from '../filters/filters'
import { runQuery, sql } from './sql'
import { IS_VERIFIED, whereMeetings } from './where'

/**
 * Meetings under a filter that are left out because only programs tell of them; 0 where they are asked for. It costs
 * nothing where no such dataset was read in. @throws Error of the driver where the base cannot be reached
 */
export async function countUnverified(filters: Filters): Promise<number> {
  if (filters.unverified) return 0
  const [row] = await runQuery<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM meetings m
    WHERE EXISTS (SELECT FROM article_records WHERE unverified) AND NOT ${IS_VERIFIED}
      AND ${whereMeetings({ ...filters, unverified: true })}`)
  return row?.count ?? 0
}
