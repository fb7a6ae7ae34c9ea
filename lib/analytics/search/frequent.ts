import type { Filters } from '../../filters/filters'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { onlyMeetings, whereReports } from './article-match'

/** Reports beyond these are not counted: words that stand in more of them are no question that counts would answer. */
export const MOST_COUNTED = 3_000
/** Of the newest articles so many are looked through for words that stand in many. */
const LOOKED_THROUGH = 100_000

/** How many reports hold the words asked for, under all filters; `most` and one where there are more. */
export async function countUpTo(filters: Filters, most: number): Promise<number> {
  const [row] = await runQuery<{ count: number }>(sql`
    SELECT count(*)::int AS "count" FROM (SELECT FROM articles a WHERE ${whereReports(filters)} LIMIT ${most + 1}) n`)
  return row?.count ?? 0
}

/**
 * The ids of the newest reports that hold words which stand in many. They are looked for from the newest on, since to find
 * them all and sort them would take long; with rare words it is the other way round.
 */
export function selectNewestAmongMany(filters: Filters, most: number): Sql {
  return sql`SELECT a.id FROM (SELECT * FROM articles ORDER BY published DESC NULLS LAST, id COLLATE "C"
      LIMIT ${LOOKED_THROUGH}) a
    WHERE ${whereReports(filters)} LIMIT ${most}`
}

/** The newest meetings that these reports tell of. */
export async function queryMeetingsOfNewest(filters: Filters, most: number): Promise<string[]> {
  const { from, id, where } = chooseTable(chooseWay())
  const rows = await runQuery<{ id: string }>(sql`
    SELECT ${id} AS "id" FROM ${from}
    WHERE ${joinAnd([
      where(onlyMeetings(filters)),
      sql`${id} IN (SELECT r.meeting_id FROM reports r WHERE r.article_id IN (${selectNewestAmongMany(filters, most)}))`,
    ])}
    ORDER BY m.date DESC NULLS LAST, ${id} COLLATE "C"`)
  return rows.map((row) => row.id)
}
