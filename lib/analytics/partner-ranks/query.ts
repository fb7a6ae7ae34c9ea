import type { Filters } from '../../filters/filters'
import { ROLE_CODES } from '../../vocab/roles'
import { listChosen } from '../partners/query'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

/** Meetings of a partner in a year; `place` is its place among all partners of that year, from 1. */
export type PartnerYear = StatusCounts & { year: string; country: string; place: number; best: number | null }

/** Partners by year, each with its place: by meetings of the year, then of all years, then by code. */
export function queryPartnerRanks(filters: Filters): Promise<PartnerYear[]> {
  return runQuery<PartnerYear>(sql`
    WITH counted AS (
      SELECT to_char(m.date::timestamp, 'YYYY') AS "year", x.country_code AS "country", ${STATUS_COUNTS},
        min(array_position(${ROLE_CODES}::text[], m.level)) AS "best"
      FROM meetings m JOIN meeting_countries x ON x.meeting_id = m.id AND x.country_code <> ALL(${listChosen(filters)})
      WHERE m.date IS NOT NULL AND ${whereMeetings(filters)}
      GROUP BY 1, 2),
    summed AS (SELECT *, sum("meetings") OVER (PARTITION BY "country") AS "sum" FROM counted)
    SELECT "year", "country", "meetings", "held", "planned", "cancelled", "best",
      (row_number() OVER (PARTITION BY "year" ORDER BY "meetings" DESC, "sum" DESC, "country" COLLATE "C"))::int AS "place"
    FROM summed
    ORDER BY "year", "place"`)
}
