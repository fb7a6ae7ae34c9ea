import type { ReviewMeeting, ReviewPerson, ReviewReport } from '../../dataset/review'
import { sortAreas } from '../meetings/shape'
import { runQuery, sql } from '../sql'
import { cutPassages } from './passages'
import { readHow, readTold } from './told-facts'

/** Reports of one meeting that a card shows. */
const REPORTS = 4

type MeetingRow = Omit<ReviewMeeting, 'place' | 'visit' | 'reports' | 'participants'> & {
  city: string | null
  placeCode: string | null
  visitType: string | null
  guest: string | null
  host: string | null
  areas: string[]
  participants: ReviewPerson[]
}

type ReportRow = Pick<
  ReviewReport,
  | 'articleId'
  | 'title'
  | 'language'
  | 'published'
  | 'status'
  | 'background'
  | 'pinned'
  | 'kept'
  | 'score'
  | 'reasons'
  | 'confidence'
> & {
  id: number
  meetingId: string
  ordinal: number
  outlet: string | null
  url: string | null
  text: string
  told: unknown
  words: { field: string; start: number; end: number; inTitle: boolean }[]
}

function queryMeetings(ids: readonly string[]): Promise<MeetingRow[]> {
  return runQuery<MeetingRow>(sql`
    SELECT m.id, m.version, m.state, m.accepted, m.kind, m.status, m.date, m.date_end AS "dateEnd",
      m.date_precision AS "datePrecision", m.city, m.place_code AS "placeCode", m.visit_type AS "visitType",
      m.guest_code AS "guest", m.host_code AS "host", m.level, m.recalled, m.confidence,
      ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = m.id
        ORDER BY s.country_code COLLATE "C") AS "countries",
      ARRAY(SELECT s.organization_code FROM meeting_organizations s WHERE s.meeting_id = m.id
        ORDER BY s.organization_code COLLATE "C") AS "organizations",
      ARRAY(SELECT s.area_code FROM meeting_areas s WHERE s.meeting_id = m.id) AS "areas",
      coalesce((SELECT json_agg(json_build_object('key', p.key, 'name', p.name, 'role', s.role, 'country', s.country_code)
        ORDER BY s.position, p.key COLLATE "C")
        FROM participants s JOIN people p ON p.id = s.person_id WHERE s.meeting_id = m.id), '[]') AS "participants",
      (SELECT count(*)::int FROM reports r WHERE r.meeting_id = m.id) AS "reportCount"
    FROM meetings m WHERE m.id = ANY(${ids})`)
}

/** The reports that say most come first; `wanted` are shown whatever their place. */
function queryReports(ids: readonly string[], wanted: readonly string[]): Promise<ReportRow[]> {
  return runQuery<ReportRow>(sql`
    SELECT r.id, r.meeting_id AS "meetingId", r.article_id AS "articleId", r.ordinal, r.status, r.background, r.pinned,
      r.kept, r.score, r.reasons, r.confidence, r.told, a.title, a.text, a.language, a.published, a.outlet, a.url,
      coalesce((SELECT json_agg(json_build_object('field', e.field, 'start', e.start, 'end', e."end",
        'inTitle', e.in_title) ORDER BY e.start, e."end", e.field COLLATE "C")
        FROM evidence e WHERE e.report_id = r.id), '[]') AS "words"
    FROM unnest(${ids}::text[]) AS given (id)
    CROSS JOIN LATERAL (
      SELECT * FROM reports r WHERE r.meeting_id = given.id
      ORDER BY r.article_id || '#' || r.ordinal = ANY(${wanted}) DESC, r.kept, r.background, r.status = 'planned',
        r.confidence DESC, r.article_id COLLATE "C", r.ordinal
      LIMIT ${REPORTS}
    ) r
    JOIN articles a ON a.id = r.article_id
    ORDER BY r.article_id || '#' || r.ordinal = ANY(${wanted}) DESC, a.published NULLS LAST, a.id COLLATE "C", r.ordinal`)
}

function shapeReport(row: ReportRow, focus: string | null): ReviewReport {
  const { id: _, meetingId: __, ordinal, text, told, words, ...report } = row
  return {
    ...report,
    name: `${row.articleId}#${ordinal}`,
    told: readTold(told),
    how: readHow(told),
    passages: cutPassages(text, row.title, words, focus),
  }
}

function shapeMeeting(row: MeetingRow, reports: readonly ReportRow[], focus: string | null): ReviewMeeting {
  const { city, placeCode, visitType, guest, host, ...meeting } = row
  return {
    ...meeting,
    areas: sortAreas(meeting.areas),
    place: city === null && placeCode === null ? null : { city, country: placeCode },
    visit: visitType === null && guest === null && host === null ? null : { type: visitType, guest, host },
    reports: reports.filter((report) => report.meetingId === row.id).map((report) => shapeReport(report, focus)),
  }
}

/** Reads meetings with their first reports and the words of these. */
export type LoadedMeetings = {
  /** The meeting, with passages that speak for `focus` first; `undefined` where there is none. */
  find: (id: string, focus?: string | null) => ReviewMeeting | undefined
}

/** @param wanted names of reports (`ARTICLE#ORDINAL`) that must be among those shown */
export async function loadMeetings(ids: readonly string[], wanted: readonly string[]): Promise<LoadedMeetings> {
  if (ids.length === 0) return { find: () => undefined }
  const [meetings, reports] = await Promise.all([queryMeetings(ids), queryReports(ids, wanted)])
  const byId = new Map(meetings.map((row) => [row.id, row]))
  return {
    find(id, focus = null) {
      const row = byId.get(id)
      return row && shapeMeeting(row, reports, focus)
    },
  }
}
