import type { Filters } from '../../filters/filters'
import type { CountryCount } from '../countries/query'
import { runQuery, type Sql, sql } from '../sql'
import { whereMeetings } from '../where'

/** The countries that a filter names: those whose partners are asked for. */
export function listChosen(filters: Filters): string[] {
  return [...new Set([...(filters.pair ?? []), ...filters.country, ...filters.all])].sort()
}

/**
 * Meetings by country that sat with those the filter names; `made` counts visits that the partner made to one of them,
 * `received` those that it had from one of them. Without a named country every country is a partner of any other.
 */
export function queryPartners(filters: Filters): Promise<CountryCount[]> {
  const chosen = listChosen(filters)
  const isOurs = (column: Sql): Sql =>
    chosen.length === 0 ? sql`${column} IS NOT NULL` : sql`${column} = ANY(${chosen})`
  return runQuery<CountryCount>(sql`
    SELECT x.country_code AS "country", m.status, m.level, count(*)::int AS "meetings",
      count(*) FILTER (WHERE m.guest_code = x.country_code AND ${isOurs(sql`m.host_code`)})::int AS "made",
      count(*) FILTER (WHERE m.host_code = x.country_code AND ${isOurs(sql`m.guest_code`)})::int AS "received",
      max(m.date) AS "last"
    FROM meetings m JOIN meeting_countries x ON x.meeting_id = m.id AND x.country_code <> ALL(${chosen})
    WHERE ${whereMeetings(filters)}
    GROUP BY 1, 2, 3`)
}
