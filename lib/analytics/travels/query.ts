import type { Filters } from '../../filters/filters'
import { ROLE_CODES } from '../../vocab/roles'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'
import { whereMeetings } from '../where'

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
export function queryTravels(filters: Filters): Promise<TravelRow[]> {
  return runQuery<TravelRow>(sql`
    SELECT m.guest_code AS "guest", m.host_code AS "host",
      m.city, m.place_code AS "country", ${STATUS_COUNTS},
      min(array_position(${ROLE_CODES}::text[], m.level)) AS "best", max(m.date) AS "last"
    FROM meetings m
    WHERE m.guest_code IS NOT NULL AND m.host_code IS NOT NULL AND m.guest_code <> m.host_code AND ${whereMeetings(filters)}
    GROUP BY 1, 2, 3, 4
    ORDER BY "meetings" DESC, m.guest_code COLLATE "C", m.host_code COLLATE "C", m.city COLLATE "C", 4`)
}
