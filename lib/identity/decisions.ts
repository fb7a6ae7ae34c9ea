/** What a person decided about one field of a meeting, and what of the same field the reports say. */
import type { AreaCode } from '../vocab/areas'
import { cityId } from './city-id'
import { type FieldKind, readField } from './field-names'
import type { FoldedMeeting } from './fold-reports'
import type { ToldMeeting, ToldPerson } from './told-meeting'

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

export type Decision = {
  /** As `readField` reads it: `kind`, `date`, `country:KZ`, `participant:vucic aleksandar`. */
  field: string
  value: JsonValue
  /** What the reports said when the person decided; `null` also where there were none. */
  machine: JsonValue
  /** The act by which it was decided. */
  act?: number | null
}

/** The part of a meeting that decisions are about. */
export type MeetingFields = Pick<
  ToldMeeting,
  | 'kind'
  | 'status'
  | 'date'
  | 'dateEnd'
  | 'datePrecision'
  | 'place'
  | 'visit'
  | 'level'
  | 'countries'
  | 'organizations'
  | 'areas'
  | 'participants'
>

/**
 * What a meeting says of a field, in the form that a decision on this field has; `null` for fields of which reports say
 * nothing (`state`, `accepted`, `apart`) and where there is no meeting.
 * @throws RangeError where there is no such field
 */
export function machineValue(meeting: MeetingFields | FoldedMeeting | null, field: string): JsonValue {
  const { kind, of } = readField(field)
  return meeting === null ? null : readValue(meeting, kind, of)
}

function readValue(meeting: MeetingFields, kind: FieldKind, of: string): JsonValue {
  switch (kind) {
    case 'kind':
    case 'status':
    case 'level':
      return meeting[kind]
    case 'date':
      return { date: meeting.date, dateEnd: meeting.dateEnd, datePrecision: meeting.datePrecision }
    case 'place':
      return meeting.place && { city: meeting.place.city, country: meeting.place.country }
    case 'visit':
      return meeting.visit && { type: meeting.visit.type, guest: meeting.visit.guest, host: meeting.visit.host }
    case 'country':
      return meeting.countries.includes(of)
    case 'organization':
      return meeting.organizations.includes(of)
    case 'area':
      return meeting.areas.includes(of as AreaCode)
    case 'participant':
      return seatOf(meeting.participants.find((person) => person.key === of))
    default:
      return null
  }
}

function seatOf(person: ToldPerson | undefined): JsonValue {
  return person === undefined ? false : { name: person.name, role: person.role, country: person.country }
}

/** Every field of a meeting on which a person could decide, with its value: what accepting it as it is would fix. */
export function listFields(meeting: MeetingFields): { field: string; value: JsonValue }[] {
  const fields = [
    ...['kind', 'status', 'date', 'place', 'visit', 'level'],
    ...meeting.countries.map((code) => `country:${code}`),
    ...meeting.organizations.map((code) => `organization:${code}`),
    ...meeting.areas.map((code) => `area:${code}`),
    ...meeting.participants.map(({ key }) => `participant:${key}`),
  ]
  return fields.map((field) => ({ field, value: machineValue(meeting, field) }))
}

/** Whether two values are the same JSON, whatever the order of their keys; a key that is undefined is not there. */
export function equalValues(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** Whether two answers, or the want of them, are the same. An answer of `null` is one too, and other than none. */
export function isSameAnswer(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equalValues(a, b)
}

/**
 * Whether two answers to one field say the same. Of a person only role and country count: the spelling of a name is
 * not what a decision is about, and changes with every further report. A city is the same in every language.
 */
export function equalAnswers(field: string, a: JsonValue, b: JsonValue): boolean {
  const { kind } = readField(field)
  if (kind === 'participant') return equalValues(withoutName(a), withoutName(b))
  return kind === 'place' ? equalValues(whichPlace(a), whichPlace(b)) : equalValues(a, b)
}

function withoutName(value: JsonValue): JsonValue {
  return isRecord(value) ? { role: value.role ?? null, country: value.country ?? null } : value
}

function whichPlace(value: JsonValue): JsonValue {
  if (!isRecord(value)) return value
  const country = typeof value.country === 'string' ? value.country : null
  return { country, city: typeof value.city === 'string' ? cityId({ city: value.city, country }) : null }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const keys = Object.keys(value).filter((key) => value[key] !== undefined)
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join()}}`
}

/** Whether a value is a JSON object. */
export function isRecord<Value>(value: Value): value is Value & { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
