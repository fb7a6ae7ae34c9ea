import type { Telling } from '../ui/telling'
import { tellField, tellMember, tellValue } from './tell-value'

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
export function tellChange(field: string, before: unknown, after: unknown, telling: Telling): SaidChange {
  const label = tellField(field, telling)
  const member = tellMember(field, isThere(after) ? after : before, telling)
  if (member !== null && isThere(after) !== isThere(before)) {
    return { label, how: isThere(after) ? 'added' : 'taken out', before: null, after: member }
  }
  const [was, is] = [tellValue(field, before, telling), tellValue(field, after, telling)]
  if (was === is) return { label, how: 'confirmed', before: null, after: member ?? is }
  if (before === undefined) return { label, how: 'set', before: null, after: is }
  return { label, how: 'changed', before: was, after: is }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}
