import type { Filters } from '../../filters/filters'
import { areChosenAreas } from '../chosen-areas'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

/** Meetings of a quarter that touch an area; `quarter` is `YYYY-Qn`. */
export type AreaQuarterRow = StatusCounts & { area: string; quarter: string }

/** Meetings by area and quarter; areas by their whole count, then in time. */
export function queryAreasOverTime(filters: Filters): Promise<AreaQuarterRow[]> {
  return runQuery<AreaQuarterRow>(sql`
    SELECT x.area_code AS "area", to_char(m.date::timestamp, 'YYYY-"Q"Q') AS "quarter", ${STATUS_COUNTS}
    FROM meeting_areas x JOIN meetings m ON m.id = x.meeting_id
    WHERE m.date IS NOT NULL AND ${whereMeetings(filters)} AND ${areChosenAreas(filters)}
    GROUP BY x.area_code, 2
    ORDER BY sum(count(*)) OVER (PARTITION BY x.area_code) DESC, x.area_code COLLATE "C", 2`)
}
