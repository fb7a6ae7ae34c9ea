import type { Filters } from '../../filters/filters'
import { listEverMembers } from '../../vocab/groups'
import { ROLE_CODES } from '../../vocab/roles'
import { runQuery, type Sql, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

/** Meetings of two countries; `best` is the place (from 1) of the highest level in the list of roles. */
export type PairRow = StatusCounts & { first: string; second: string; best: number | null; last: string | null }

/** Of a meeting of many only the pairs asked for: the pair itself, or those with one of the countries. */
export function wherePair(filters: Filters): Sql {
  if (filters.pair !== null) return sql`x.country_code = ${filters.pair[0]} AND y.country_code = ${filters.pair[1]}`
  // Whoever was ever a member, so that a row counts just the meetings that the filter of its pair leads to.
  const asked = [...filters.country, ...filters.all, ...listEverMembers(filters.group)]
  return asked.length === 0 ? sql`TRUE` : sql`(x.country_code = ANY(${asked}) OR y.country_code = ANY(${asked}))`
}

/** Meetings by pair of countries that both sat in; the busiest first. */
export function queryPairs(filters: Filters): Promise<PairRow[]> {
  return runQuery<PairRow>(sql`
    SELECT x.country_code AS "first", y.country_code AS "second", ${STATUS_COUNTS},
      min(array_position(${ROLE_CODES}::text[], m.level)) AS "best", max(m.date) AS "last"
    FROM meetings m
      JOIN meeting_countries x ON x.meeting_id = m.id
      JOIN meeting_countries y ON y.meeting_id = m.id AND x.country_code COLLATE "C" < y.country_code COLLATE "C"
    WHERE ${wherePair(filters)} AND ${whereMeetings(filters)}
    GROUP BY 1, 2
    ORDER BY "meetings" DESC, x.country_code COLLATE "C", y.country_code COLLATE "C"`)
}
