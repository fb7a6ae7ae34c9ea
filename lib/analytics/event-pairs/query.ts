import type { Filters } from '../../filters/filters'
import { MEETING_COLUMNS, type MeetingRow } from '../meetings/query'
import { runQuery, sql } from '../sql'
import { ARTICLE_LANGUAGE, whereMeetings } from '../where'

/** A meeting with what event data say of its first report: where it stood, when, and in which language. */
export type EventRow = MeetingRow & { url: string | null; published: string | null; language: string | null }

/** The meetings under a filter, each with its earliest report. */
export function queryEvents(filters: Filters): Promise<EventRow[]> {
  return runQuery<EventRow>(sql`
    SELECT ${MEETING_COLUMNS}, first.url, first.published, first.language
    FROM meetings m
      LEFT JOIN LATERAL (
        SELECT a.url, a.published, ${ARTICLE_LANGUAGE} AS "language"
        FROM reports r JOIN articles a ON a.id = r.article_id
        WHERE r.meeting_id = m.id
        ORDER BY a.published NULLS LAST, a.id COLLATE "C" LIMIT 1) first ON TRUE
    WHERE ${whereMeetings(filters)}
    ORDER BY m.date DESC NULLS LAST, m.id COLLATE "C"`)
}
