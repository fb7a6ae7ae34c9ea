import { nameField, nameMember, sayValue } from './say-value'

/** A change in words: a member that came or went, or a field that had one value and has another. */
export type SaidChange = {
  label: string
  how: 'added' | 'taken out' | 'confirmed' | 'changed' | 'set'
  /** What it was, where that is known and was another. */
  before: string | null
  after: string
}

/**
 * Says how a field changed. `undefined` stands for "not known": before a person's first word on a field that was not
 * written down, or a field that the meeting did not have.
 */
export function sayChange(field: string, before: unknown, after: unknown): SaidChange {
  const label = nameField(field)
  const member = nameMember(field, isThere(after) ? after : before)
  if (member !== null && isThere(after) !== isThere(before)) {
    return { label, how: isThere(after) ? 'added' : 'taken out', before: null, after: member }
  }
  const [was, is] = [sayValue(field, before), sayValue(field, after)]
  if (was === is) return { label, how: 'confirmed', before: null, after: member ?? is }
  if (before === undefined) return { label, how: 'set', before: null, after: is }
  return { label, how: 'changed', before: was, after: is }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}
