/** A meeting as its rows hold it, so that what the base has can be told from what it should have. */
import type { ClientBase } from 'pg'
import type { FieldOrigin } from '../identity/overlay-decisions'
import { compareText } from '../identity/told-meeting'
import type { SettledMeeting } from './settle-meetings'

export type Seat = { key: string; role: string | null; country: string | null }

/** Every column that says something of the meeting, and its parts in a fixed order. */
export type MeetingContent = {
  kind: string
  status: string
  date: string | null
  date_end: string | null
  date_precision: string | null
  city: string | null
  place_code: string | null
  visit_type: string | null
  guest_code: string | null
  host_code: string | null
  level: string | null
  recalled: boolean
  confidence: number
  state: string
  merged_into: string | null
  accepted: boolean
  sources: Record<string, FieldOrigin>
  countries: string[]
  organizations: string[]
  areas: string[]
  participants: Seat[]
}

/** What the base should hold of a meeting. One that is not live has no parts, so that no count can meet it. */
export function contentOf({ decided }: Pick<SettledMeeting, 'decided'>): MeetingContent {
  const live = decided.state === 'live'
  return {
    kind: decided.kind,
    status: decided.status,
    date: decided.date,
    date_end: decided.dateEnd,
    date_precision: decided.datePrecision,
    city: decided.place?.city ?? null,
    place_code: decided.place?.country ?? null,
    visit_type: decided.visit?.type ?? null,
    guest_code: decided.visit?.guest ?? null,
    host_code: decided.visit?.host ?? null,
    level: decided.level,
    recalled: decided.recalled,
    confidence: Math.fround(decided.confidence),
    state: decided.state,
    merged_into: decided.mergedInto,
    accepted: decided.accepted,
    sources: Object.fromEntries(Object.entries(decided.sources).filter(([, source]) => saysSomething(source))),
    countries: live ? [...decided.countries].sort(compareText) : [],
    organizations: live ? [...decided.organizations].sort(compareText) : [],
    areas: live ? [...decided.areas].sort(compareText) : [],
    participants: live ? decided.participants.map(({ key, role, country }) => ({ key, role, country })) : [],
  }
}

function saysSomething(source: FieldOrigin): boolean {
  return source.by === 'person' || source.reports.length > 0
}

const CONTENTS = {
  name: 'load-meeting-contents',
  text: `SELECT m.id, to_jsonb(m) AS row,
      ARRAY(SELECT country_code FROM meeting_countries WHERE meeting_id = m.id ORDER BY country_code COLLATE "C") AS countries,
      ARRAY(SELECT organization_code FROM meeting_organizations WHERE meeting_id = m.id
        ORDER BY organization_code COLLATE "C") AS organizations,
      ARRAY(SELECT area_code FROM meeting_areas WHERE meeting_id = m.id ORDER BY area_code COLLATE "C") AS areas,
      coalesce((SELECT jsonb_agg(jsonb_build_object('key', p.key, 'role', s.role, 'country', s.country_code)
        ORDER BY s.position, p.key COLLATE "C")
        FROM participants s JOIN people p ON p.id = s.person_id WHERE s.meeting_id = m.id), '[]') AS participants
    FROM meetings m WHERE m.id = ANY ($1)`,
}

type Parts = Pick<MeetingContent, 'countries' | 'organizations' | 'areas' | 'participants'>
type ContentRow = Parts & { id: string; row: Omit<MeetingContent, keyof Parts> }

/** What the base holds of these meetings; those it does not have are left out. */
export async function loadContents(client: ClientBase, ids: readonly string[]): Promise<Map<string, MeetingContent>> {
  if (ids.length === 0) return new Map()
  const { rows } = await client.query<ContentRow>({ ...CONTENTS, values: [ids] })
  return new Map(rows.map(({ id, row, ...parts }) => [id, { ...readScalars(row), ...parts }]))
}

function readScalars(row: ContentRow['row']): ContentRow['row'] {
  const { kind, status, date, date_end, date_precision, city, place_code, visit_type, guest_code, host_code, level } =
    row
  const { recalled, confidence, state, merged_into, accepted, sources } = row
  return {
    ...{ kind, status, date, date_end, date_precision, city, place_code, visit_type, guest_code, host_code, level },
    ...{ recalled, confidence: Math.fround(confidence), state, merged_into, accepted, sources },
  }
}

/** Whether two contents say the same; the order of keys does not matter. */
export function isSameContent(a: MeetingContent, b: MeetingContent): boolean {
  return write(a) === write(b)
}

function write(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  )
}
