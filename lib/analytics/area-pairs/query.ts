import type { Filters } from '../../filters/filters'
import { ROLE_CODES } from '../../vocab/roles'
import { areChosenAreas } from '../chosen-areas'
import { wherePair } from '../pairs/query'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

/** Meetings of two countries that touch an area; `since` and `last` are the days of the first and the last. */
export type AreaPairRow = StatusCounts & {
  area: string
  first: string
  second: string
  best: number | null
  since: string | null
  last: string | null
}

/** Meetings by area and pair of countries, the busiest first. */
export function queryAreaPairs(filters: Filters): Promise<AreaPairRow[]> {
  return runQuery<AreaPairRow>(sql`
    SELECT z.area_code AS "area", x.country_code AS "first", y.country_code AS "second", ${STATUS_COUNTS},
      min(array_position(${ROLE_CODES}::text[], m.level)) AS "best", min(m.date) AS "since", max(m.date) AS "last"
    FROM (SELECT x.meeting_id, x.area_code FROM meeting_areas x WHERE ${areChosenAreas(filters)}) z
      JOIN meetings m ON m.id = z.meeting_id
      JOIN meeting_countries x ON x.meeting_id = m.id
      JOIN meeting_countries y ON y.meeting_id = m.id AND x.country_code COLLATE "C" < y.country_code COLLATE "C"
    WHERE ${wherePair(filters)} AND ${whereMeetings(filters)}
    GROUP BY 1, 2, 3
    ORDER BY "meetings" DESC, "since" NULLS LAST, x.country_code COLLATE "C", y.country_code COLLATE "C", 1`)
}
