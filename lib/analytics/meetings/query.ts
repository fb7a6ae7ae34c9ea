import type { Filters } from '../../filters/filters'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { type Sql, sql } from '../sql'
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

/** Who took part in a meeting by its id, and which reports tell of it. */
const listParts = (id: Sql): Sql => sql`
  ARRAY(SELECT p.name FROM participants s JOIN people p ON p.id = s.person_id WHERE s.meeting_id = ${id}
    ORDER BY s.position, p.key COLLATE "C") AS "participants",
  ARRAY(SELECT DISTINCT r.article_id COLLATE "C" FROM reports r WHERE r.meeting_id = ${id} ORDER BY 1) AS "reports"`

/** What a row tells of a meeting `m`. */
export const MEETING_COLUMNS: Sql = sql`m.id, m.date, m.date_end AS "dateEnd", m.date_precision AS "datePrecision", m.kind,
  m.status, m.level, m.visit_type AS "visitType", m.guest_code AS "guest", m.host_code AS "host", m.city,
  m.place_code AS "country", m.confidence, m.recalled, ${listParts(sql`m.id`)},
  ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = m.id
    ORDER BY s.country_code COLLATE "C") AS "countries",
  ARRAY(SELECT s.organization_code FROM meeting_organizations s WHERE s.meeting_id = m.id
    ORDER BY s.organization_code COLLATE "C") AS "organizations",
  ARRAY(SELECT s.area_code FROM meeting_areas s WHERE s.meeting_id = m.id) AS "areas",
  (SELECT count(DISTINCT r.article_id) - count(DISTINCT ${STORY})
    FROM reports r ${JOIN_COPIES} WHERE r.meeting_id = m.id)::int AS "copies"`

/** The same of the facts `m` of a meeting `t`, which hold most of it already. */
const FACT_COLUMNS: Sql = sql`t.id, t.date, t.date_end AS "dateEnd", t.date_precision AS "datePrecision", t.kind,
  t.status, t.level, t.visit_type AS "visitType", t.guest_code AS "guest", t.host_code AS "host", t.city,
  t.place_code AS "country", t.confidence, t.recalled, ${listParts(sql`m.meeting_id`)},
  m.countries, m.organizations, m.areas,
  (SELECT count(DISTINCT r.article_id) - m.stories FROM reports r WHERE r.meeting_id = m.meeting_id)::int AS "copies"`

/**
 * A query for meetings under a filter, newest first and those without a date last. Of the present it follows the order of
 * their facts, so that the first rows are there at once, however many there are.
 * @param more columns and a join beside those of a meeting; `t` is the meeting
 */
export function selectNewest(filters: Filters, more: { columns: Sql; join: Sql }): Sql {
  const way = chooseWay()
  const { from, id, where } = chooseTable(way)
  return sql`
    SELECT ${way === 'raw' ? MEETING_COLUMNS : FACT_COLUMNS}, ${more.columns}
    FROM ${from} JOIN meetings t ON t.id = ${id} ${more.join}
    WHERE ${where(filters)}
    ORDER BY m.date DESC NULLS LAST, ${id} COLLATE "C"`
}

const CHANGED = sql`to_char(t.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** `changed` is the instant at which the base last changed the meeting, in UTC; no column of the dataset, but feeds say it. */
export type ChangedRow = MeetingRow & { changed: string }

/** The meetings under a filter, newest first. */
export function selectMeetings(filters: Filters): Sql {
  return selectNewest(filters, { columns: sql`${CHANGED} AS "changed"`, join: sql`` })
}

const NEWEST_FIRST = sql`m.date DESC NULLS LAST, m.id COLLATE "C"`

/** Those that the base changed last; they are chosen by id first, so that what a row tells is read for them alone. */
export function selectLastChanged(filters: Filters, most: number): Sql {
  return sql`
    WITH chosen AS MATERIALIZED (
      SELECT m.id FROM meetings m WHERE ${whereMeetings(filters)}
      ORDER BY date_trunc('milliseconds', m.updated_at) DESC, ${NEWEST_FIRST} LIMIT ${most})
    SELECT ${MEETING_COLUMNS}, ${CHANGED} AS "changed"
    FROM chosen JOIN meetings m ON m.id = chosen.id JOIN meetings t ON t.id = m.id
    ORDER BY ${NEWEST_FIRST}`
}
