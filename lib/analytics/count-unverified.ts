import type { Filters } from '../filters/filters'
import { whereFacts } from './counted/facts-where'
import { chooseWay, type Way } from './counted/way'
import { keepAnswer } from './keep-answers'
import { runQuery, sql } from './sql'
import { IS_VERIFIED, whereMeetings } from './where'

/**
 * Meetings under a filter that are left out because only programs tell of them; 0 where they are asked for. It costs
 * nothing where no such dataset was read in. @throws Error of the driver where the base cannot be reached
 */
export async function countUnverified(filters: Filters, way = chooseWay()): Promise<number> {
  return filters.unverified ? 0 : keepAnswer(['unverified', filters, way], () => askUnverified(filters, way))
}

async function askUnverified(filters: Filters, way: Way): Promise<number> {
  const asked = { ...filters, unverified: true }
  const [row] = await runQuery<{ count: number }>(
    way === 'raw'
      ? sql`SELECT count(*)::int AS count FROM meetings m
          WHERE EXISTS (SELECT FROM article_records WHERE unverified) AND NOT ${IS_VERIFIED} AND ${whereMeetings(asked)}`
      : sql`SELECT count(*)::int AS count FROM meeting_facts m WHERE NOT m.verified AND ${whereFacts(asked)}`,
  )
  return row?.count ?? 0
}
