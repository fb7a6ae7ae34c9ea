/** The names of the fields of a meeting on which a person can decide. */

/** Fields with one value. */
const WHOLE_FIELDS = ['kind', 'status', 'date', 'place', 'visit', 'level', 'state', 'accepted'] as const
/** Fields with one value for each country, organization, area, person or other meeting, named behind a colon. */
const LISTED_FIELDS = ['country', 'organization', 'area', 'participant', 'apart'] as const

export type FieldKind = (typeof WHOLE_FIELDS)[number] | (typeof LISTED_FIELDS)[number]

/** A field: `of` is the code, key or id behind the colon, empty for fields with one value. */
export type FieldName = { kind: FieldKind; of: string }

/**
 * Takes the name of a field apart.
 * @throws RangeError where there is no such field
 */
export function readField(field: string): FieldName {
  const colon = field.indexOf(':')
  const [kind, of] = colon < 0 ? [field, ''] : [field.slice(0, colon), field.slice(colon + 1)]
  const whole = WHOLE_FIELDS.find((name) => name === kind)
  if (whole !== undefined && colon < 0) return { kind: whole, of }
  const listed = LISTED_FIELDS.find((name) => name === kind)
  if (listed !== undefined && of.trim() !== '' && of === of.trim()) return { kind: listed, of }
  throw new RangeError(`no field of a meeting is called ${JSON.stringify(field)}`)
}

/** Whether there is a field of this name. */
export function isField(field: string): boolean {
  try {
    readField(field)
    return true
  } catch {
    return false
  }
}
