import type { Filters } from '../../filters/filters'
import { countBy } from '../counted/count-by'
import { chooseWay } from '../counted/way'
import type { CountryCount } from '../countries/query'
import { runQuery, sql } from '../sql'
import { sumMeetings } from '../status-counts'

/**
 * Meetings by country that sat with those the filter names; `made` counts visits that the partner made to one of them,
 * `received` those that it had from one of them. Without a named country every country is a partner of any other.
 */
export function queryPartners(filters: Filters, way = chooseWay()): Promise<CountryCount[]> {
  return runQuery<CountryCount>(sql`
    SELECT n.country AS "country", n.status, n.level, ${sumMeetings()} AS "meetings",
      coalesce(sum(n.made), 0)::int AS "made", coalesce(sum(n.received), 0)::int AS "received", max(n.last) AS "last"
    FROM ${countBy('partner', filters, 'all', way)}
    GROUP BY 1, 2, 3`)
}
