import type { Filters } from '../../filters/filters'
import { countBy, FIRST_OF_PAIR, SECOND_OF_PAIR } from '../counted/count-by'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { sumMeetings } from '../status-counts'

/** Meetings of a country with one status and level; `made` and `received` count the visits among them. */
export type CountryCount = {
  country: string
  status: string
  level: string | null
  meetings: number
  made: number
  received: number
  last: string | null
}
export type CountryRows = { counts: CountryCount[]; partners: { country: string; partners: number }[] }

/** Meetings by country that sat at them, and with how many others each sat. */
export async function queryCountries(filters: Filters, way = chooseWay()): Promise<CountryRows> {
  const [counts, partners] = await Promise.all([
    runQuery<CountryCount>(sql`
      SELECT n.country AS "country", n.status, n.level, ${sumMeetings()} AS "meetings",
        coalesce(sum(n.made), 0)::int AS "made", coalesce(sum(n.received), 0)::int AS "received", max(n.last) AS "last"
      FROM ${countBy('country', filters, 'all', way)}
      GROUP BY 1, 2, 3`),
    runQuery<{ country: string; partners: number }>(sql`
      WITH met AS MATERIALIZED (SELECT DISTINCT n.pair FROM ${countBy('pair', filters, 'all', way)})
      SELECT partner.country AS "country", count(*)::int AS "partners"
      FROM (SELECT ${FIRST_OF_PAIR} AS country FROM met n UNION ALL SELECT ${SECOND_OF_PAIR} FROM met n) partner
      GROUP BY 1`),
  ])
  return { counts, partners }
}
