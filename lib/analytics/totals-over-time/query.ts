import type { Filters } from '../../filters/filters'
import { countBy, findOnlyCountry } from '../counted/count-by'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { RANK_SUMS } from '../totals/query'

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

const QUARTER = sql`to_char(n.period::timestamp, 'YYYY-"Q"Q')`

/** The numbers of an overview by quarter, in time; a quarter without a meeting has no row. */
export async function queryTotalsOverTime(filters: Filters, way = chooseWay()): Promise<QuarterTotals[]> {
  // Who sat with a country is counted; with itself it makes one more.
  const own = way === 'raw' || findOnlyCountry(filters) === null ? 0 : 1
  const seats = own === 0 ? 'country' : 'partner'
  const [sums, sat, met] = await Promise.all([
    runQuery<Omit<QuarterTotals, 'pairs' | 'countries'>>(sql`
      SELECT ${QUARTER} AS "quarter", ${RANK_SUMS} FROM ${countBy('all', filters, 'month', way)} GROUP BY 1 ORDER BY 1`),
    runQuery<{ quarter: string; countries: number }>(sql`
      SELECT quarter AS "quarter", count(*)::int AS "countries"
      FROM (SELECT DISTINCT ${QUARTER} AS quarter, n.country FROM ${countBy(seats, filters, 'month', way)}) sat
      GROUP BY 1`),
    runQuery<{ quarter: string; pairs: number }>(sql`
      SELECT quarter AS "quarter", count(*)::int AS "pairs"
      FROM (SELECT DISTINCT ${QUARTER} AS quarter, n.pair FROM ${countBy('pair', filters, 'month', way)}) met
      GROUP BY 1`),
  ])
  const countries = new Map(sat.map((row) => [row.quarter, row.countries]))
  const pairs = new Map(met.map((row) => [row.quarter, row.pairs]))
  return sums.map((row) => ({
    ...row,
    pairs: pairs.get(row.quarter) ?? 0,
    countries: (countries.get(row.quarter) ?? 0) + own,
  }))
}
