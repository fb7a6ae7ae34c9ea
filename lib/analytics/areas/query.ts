import type { Filters } from '../../filters/filters'
import { countAreas } from '../counted/count-areas'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'

export type AreaRow = StatusCounts & { area: string }
export type AreaRows = { areas: AreaRow[]; without: number }

/** Meetings by area (of those the filter asks for), and how many name none. */
export async function queryAreas(filters: Filters, way = chooseWay()): Promise<AreaRows> {
  const rows = await runQuery<AreaRow>(sql`
    SELECT n.area AS "area", ${STATUS_COUNTS}
    FROM ${countAreas(filters, 'all', way)}
    GROUP BY 1
    ORDER BY "meetings" DESC, n.area COLLATE "C"`)
  return {
    areas: rows.filter(({ area }) => area !== ''),
    without: rows.find(({ area }) => area === '')?.meetings ?? 0,
  }
}
