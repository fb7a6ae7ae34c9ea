import type { Filters } from '../../filters/filters'
import { countAreas } from '../counted/count-areas'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'

/** Meetings of a quarter that touch an area; `quarter` is `YYYY-Qn`. */
export type AreaQuarterRow = StatusCounts & { area: string; quarter: string }

/** Meetings by area and quarter; areas by their whole count, then in time. */
export function queryAreasOverTime(filters: Filters, way = chooseWay()): Promise<AreaQuarterRow[]> {
  return runQuery<AreaQuarterRow>(sql`
    SELECT n.area AS "area", to_char(n.period::timestamp, 'YYYY-"Q"Q') AS "quarter", ${STATUS_COUNTS}
    FROM ${countAreas(filters, 'month', way)}
    WHERE n.area <> ''
    GROUP BY n.area, 2
    ORDER BY sum(sum(n.meetings)) OVER (PARTITION BY n.area) DESC, n.area COLLATE "C", 2`)
}
