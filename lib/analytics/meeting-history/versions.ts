import { runQuery, sql } from '../sql'

/**
 * A row that was part of the meeting from one revision until another (`null`: to this day). `row` is the meeting's own
 * fields, or one part of it in the form `{ field, value }` of a decision.
 */
export type VersionRow = { from: number; until: number | null; row: unknown }

/** A transaction that wrote. */
export type RevisionRow = { id: number; at: Date; cause: string; actor: string | null }

/** Last revision that a question may know of: that of the day it is asked as of, or none. */
const LIMIT = sql`coalesce(nullif(current_setting('entente.as_of', true), '')::float8, 'infinity'::float8)`

/** Every row that a meeting was ever made of, with the revisions that wrote and replaced it. */
export async function queryVersions(id: string): Promise<{ versions: VersionRow[]; revisions: RevisionRow[] }> {
  const versions = await runQuery<VersionRow>(sql`
    WITH seen (since, till, "row") AS (
      SELECT m.revision, NULL::bigint, to_jsonb(m) FROM public.meetings m WHERE m.id = ${id}
      UNION ALL SELECT m.revision, m.until, to_jsonb(m) FROM history.meetings m WHERE m.id = ${id}
      UNION ALL
      SELECT s.revision, s.until, jsonb_build_object('field', 'country:' || s.country_code, 'value', true) FROM (
        SELECT revision, NULL::bigint AS until, meeting_id, country_code FROM public.meeting_countries
        UNION ALL SELECT revision, until, meeting_id, country_code FROM history.meeting_countries) s
      WHERE s.meeting_id = ${id}
      UNION ALL
      SELECT s.revision, s.until, jsonb_build_object('field', 'organization:' || s.organization_code, 'value', true) FROM (
        SELECT revision, NULL::bigint AS until, meeting_id, organization_code FROM public.meeting_organizations
        UNION ALL SELECT revision, until, meeting_id, organization_code FROM history.meeting_organizations) s
      WHERE s.meeting_id = ${id}
      UNION ALL
      SELECT s.revision, s.until, jsonb_build_object('field', 'area:' || s.area_code, 'value', true) FROM (
        SELECT revision, NULL::bigint AS until, meeting_id, area_code FROM public.meeting_areas
        UNION ALL SELECT revision, until, meeting_id, area_code FROM history.meeting_areas) s
      WHERE s.meeting_id = ${id}
      UNION ALL
      SELECT s.revision, s.until, jsonb_build_object('field', 'participant:' || p.key,
        'value', jsonb_build_object('name', p.name, 'role', s.role, 'country', s.country_code)) FROM (
        SELECT revision, NULL::bigint AS until, meeting_id, person_id, role, country_code FROM public.participants
        UNION ALL SELECT revision, until, meeting_id, person_id, role, country_code FROM history.participants) s
      CROSS JOIN LATERAL (
        SELECT key, name FROM (
          SELECT key, name, revision FROM public.people WHERE id = s.person_id
          UNION ALL SELECT key, name, revision FROM history.people WHERE id = s.person_id) known
        WHERE revision <= ${LIMIT}
        ORDER BY revision DESC LIMIT 1) p
      WHERE s.meeting_id = ${id}
      UNION ALL
      SELECT s.revision, s.until, jsonb_build_object('field', 'report:' || s.article_id || '#' || s.ordinal, 'value', true)
      FROM (
        SELECT revision, NULL::bigint AS until, meeting_id, article_id, ordinal FROM public.reports
        UNION ALL SELECT revision, until, meeting_id, article_id, ordinal FROM history.reports) s
      WHERE s.meeting_id = ${id}
    )
    SELECT since::float8 AS "from", CASE WHEN till <= ${LIMIT} THEN till::float8 END AS "until", "row"
    FROM seen WHERE since <= ${LIMIT}
    ORDER BY since, "row" ->> 'field' COLLATE "C" NULLS FIRST`)
  const ids = [...new Set(versions.flatMap(({ from, until }) => (until === null ? [from] : [from, until])))]
  const revisions = await runQuery<RevisionRow>(sql`
    SELECT r.id::float8 AS "id", r.at, r.cause, r.actor FROM public.revisions r
    WHERE r.id = ANY(${ids.map(String)}::bigint[]) ORDER BY r.id`)
  return { versions, revisions }
}
