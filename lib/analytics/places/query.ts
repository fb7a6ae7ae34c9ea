import type { Filters } from '../../filters/filters'
import { countPlaces } from '../counted/count-places'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { BEST_LEVEL, STATUS_COUNTS, type StatusCounts } from '../status-counts'

/** Meetings at a place as reports name it; both are `null` where no place is known. */
export type PlaceRow = StatusCounts & {
  city: string | null
  country: string | null
  best: number | null
  last: string | null
}

/** Meetings by city and country of the place. */
export function queryPlaces(filters: Filters, way = chooseWay()): Promise<PlaceRow[]> {
  return runQuery<PlaceRow>(sql`
    SELECT n.city, n.country AS "country", ${STATUS_COUNTS}, ${BEST_LEVEL} AS "best", max(n.last) AS "last"
    FROM ${countPlaces(filters, way)}
    GROUP BY 1, 2
    ORDER BY "meetings" DESC, n.city COLLATE "C", n.country COLLATE "C"`)
}
