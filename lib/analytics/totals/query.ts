import { compareFilters } from '../../filters/compared-period'
import type { Filters } from '../../filters/filters'
import { readContext } from '../context'
import { countBy, findOnlyCountry } from '../counted/count-by'
import { chooseWay, type Way } from '../counted/way'
import { runQuery, type Sql, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts, sumMeetings } from '../status-counts'

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
export async function queryTotals(filters: Filters, way = chooseWay()): Promise<TotalsRows> {
  const compared = compareFilters(filters)
  const [totals, previous] = await Promise.all([
    countAll(filters, way),
    compared === null ? null : countBefore(compared, way),
  ])
  return { ...totals, previous }
}

async function countBefore(filters: Filters, way: Way): Promise<TotalsBefore> {
  const [totals, { reports }] = await Promise.all([countAll(filters, way), readContext(filters, way)])
  return { ...totals, reports }
}

/** The numbers of a group of rows `n` that count meetings. */
export const RANK_SUMS: Sql = sql`${sumMeetings()} AS "meetings",
  ${sumMeetings(sql`n.level = 'head_of_state'`)} AS "headsOfState",
  ${sumMeetings(sql`n.level = 'head_of_government'`)} AS "headsOfGovernment",
  ${sumMeetings(sql`n.level = 'foreign_minister'`)} AS "foreignMinisters",
  coalesce(sum(n.visits), 0)::int AS "visits"`

async function countAll(filters: Filters, way: Way): Promise<TotalsRow> {
  // Who sat with a country is counted; with itself it makes one more.
  const isBeside = way === 'rolled' && findOnlyCountry(filters) !== null
  const seats = isBeside ? 'partner' : 'country'
  const [[sums], [met], [byStatus]] = await Promise.all([
    runQuery<Omit<TotalsRow, 'byStatus' | 'pairs' | 'countries'>>(
      sql`SELECT ${RANK_SUMS} FROM ${countBy('all', filters, 'all', way)}`,
    ),
    runQuery<{ pairs: number; countries: number }>(sql`
      SELECT (SELECT count(*)::int
          FROM (SELECT DISTINCT n.pair FROM ${countBy('pair', filters, 'all', way)}) met) AS "pairs",
        (SELECT count(*)::int FROM (SELECT DISTINCT n.country FROM ${countBy(seats, filters, 'all', way)}) sat) AS "countries"`),
    runQuery<StatusCounts>(
      sql`SELECT ${STATUS_COUNTS} FROM ${countBy('all', { ...filters, status: 'all' }, 'all', way)}`,
    ),
  ])
  if (!sums || !met || !byStatus) throw new Error('The base gave no answer to a count.')
  const countries = met.countries + (isBeside && sums.meetings > 0 ? 1 : 0)
  return { ...sums, pairs: met.pairs, countries, byStatus }
}
