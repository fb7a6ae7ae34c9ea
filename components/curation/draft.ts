import { absentValue, type FieldValues, type Json, sameValue } from './decision-values'

/** What a person has changed and not yet saved: values of fields that differ from the meeting's. */
export type Draft = FieldValues

/** The value of a field as the draft leaves it. */
export function draftValue(base: FieldValues, draft: Draft, field: string): Json {
  return draft[field] ?? (field in draft ? null : (base[field] ?? absentValue(field)))
}

/** The draft with one more value; a value that is the meeting's own leaves it. */
export function change(base: FieldValues, draft: Draft, field: string, value: Json): Draft {
  const { [field]: _, ...rest } = draft
  return sameValue(value, base[field] ?? absentValue(field)) ? rest : { ...rest, [field]: value }
}

/** What is left of a draft on another state of the meeting: values that this state has by now are done. */
export function rebase(base: FieldValues, draft: Draft): Draft {
  return Object.entries(draft).reduce<Draft>((kept, [field, value]) => change(base, kept, field, value), {})
}

/** The codes or keys behind a prefix that the draft leaves in the meeting, the meeting's own first. */
export function listPresent(base: FieldValues, draft: Draft, prefix: string): string[] {
  const fields = [...new Set([...Object.keys(base), ...Object.keys(draft)])]
  return fields
    .filter((field) => field.startsWith(`${prefix}:`) && draftValue(base, draft, field) !== false)
    .map((field) => field.slice(prefix.length + 1))
}
