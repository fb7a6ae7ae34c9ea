import type { Filters } from '../../filters/filters'
import { runQuery, sql } from '../sql'
import { whereMeetings } from '../where'

/** The numbers of an overview for one quarter; `quarter` is `YYYY-Qn`. */
export type QuarterTotals = {
  quarter: string
  meetings: number
  headsOfState: number
  headsOfGovernment: number
  foreignMinisters: number
  visits: number
  pairs: number
  countries: number
}

/** The numbers of an overview by quarter, in time; a quarter without a meeting has no row. */
export function queryTotalsOverTime(filters: Filters): Promise<QuarterTotals[]> {
  return runQuery<QuarterTotals>(sql`
    WITH chosen AS MATERIALIZED (
      SELECT m.id, m.level, m.guest_code, m.host_code, to_char(m.date::timestamp, 'YYYY-"Q"Q') AS quarter
      FROM meetings m WHERE m.date IS NOT NULL AND ${whereMeetings(filters)}),
    sat AS (
      SELECT chosen.quarter, count(DISTINCT x.country_code)::int AS countries
      FROM chosen JOIN meeting_countries x ON x.meeting_id = chosen.id GROUP BY 1),
    met AS (
      SELECT chosen.quarter, count(DISTINCT (x.country_code, y.country_code))::int AS pairs
      FROM chosen JOIN meeting_countries x ON x.meeting_id = chosen.id
        JOIN meeting_countries y ON y.meeting_id = chosen.id AND x.country_code < y.country_code
      GROUP BY 1)
    SELECT chosen.quarter AS "quarter", count(*)::int AS "meetings",
      count(*) FILTER (WHERE level = 'head_of_state')::int AS "headsOfState",
      count(*) FILTER (WHERE level = 'head_of_government')::int AS "headsOfGovernment",
      count(*) FILTER (WHERE level = 'foreign_minister')::int AS "foreignMinisters",
      count(*) FILTER (WHERE guest_code IS NOT NULL AND host_code IS NOT NULL)::int AS "visits",
      coalesce(max(met.pairs), 0) AS "pairs", coalesce(max(sat.countries), 0) AS "countries"
    FROM chosen LEFT JOIN sat ON sat.quarter = chosen.quarter LEFT JOIN met ON met.quarter = chosen.quarter
    GROUP BY 1 ORDER BY 1`)
}
