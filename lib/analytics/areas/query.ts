import type { Filters } from '../../filters/filters'
import { areChosenAreas } from '../chosen-areas'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

export type AreaRow = StatusCounts & { area: string }
export type AreaRows = { areas: AreaRow[]; without: number }

/** Meetings by area (of those the filter asks for), and how many name none. */
export async function queryAreas(filters: Filters): Promise<AreaRows> {
  const where = whereMeetings(filters)
  const [areas, without] = await Promise.all([
    runQuery<AreaRow>(sql`
      SELECT x.area_code AS "area", ${STATUS_COUNTS}
      FROM meeting_areas x JOIN meetings m ON m.id = x.meeting_id
      WHERE ${where} AND ${areChosenAreas(filters)}
      GROUP BY 1
      ORDER BY "meetings" DESC, x.area_code COLLATE "C"`),
    runQuery<{ meetings: number }>(sql`
      SELECT count(*)::int AS "meetings" FROM meetings m
      WHERE NOT EXISTS (SELECT FROM meeting_areas x WHERE x.meeting_id = m.id) AND ${where}`),
  ])
  return { areas, without: without[0]?.meetings ?? 0 }
}
