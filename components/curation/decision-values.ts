/** JSON as decisions hold it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A meeting as it can be edited; what the base answers fits this shape. */
export type EditableMeeting = {
  kind: string
  status: string
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  city: string | null
  country: string | null
  visitType: string | null
  guest: string | null
  host: string | null
  level: string | null
  countries: readonly string[]
  organizations: readonly string[]
  participants: readonly { key: string; name: string; role: string | null; country: string | null }[]
  areas: readonly string[]
}

/** Values by the name of their field, as in `country:KZ`. */
export type FieldValues = Readonly<Record<string, Json>>

export type DateValue = { date: string | null; dateEnd: string | null; datePrecision: string | null }
export type PlaceValue = { city: string | null; country: string | null }
export type VisitValue = { type: string | null; guest: string | null; host: string | null }
export type SeatValue = { name: string; role: string | null; country: string | null }

/** A meeting's fields in the form in which a decision on each would say them. */
export function decisionValues(meeting: EditableMeeting): FieldValues {
  const { kind, status, date, dateEnd, datePrecision, city, country, visitType: type, guest, host, level } = meeting
  const there = (prefix: string, codes: readonly string[]) => codes.map((code) => [`${prefix}:${code}`, true] as const)
  return {
    ...{ kind, status, level },
    date: { date, dateEnd, datePrecision },
    place: city || country ? { city, country } : null,
    visit: type || guest || host ? { type, guest, host } : null,
    ...Object.fromEntries(there('country', meeting.countries)),
    ...Object.fromEntries(there('organization', meeting.organizations)),
    ...Object.fromEntries(there('area', meeting.areas)),
    ...Object.fromEntries(
      meeting.participants.map(({ key, name, role, country }) => [`participant:${key}`, { name, role, country }]),
    ),
  }
}

/** What a field says that nobody decided and no report tells: a side is not there, a visit is none. */
export function absentValue(field: string): Json {
  return field.includes(':') ? false : null
}

/** Whether two values of a field are the same; the order of the keys of an object does not matter. */
export function sameValue(a: Json, b: Json): boolean {
  return JSON.stringify(order(a)) === JSON.stringify(order(b))
}

function order(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
}
