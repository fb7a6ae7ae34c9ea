import type { Filters } from '../../filters/filters'
import { countBy } from '../counted/count-by'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { sumMeetings } from '../status-counts'

/** Meetings of a year (`YYYY`) with one status and level. */
export type YearCount = { year: string; status: string; level: string | null; meetings: number }

/** Meetings by year, status and level, in order of time. */
export function queryLevelMix(filters: Filters, way = chooseWay()): Promise<YearCount[]> {
  return runQuery<YearCount>(sql`
    SELECT to_char(n.period::timestamp, 'YYYY') AS "year", n.status, n.level, ${sumMeetings()} AS "meetings"
    FROM ${countBy('all', filters, 'year', way)}
    GROUP BY 1, 2, 3
    ORDER BY 1`)
}
