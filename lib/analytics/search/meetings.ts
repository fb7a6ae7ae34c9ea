import type { Filters } from '../../filters/filters'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'

/** How many meetings there are under the filters, words among them: as many as the table of meetings shows for them. */
export async function countMeetings(filters: Filters): Promise<number> {
  const { from, where } = chooseTable(chooseWay())
  const [row] = await runQuery<{ count: number }>(
    sql`SELECT count(*)::int AS "count" FROM ${from} WHERE ${where(filters)}`,
  )
  return row?.count ?? 0
}
