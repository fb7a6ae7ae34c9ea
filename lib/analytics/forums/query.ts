import type { Filters } from '../../filters/filters'
import { runQuery, sql } from '../sql'
import { whereMeetings } from '../where'

/** A meeting of more than two, or with an organization at the table. */
export type ForumRow = {
  id: string
  date: string | null
  datePrecision: string | null
  kind: string
  status: string
  level: string | null
  organizations: string[]
  countries: string[]
  city: string | null
  country: string | null
}

/** Meetings under a filter at which more sat than two countries, newest first, those without a date last. */
export function queryForums(filters: Filters): Promise<ForumRow[]> {
  return runQuery<ForumRow>(sql`
    WITH chosen AS MATERIALIZED (SELECT m.* FROM meetings m WHERE ${whereMeetings(filters)}),
    sat AS (SELECT chosen.*,
      ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = chosen.id
        ORDER BY s.country_code COLLATE "C") AS countries,
      ARRAY(SELECT s.organization_code FROM meeting_organizations s WHERE s.meeting_id = chosen.id
        ORDER BY s.organization_code COLLATE "C") AS organizations
      FROM chosen)
    SELECT id, date, date_precision AS "datePrecision", kind, status, level, organizations, countries, city,
      place_code AS "country"
    FROM sat
    WHERE cardinality(countries) > 2 OR cardinality(organizations) > 0
    ORDER BY date DESC NULLS LAST, id COLLATE "C"`)
}
