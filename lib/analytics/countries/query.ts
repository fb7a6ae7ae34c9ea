import type { Filters } from '../../filters/filters'
import { runQuery, sql } from '../sql'
import { whereMeetings } from '../where'

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
export async function queryCountries(filters: Filters): Promise<CountryRows> {
  const where = whereMeetings(filters)
  const [counts, partners] = await Promise.all([
    runQuery<CountryCount>(sql`
      SELECT x.country_code AS "country", m.status, m.level, count(*)::int AS "meetings",
        count(*) FILTER (WHERE m.guest_code = x.country_code AND m.host_code IS NOT NULL)::int AS "made",
        count(*) FILTER (WHERE m.host_code = x.country_code AND m.guest_code IS NOT NULL)::int AS "received",
        max(m.date) AS "last"
      FROM meetings m JOIN meeting_countries x ON x.meeting_id = m.id
      WHERE ${where}
      GROUP BY 1, 2, 3`),
    runQuery<{ country: string; partners: number }>(sql`
      SELECT x.country_code AS "country", count(DISTINCT y.country_code)::int AS "partners"
      FROM meetings m JOIN meeting_countries x ON x.meeting_id = m.id
        JOIN meeting_countries y ON y.meeting_id = m.id AND y.country_code <> x.country_code
      WHERE ${where}
      GROUP BY 1`),
  ])
  return { counts, partners }
}
