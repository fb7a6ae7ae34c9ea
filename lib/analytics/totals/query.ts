import { compareFilters } from '../../filters/compared-period'
import type { Filters } from '../../filters/filters'
import { readContext } from '../context'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

export type TotalsRow = {
  meetings: number
  headsOfState: number
  headsOfGovernment: number
  foreignMinisters: number
  visits: number
  pairs: number
  countries: number
  /** Whatever status the filter asks for. */
  byStatus: StatusCounts
}

/** The numbers of a period with the reports behind them. */
export type TotalsBefore = TotalsRow & { reports: number }
export type TotalsRows = TotalsRow & { previous: TotalsBefore | null }

/** The single numbers of an overview, and the same of the period that the filter compares with. */
export async function queryTotals(filters: Filters): Promise<TotalsRows> {
  const compared = compareFilters(filters)
  const [totals, previous] = await Promise.all([countAll(filters), compared === null ? null : countBefore(compared)])
  return { ...totals, previous }
}

async function countBefore(filters: Filters): Promise<TotalsBefore> {
  const [totals, { reports }] = await Promise.all([countAll(filters), readContext(filters)])
  return { ...totals, reports }
}

async function countAll(filters: Filters): Promise<TotalsRow> {
  const [[totals], [byStatus]] = await Promise.all([
    runQuery<Omit<TotalsRow, 'byStatus'>>(sql`
      WITH chosen AS MATERIALIZED (SELECT m.* FROM meetings m WHERE ${whereMeetings(filters)})
      SELECT count(*)::int AS "meetings",
        count(*) FILTER (WHERE level = 'head_of_state')::int AS "headsOfState",
        count(*) FILTER (WHERE level = 'head_of_government')::int AS "headsOfGovernment",
        count(*) FILTER (WHERE level = 'foreign_minister')::int AS "foreignMinisters",
        count(*) FILTER (WHERE guest_code IS NOT NULL AND host_code IS NOT NULL)::int AS "visits",
        (SELECT count(DISTINCT (x.country_code, y.country_code))::int
          FROM chosen JOIN meeting_countries x ON x.meeting_id = chosen.id
            JOIN meeting_countries y ON y.meeting_id = chosen.id AND x.country_code < y.country_code) AS "pairs",
        (SELECT count(DISTINCT x.country_code)::int
          FROM chosen JOIN meeting_countries x ON x.meeting_id = chosen.id) AS "countries"
      FROM chosen`),
    runQuery<StatusCounts>(
      sql`SELECT ${STATUS_COUNTS} FROM meetings m WHERE ${whereMeetings({ ...filters, status: 'all' })}`,
    ),
  ])
  if (!totals || !byStatus) throw new Error('The base gave no answer to a count.')
  return { ...totals, byStatus }
}
