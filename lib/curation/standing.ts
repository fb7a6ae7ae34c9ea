/** A meeting as it stands before or after an act: as pages show it, with what persons decided and the reports of it. */
import type { ClientBase } from 'pg'
import { type JsonValue, type MeetingFields, machineValue } from '../identity/decisions'
import type { MeetingState } from '../identity/overlay-decisions'
import { missing } from './outcome'

/** What a reader sees of a meeting; one that is not live is seen without sides and people. */
export type Seen = MeetingFields & { state: MeetingState; mergedInto: string | null; accepted: boolean }

/** A decision as it is stored; `undefined` where the column is empty, `null` where the answer is that there is none. */
export type Held = {
  value: JsonValue
  machine: JsonValue | undefined
  differing: JsonValue | undefined
  act: number
  action: string
}

/** `kept`: the engine tells it no more. */
export type HeldReport = { article: string; ordinal: number; pinned: boolean; kept: boolean }

export type Standing = {
  id: string
  version: number
  seen: Seen
  decisions: ReadonlyMap<string, Held>
  reports: readonly HeldReport[]
}

const SEEN = {
  name: 'curation-seen',
  text: `SELECT m.id, m.version, m.kind, m.status, m.state, m.accepted, m.merged_into AS "mergedInto", m.level,
      m.date, m.date_end AS "dateEnd", m.date_precision AS "datePrecision",
      CASE WHEN num_nonnulls(m.city, m.place_code) > 0
        THEN json_build_object('city', m.city, 'country', m.place_code) END AS place,
      CASE WHEN num_nonnulls(m.visit_type, m.guest_code, m.host_code) > 0
        THEN json_build_object('type', m.visit_type, 'guest', m.guest_code, 'host', m.host_code) END AS visit,
      ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = m.id
        ORDER BY s.country_code COLLATE "C") AS countries,
      ARRAY(SELECT s.organization_code FROM meeting_organizations s WHERE s.meeting_id = m.id
        ORDER BY s.organization_code COLLATE "C") AS organizations,
      ARRAY(SELECT s.area_code FROM meeting_areas s WHERE s.meeting_id = m.id ORDER BY s.area_code COLLATE "C") AS areas,
      coalesce((SELECT json_agg(json_build_object('key', p.key, 'name', p.name, 'role', s.role, 'country', s.country_code)
        ORDER BY s.position, p.key COLLATE "C")
        FROM participants s JOIN people p ON p.id = s.person_id WHERE s.meeting_id = m.id), '[]') AS participants
    FROM meetings m WHERE m.id = ANY ($1)`,
}

// a column without a value and the value `null` are two things, which the driver would make one
const DECISIONS = {
  name: 'curation-decisions',
  text: `SELECT d.meeting_id AS meeting, d.field, d.value::text, d.machine::text, d.differing::text, d.act_id AS act,
      acts.action
    FROM decisions d JOIN acts ON acts.id = d.act_id WHERE d.meeting_id = ANY ($1)
    ORDER BY d.meeting_id COLLATE "C", d.field COLLATE "C"`,
}

const REPORTS = {
  name: 'curation-reports',
  text: `SELECT meeting_id AS meeting, article_id AS article, ordinal, pinned, kept FROM reports WHERE meeting_id = ANY ($1)
    ORDER BY article_id COLLATE "C", ordinal`,
}

type SeenRow = Seen & { id: string; version: number }
type DecisionRow = {
  meeting: string
  field: string
  value: string
  machine: string | null
  differing: string | null
  act: number
  action: string
}

/** Meetings by id; those that are not there have no entry. */
export async function readStandings(client: ClientBase, ids: readonly string[]): Promise<Map<string, Standing>> {
  const [seen, decisions, reports] = [
    await client.query<SeenRow>({ ...SEEN, values: [ids] }),
    await client.query<DecisionRow>({ ...DECISIONS, values: [ids] }),
    await client.query<HeldReport & { meeting: string }>({ ...REPORTS, values: [ids] }),
  ]
  return new Map(
    seen.rows.map(({ id, version, ...row }) => [
      id,
      {
        id,
        version,
        seen: row,
        decisions: new Map(decisions.rows.filter((one) => one.meeting === id).map((one) => [one.field, readHeld(one)])),
        reports: reports.rows
          .filter((report) => report.meeting === id)
          .map(({ article, ordinal, pinned, kept }) => ({ article, ordinal, pinned, kept })),
      },
    ]),
  )
}

/** @throws Refusal where there is no such meeting */
export async function readStanding(client: ClientBase, id: string): Promise<Standing> {
  const standing = (await readStandings(client, [id])).get(id)
  if (standing === undefined) throw missing('meeting', id)
  return standing
}

/** A JSON column that was asked for as text. */
export function readJson(text: string | null): JsonValue | undefined {
  return text === null ? undefined : (JSON.parse(text) as JsonValue)
}

/** A field as pages show it, in the form that a decision on it has. */
export function seenValue(seen: Seen | undefined, field: string): JsonValue {
  if (seen === undefined) return null
  if (field === 'state') return seen.state
  return field === 'accepted' ? seen.accepted : machineValue(seen, field)
}

function readHeld({ value, machine, differing, act, action }: DecisionRow): Held {
  return { value: readJson(value) ?? null, machine: readJson(machine), differing: readJson(differing), act, action }
}
