import type { Filters } from '../../filters/filters'
import { runQuery, sql } from '../sql'
import { whereMeetings } from '../where'

/** Meetings of a year (`YYYY`) with one status and level. */
export type YearCount = { year: string; status: string; level: string | null; meetings: number }

/** Meetings by year, status and level, in order of time. */
export function queryLevelMix(filters: Filters): Promise<YearCount[]> {
  return runQuery<YearCount>(sql`
    SELECT to_char(m.date::timestamp, 'YYYY') AS "year", m.status, m.level, count(*)::int AS "meetings"
    FROM meetings m
    WHERE m.date IS NOT NULL AND ${whereMeetings(filters)}
    GROUP BY 1, 2, 3
    ORDER BY 1`)
}
