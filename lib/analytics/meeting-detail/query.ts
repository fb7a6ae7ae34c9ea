import { runQuery, sql } from '../sql'
import { JOIN_COPIES, STORY } from '../story'
import { IS_VERIFIED } from '../where'

export type MeetingFields = {
  id: string
  /** `live`; else the meeting is none any more: `rejected`, `deleted`, or `merged` into `mergedInto`. */
  state: string
  mergedInto: string | null
  kind: string
  status: string
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  level: string | null
  visitType: string | null
  guest: string | null
  host: string | null
  city: string | null
  country: string | null
  recalled: boolean
  confidence: number
  /** Only programs tell of it that code events from headlines, and no person has looked at it. */
  unverified: boolean
  countries: string[]
  organizations: string[]
  areas: string[]
}

export type ParticipantRow = {
  key: string
  name: string
  role: string | null
  country: string | null
  names: { name: string; language: string; script: string }[]
}

export type ReportRow = {
  id: number
  articleId: string
  ordinal: number
  title: string | null
  text: string
  language: string
  published: string | null
  outlet: string | null
  url: string | null
  status: string
  background: boolean
  confidence: number
  reasons: string[]
  told: unknown
  /** The article that had its story first: itself, unless it is a copy. */
  story: string
}

/** `area` is set where the words are for an area of the article; else they are for the report itself. */
export type SpanRow = {
  reportId: number
  field: string
  area: string | null
  start: number
  end: number
  inTitle: boolean
  rule: string | null
}

export type MeetingDetailRows = {
  meeting: MeetingFields
  participants: ParticipantRow[]
  reports: ReportRow[]
  spans: SpanRow[]
}

/** Everything that the base knows of a meeting; `null` where there is no such meeting. */
export async function queryMeetingDetail(id: string): Promise<MeetingDetailRows | null> {
  const [meetings, participants, reports, spans] = await Promise.all([
    runQuery<MeetingFields>(sql`
      SELECT m.id, m.state, m.merged_into AS "mergedInto", m.kind, m.status,
        m.date, m.date_end AS "dateEnd", m.date_precision AS "datePrecision", m.level, m.visit_type AS "visitType", m.guest_code AS "guest", m.host_code AS "host", m.city, m.place_code AS "country",
        m.recalled, m.confidence, NOT ${IS_VERIFIED} AS "unverified",
        ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = m.id
          ORDER BY s.country_code COLLATE "C") AS "countries",
        ARRAY(SELECT s.organization_code FROM meeting_organizations s WHERE s.meeting_id = m.id
          ORDER BY s.organization_code COLLATE "C") AS "organizations",
        ARRAY(SELECT s.area_code FROM meeting_areas s WHERE s.meeting_id = m.id) AS "areas"
      FROM meetings m WHERE m.id = ${id}`),
    runQuery<ParticipantRow>(sql`
      SELECT p.key, p.name, x.role, x.country_code AS "country",
        coalesce((SELECT json_agg(json_build_object('name', n.name, 'language', n.language, 'script', n.script)
          ORDER BY n.seen DESC, n.name COLLATE "C", n.language COLLATE "C")
          FROM person_names n WHERE n.person_id = p.id), '[]') AS "names"
      FROM participants x JOIN people p ON p.id = x.person_id
      WHERE x.meeting_id = ${id}
      ORDER BY x.position, p.key COLLATE "C"`),
    runQuery<ReportRow>(sql`
      SELECT r.id, r.article_id AS "articleId", r.ordinal, a.title, a.text, a.language, a.published, a.outlet, a.url,
        r.status, r.background, r.confidence, r.reasons, r.told, ${STORY} AS "story"
      FROM reports r JOIN articles a ON a.id = r.article_id ${JOIN_COPIES}
      WHERE r.meeting_id = ${id}
      ORDER BY a.published NULLS LAST, a.id COLLATE "C", r.ordinal`),
    runQuery<SpanRow>(sql`
      SELECT r.id AS "reportId", e.field, NULL AS "area", e.start, e."end", e.in_title AS "inTitle", e.rule
      FROM reports r JOIN evidence e ON e.report_id = r.id
      WHERE r.meeting_id = ${id}
      UNION ALL
      SELECT r.id, e.field, x.area_code, e.start, e."end", e.in_title, e.rule
      FROM reports r JOIN article_areas x ON x.article_id = r.article_id JOIN evidence e ON e.article_area_id = x.id
      WHERE r.meeting_id = ${id}
      ORDER BY 1, 6 DESC, 4, 5, 2, 3`),
  ])
  const [meeting] = meetings
  return meeting ? { meeting, participants, reports, spans } : null
}
