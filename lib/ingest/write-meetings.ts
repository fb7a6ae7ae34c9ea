/** Writes folded meetings with their sides, people and areas. */
import type { ClientBase } from 'pg'
import type { FoldedMeeting } from '../identity/fold-reports'

const MEETING = {
  name: 'write-meetings',
  text: `INSERT INTO meetings (id, kind, status, date, date_end, date_precision, city, place_code, visit_type, guest_code,
      host_code, level, recalled, confidence)
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (id text, kind text, status text, date date, date_end date,
      date_precision text, city text, place_code text, visit_type text, guest_code text, host_code text, level text,
      recalled boolean, confidence real)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, status = excluded.status, date = excluded.date,
      date_end = excluded.date_end, date_precision = excluded.date_precision, city = excluded.city,
      place_code = excluded.place_code, visit_type = excluded.visit_type, guest_code = excluded.guest_code,
      host_code = excluded.host_code, level = excluded.level, recalled = excluded.recalled,
      confidence = excluded.confidence, version = meetings.version + 1, updated_at = now()`,
}

const CLEAR = {
  name: 'clear-meetings',
  text: `WITH countries AS (DELETE FROM meeting_countries WHERE meeting_id = ANY ($1)),
    organizations AS (DELETE FROM meeting_organizations WHERE meeting_id = ANY ($1)),
    areas AS (DELETE FROM meeting_areas WHERE meeting_id = ANY ($1))
    DELETE FROM participants WHERE meeting_id = ANY ($1)`,
}

const PARTS = {
  name: 'write-meeting-parts',
  text: `WITH countries AS (
      INSERT INTO meeting_countries (meeting_id, country_code) SELECT * FROM unnest($1::text[], $2::text[])
    ), organizations AS (
      INSERT INTO meeting_organizations (meeting_id, organization_code) SELECT * FROM unnest($3::text[], $4::text[])
    ), areas AS (
      INSERT INTO meeting_areas (meeting_id, area_code) SELECT * FROM unnest($5::text[], $6::text[])
    )
    INSERT INTO participants (meeting_id, person_id, role, country_code, position)
    SELECT * FROM unnest($7::text[], $8::int[], $9::text[], $10::text[], $11::int[])`,
}

const DELETE = { name: 'delete-meetings', text: 'DELETE FROM meetings WHERE id = ANY ($1)' }

export type NamedMeeting = { id: string; folded: FoldedMeeting }

/**
 * Writes meetings, new and changed ones alike.
 * @param changed ids of those that are there already
 * @param people row numbers of all participants, by key
 */
export async function writeMeetings(
  client: ClientBase,
  meetings: readonly NamedMeeting[],
  changed: readonly string[],
  people: ReadonlyMap<string, number>,
): Promise<void> {
  if (meetings.length === 0) return
  await client.query({ ...MEETING, values: [JSON.stringify(meetings.map(meetingRow))] })
  if (changed.length > 0) await client.query({ ...CLEAR, values: [changed] })
  const seats = meetings.flatMap(({ id, folded }) =>
    folded.participants.map((person, position) => ({ id, ...person, person: people.get(person.key), position })),
  )
  await client.query({
    ...PARTS,
    values: [
      ...pairs(meetings, (folded) => folded.countries),
      ...pairs(meetings, (folded) => folded.organizations),
      ...pairs(meetings, (folded) => folded.areas),
      seats.map((seat) => seat.id),
      seats.map((seat) => seat.person),
      seats.map((seat) => seat.role),
      seats.map((seat) => seat.country),
      seats.map((seat) => seat.position),
    ],
  })
}

/** Takes out meetings of which no report is left. */
export async function deleteMeetings(client: ClientBase, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await client.query({ ...DELETE, values: [ids] })
}

function meetingRow({ id, folded }: NamedMeeting) {
  return {
    id,
    kind: folded.kind,
    status: folded.status,
    date: folded.date,
    date_end: folded.dateEnd,
    date_precision: folded.datePrecision,
    city: folded.place?.city ?? null,
    place_code: folded.place?.country ?? null,
    visit_type: folded.visit?.type ?? null,
    guest_code: folded.visit?.guest ?? null,
    host_code: folded.visit?.host ?? null,
    level: folded.level,
    recalled: folded.recalled,
    confidence: folded.confidence,
  }
}

function pairs(meetings: readonly NamedMeeting[], codes: (folded: FoldedMeeting) => readonly string[]) {
  const rows = meetings.flatMap(({ id, folded }) => codes(folded).map((code) => [id, code] as const))
  return [rows.map(([id]) => id), rows.map(([, code]) => code)]
}
