import type { Filters } from '../../filters/filters'
import { countPlaces } from '../counted/count-places'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { BEST_LEVEL, STATUS_COUNTS, type StatusCounts } from '../status-counts'

/** Visits of a guest to a host; the city and its country are `null` where no report names them. */
export type TravelRow = StatusCounts & {
  guest: string
  host: string
  city: string | null
  country: string | null
  best: number | null
  last: string | null
}

/** Visits by guest, host and city, the most frequent first. */
export function queryTravels(filters: Filters, way = chooseWay()): Promise<TravelRow[]> {
  return runQuery<TravelRow>(sql`
    SELECT n.guest AS "guest", n.host AS "host", n.city, n.country AS "country", ${STATUS_COUNTS},
      ${BEST_LEVEL} AS "best", max(n.last) AS "last"
    FROM ${countPlaces(filters, way)}
    WHERE n.guest IS NOT NULL AND n.host IS NOT NULL AND n.guest <> n.host
    GROUP BY 1, 2, 3, 4
    ORDER BY "meetings" DESC, n.guest COLLATE "C", n.host COLLATE "C", n.city COLLATE "C", 4`)
}
