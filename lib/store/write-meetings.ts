/** Writes meetings with their sides, people and areas: those rows that are not yet as they should be. */
import type { ClientBase } from 'pg'
import { isSameContent, loadContents, type MeetingContent } from './meeting-content'

const MEETING = {
  name: 'write-meetings',
  text: `INSERT INTO meetings (id, kind, status, date, date_end, date_precision, city, place_code, visit_type, guest_code,
      host_code, level, recalled, confidence, state, merged_into, accepted, sources)
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (id text, kind text, status text, date date, date_end date,
      date_precision text, city text, place_code text, visit_type text, guest_code text, host_code text, level text,
      recalled boolean, confidence real, state text, merged_into text, accepted boolean, sources jsonb)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, status = excluded.status, date = excluded.date,
      date_end = excluded.date_end, date_precision = excluded.date_precision, city = excluded.city,
      place_code = excluded.place_code, visit_type = excluded.visit_type, guest_code = excluded.guest_code,
      host_code = excluded.host_code, level = excluded.level, recalled = excluded.recalled,
      confidence = excluded.confidence, state = excluded.state, merged_into = excluded.merged_into,
      accepted = excluded.accepted, sources = excluded.sources, version = meetings.version + 1, updated_at = now()`,
}

/** Parts that stay are not touched, so that history holds what changed and no more. */
const PARTS = {
  name: 'write-meeting-parts',
  text: `WITH sides AS MATERIALIZED (SELECT * FROM unnest($2::text[], $3::text[]) AS given (meeting, code)),
    bodies AS MATERIALIZED (SELECT * FROM unnest($4::text[], $5::text[]) AS given (meeting, code)),
    topics AS MATERIALIZED (SELECT * FROM unnest($6::text[], $7::text[]) AS given (meeting, code)),
    seats AS MATERIALIZED (SELECT * FROM unnest($8::text[], $9::int[], $10::text[], $11::text[], $12::int[])
      AS given (meeting, person, role, country, position)),
    gone_sides AS (DELETE FROM meeting_countries old WHERE meeting_id = ANY ($1) AND NOT EXISTS (
      SELECT FROM sides WHERE meeting = old.meeting_id AND code = old.country_code)),
    gone_bodies AS (DELETE FROM meeting_organizations old WHERE meeting_id = ANY ($1) AND NOT EXISTS (
      SELECT FROM bodies WHERE meeting = old.meeting_id AND code = old.organization_code)),
    gone_topics AS (DELETE FROM meeting_areas old WHERE meeting_id = ANY ($1) AND NOT EXISTS (
      SELECT FROM topics WHERE meeting = old.meeting_id AND code = old.area_code)),
    gone_seats AS (DELETE FROM participants old WHERE meeting_id = ANY ($1) AND NOT EXISTS (
      SELECT FROM seats WHERE meeting = old.meeting_id AND person = old.person_id)),
    new_sides AS (INSERT INTO meeting_countries (meeting_id, country_code) SELECT * FROM sides ON CONFLICT DO NOTHING),
    new_bodies AS (
      INSERT INTO meeting_organizations (meeting_id, organization_code) SELECT * FROM bodies ON CONFLICT DO NOTHING),
    new_topics AS (INSERT INTO meeting_areas (meeting_id, area_code) SELECT * FROM topics ON CONFLICT DO NOTHING)
    INSERT INTO participants AS old (meeting_id, person_id, role, country_code, position) SELECT * FROM seats
    ON CONFLICT (meeting_id, person_id) DO UPDATE
      SET role = excluded.role, country_code = excluded.country_code, position = excluded.position
      WHERE (old.role, old.country_code, old.position) IS DISTINCT FROM
        (excluded.role, excluded.country_code, excluded.position)`,
}

const DELETE = { name: 'delete-meetings', text: 'DELETE FROM meetings WHERE id = ANY ($1)' }
const TOUCH = {
  name: 'touch-meetings',
  text: 'UPDATE meetings SET version = version + 1, updated_at = now() WHERE id = ANY ($1)',
}

export type NamedContent = { id: string; content: MeetingContent }

/** A meeting that came, went or says something else now; `null` where there was none, or is none any more. */
export type MeetingChange = { id: string; before: MeetingContent | null; after: MeetingContent | null }

/**
 * Writes meetings, new and changed ones alike; what is as it should be stays untouched.
 * @param people row numbers of all participants, by key
 * @param known meetings that the base may have; it is not asked about others
 * @param decided meetings whose version grows though nothing else of them changes, because a person decided about them
 * @returns what was written, in the order of `meetings`
 */
export async function writeMeetings(
  client: ClientBase,
  meetings: readonly NamedContent[],
  people: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
  decided: ReadonlySet<string>,
): Promise<MeetingChange[]> {
  const ids = meetings.map(({ id }) => id)
  const stored = await loadContents(
    client,
    ids.filter((id) => known.has(id)),
  )
  const changed = meetings.filter(({ id, content }) => {
    const old = stored.get(id)
    return old === undefined || !isSameContent(old, content)
  })
  const same = ids.filter((id) => decided.has(id) && !changed.some((meeting) => meeting.id === id))
  if (same.length > 0) await client.query({ ...TOUCH, values: [same] })
  if (changed.length === 0) return []
  await client.query({ ...MEETING, values: [JSON.stringify(changed.map(({ id, content }) => ({ id, ...content })))] })
  const seats = changed.flatMap(({ id, content }) =>
    content.participants.map((person, position) => ({ id, ...person, person: people.get(person.key), position })),
  )
  await client.query({
    ...PARTS,
    values: [
      changed.map(({ id }) => id),
      ...pairs(changed, (content) => content.countries),
      ...pairs(changed, (content) => content.organizations),
      ...pairs(changed, (content) => content.areas),
      seats.map((seat) => seat.id),
      seats.map((seat) => seat.person),
      seats.map((seat) => seat.role),
      seats.map((seat) => seat.country),
      seats.map((seat) => seat.position),
    ],
  })
  return changed.map(({ id, content }) => ({ id, before: stored.get(id) ?? null, after: content }))
}

/** Takes out meetings of which no report is left and no person says anything. @returns what they were */
export async function deleteMeetings(client: ClientBase, ids: readonly string[]): Promise<MeetingChange[]> {
  if (ids.length === 0) return []
  const stored = await loadContents(client, ids)
  await client.query({ ...DELETE, values: [ids] })
  return [...stored].map(([id, before]) => ({ id, before, after: null }))
}

function pairs(meetings: readonly NamedContent[], codes: (content: MeetingContent) => readonly string[]) {
  const rows = meetings.flatMap(({ id, content }) => codes(content).map((code) => [id, code] as const))
  return [rows.map(([id]) => id), rows.map(([, code]) => code)]
}
