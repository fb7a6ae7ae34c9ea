import type { Filters } from '../../filters/filters'
import { countBy } from '../counted/count-by'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { BEST_LEVEL, STATUS_COUNTS, type StatusCounts } from '../status-counts'

/** Meetings of a partner in a year; `place` is its place among all partners of that year, from 1. */
export type PartnerYear = StatusCounts & { year: string; country: string; place: number; best: number | null }

/** Partners by year, each with its place: by meetings of the year, then of all years, then by code. */
export function queryPartnerRanks(filters: Filters, way = chooseWay()): Promise<PartnerYear[]> {
  return runQuery<PartnerYear>(sql`
    WITH counted AS (
      SELECT to_char(n.period::timestamp, 'YYYY') AS "year", n.country AS "country", ${STATUS_COUNTS}, ${BEST_LEVEL} AS "best"
      FROM ${countBy('partner', filters, 'year', way)}
      GROUP BY 1, 2),
    summed AS (SELECT *, sum("meetings") OVER (PARTITION BY "country") AS "sum" FROM counted)
    SELECT "year", "country", "meetings", "held", "planned", "cancelled", "best",
      (row_number() OVER (PARTITION BY "year" ORDER BY "meetings" DESC, "sum" DESC, "country" COLLATE "C"))::int AS "place"
    FROM summed
    ORDER BY "year", "place"`)
}
