import type { Filters } from '../../filters/filters'
import { ROLE_CODES } from '../../vocab/roles'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

/** Meetings at a place as reports name it; both are `null` where no place is known. */
export type PlaceRow = StatusCounts & {
  city: string | null
  country: string | null
  best: number | null
  last: string | null
}

/** Meetings by city and country of the place. */
export function queryPlaces(filters: Filters): Promise<PlaceRow[]> {
  return runQuery<PlaceRow>(sql`
    SELECT m.city, m.place_code AS "country", ${STATUS_COUNTS},
      min(array_position(${ROLE_CODES}::text[], m.level)) AS "best", max(m.date) AS "last"
    FROM meetings m
    WHERE ${whereMeetings(filters)}
    GROUP BY 1, 2
    ORDER BY "meetings" DESC, m.city COLLATE "C", m.place_code COLLATE "C"`)
}
