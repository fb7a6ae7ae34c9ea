import type { Filters } from '../../filters/filters'
import { runQuery, sql } from '../sql'
import { whereMeetings } from '../where'

/** How many meetings there are under the filters, words among them: as many as the table of meetings shows for them. */
export async function countMeetings(filters: Filters): Promise<number> {
  const [row] = await runQuery<{ count: number }>(
    sql`SELECT count(*)::int AS "count" FROM meetings m WHERE ${whereMeetings(filters)}`,
  )
  return row?.count ?? 0
}
