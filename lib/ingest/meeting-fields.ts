/** What a meeting is, field by field, so that two states of it can be held against each other. */
import type { JsonValue } from '../identity/decisions'
import type { MeetingContent } from '../store/meeting-content'

/**
 * Fields as decisions name them, and beside them those on which nobody decides. What is not at the table has no entry;
 * neither has the list of reports behind each field.
 */
export function listMeetingFields(content: MeetingContent | null): Map<string, JsonValue> {
  if (content === null) return new Map()
  const { date, date_end, date_precision, city, place_code, visit_type, guest_code, host_code } = content
  return new Map<string, JsonValue>([
    ['kind', content.kind],
    ['status', content.status],
    ['date', hasAny(date) ? { date, dateEnd: date_end, datePrecision: date_precision } : null],
    ['place', hasAny(city, place_code) ? { city, country: place_code } : null],
    [
      'visit',
      hasAny(visit_type, guest_code, host_code) ? { type: visit_type, guest: guest_code, host: host_code } : null,
    ],
    ['level', content.level],
    ['recalled', content.recalled],
    ['confidence', Math.round(content.confidence * 1000) / 1000],
    ['state', content.state],
    ['accepted', content.accepted],
    ...content.countries.map((code): [string, JsonValue] => [`country:${code}`, true]),
    ...content.organizations.map((code): [string, JsonValue] => [`organization:${code}`, true]),
    ...content.areas.map((code): [string, JsonValue] => [`area:${code}`, true]),
    ...content.participants.map(({ key, role, country }): [string, JsonValue] => [
      `participant:${key}`,
      { role, country },
    ]),
  ])
}

/** The value of a field that is not there, in the form that a decision has for it. */
export function emptyValue(field: string): JsonValue {
  return field.includes(':') ? false : null
}

function hasAny(...values: (string | null)[]): boolean {
  return values.some((value) => value !== null)
}
