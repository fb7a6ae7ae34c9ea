import type { Filters } from '../../filters/filters'
import { runQuery, type Sql, sql } from '../sql'
import { JOIN_COPIES, STORY } from '../story'
import { whereMeetings } from '../where'

export type MeetingRow = {
  id: string
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  kind: string
  status: string
  level: string | null
  visitType: string | null
  guest: string | null
  host: string | null
  countries: string[]
  organizations: string[]
  city: string | null
  country: string | null
  participants: string[]
  areas: string[]
  confidence: number
  recalled: boolean
  reports: string[]
  /** Of the reports, those that only copy the story of another one. */
  copies: number
}

/** What a row tells of a meeting `m`. */
export const MEETING_COLUMNS: Sql = sql`m.id, m.date, m.date_end AS "dateEnd", m.date_precision AS "datePrecision", m.kind,
  m.status, m.level, m.visit_type AS "visitType", m.guest_code AS "guest", m.host_code AS "host", m.city,
  m.place_code AS "country", m.confidence, m.recalled,
  ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = m.id
    ORDER BY s.country_code COLLATE "C") AS "countries",
  ARRAY(SELECT s.organization_code FROM meeting_organizations s WHERE s.meeting_id = m.id
    ORDER BY s.organization_code COLLATE "C") AS "organizations",
  ARRAY(SELECT p.name FROM participants s JOIN people p ON p.id = s.person_id WHERE s.meeting_id = m.id
    ORDER BY s.position, p.key COLLATE "C") AS "participants",
  ARRAY(SELECT s.area_code FROM meeting_areas s WHERE s.meeting_id = m.id) AS "areas",
  ARRAY(SELECT DISTINCT r.article_id COLLATE "C" FROM reports r WHERE r.meeting_id = m.id ORDER BY 1) AS "reports",
  (SELECT count(DISTINCT r.article_id) - count(DISTINCT ${STORY})
    FROM reports r ${JOIN_COPIES} WHERE r.meeting_id = m.id)::int AS "copies"`

/** `changed` is the instant at which the base last changed the meeting, in UTC; no column of the dataset, but feeds say it. */
export type ChangedRow = MeetingRow & { changed: string }

/** The meetings under a filter, newest first, those without a date last. */
export function queryMeetings(filters: Filters): Promise<ChangedRow[]> {
  return runQuery<ChangedRow>(sql`
    SELECT ${MEETING_COLUMNS},
      to_char(m.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changed"
    FROM meetings m
    WHERE ${whereMeetings(filters)}
    ORDER BY m.date DESC NULLS LAST, m.id COLLATE "C"`)
}
