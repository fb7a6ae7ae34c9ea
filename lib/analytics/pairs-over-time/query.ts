import type { Filters } from '../../filters/filters'
import { wherePair } from '../pairs/query'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

/** Meetings of two countries in a year. */
export type PairYear = StatusCounts & { first: string; second: string; year: string }

/** Meetings by pair and year; pairs by their whole count, then in time. */
export function queryPairsOverTime(filters: Filters): Promise<PairYear[]> {
  return runQuery<PairYear>(sql`
    SELECT x.country_code AS "first", y.country_code AS "second", to_char(m.date::timestamp, 'YYYY') AS "year",
      ${STATUS_COUNTS}
    FROM meetings m
      JOIN meeting_countries x ON x.meeting_id = m.id
      JOIN meeting_countries y ON y.meeting_id = m.id AND x.country_code COLLATE "C" < y.country_code COLLATE "C"
    WHERE m.date IS NOT NULL AND ${wherePair(filters)} AND ${whereMeetings(filters)}
    GROUP BY x.country_code, y.country_code, 3
    ORDER BY sum(count(*)) OVER (PARTITION BY x.country_code, y.country_code) DESC,
      x.country_code COLLATE "C", y.country_code COLLATE "C", 3`)
}
