/** Adds up what many documents, one after the other, did to meetings: what was before all of them, and what is after. */
import { equalValues, isSameAnswer, type JsonValue } from '../identity/decisions'
import { compareText } from '../identity/told-meeting'
import type { KeptReport } from '../store/store-meetings'
import type { MeetingChange } from '../store/write-meetings'
import type { Held } from '../store/write-settled'
import { emptyValue, listMeetingFields } from './meeting-fields'

export type FieldChange = { before: JsonValue; after: JsonValue }

export type ChangeList = {
  /** Meetings that were not there before, with their fields. */
  added: { id: string; fields: Record<string, JsonValue> }[]
  /** Meetings that are no more, with the fields they had. */
  removed: { id: string; fields: Record<string, JsonValue> }[]
  changed: { id: string; fields: Record<string, FieldChange> }[]
  /**
   * Fields that stay as a person decided, of which reports say something else than before: what differed then, and what
   * differs now; `now` is not there where they have come to agree.
   */
  locked: { meeting: string; field: string; decided: JsonValue; before?: JsonValue; now?: JsonValue }[]
  /** Reports that are told no more and stay because a person bound them to their meeting. */
  kept: KeptReport[]
}

type Entry = { existed: boolean; exists: boolean; fields: Map<string, FieldChange> }

export type ChangeBook = {
  add(done: { changes: readonly MeetingChange[]; held: readonly Held[]; kept: readonly KeptReport[] }): void
  /** Everything in the order of ids; what came back to where it was is left out. */
  list(): ChangeList
}

/**
 * Another writer may change the same meeting in between: each step is taken by itself, so that what he did is not in the
 * sum unless it is the same field.
 */
export function openChangeBook(): ChangeBook {
  const meetings = new Map<string, Entry>()
  const held = new Map<string, Held>()
  const kept: KeptReport[] = []
  return {
    add(done) {
      for (const change of done.changes) addMeeting(meetings, change)
      for (const row of done.held) addHeld(held, row)
      kept.push(...done.kept)
    },
    list: () => ({ ...listMeetings(meetings), locked: listHeld(held), kept: [...kept].sort(byReport) }),
  }
}

function addMeeting(meetings: Map<string, Entry>, { id, before, after }: MeetingChange): void {
  const entry = meetings.get(id) ?? { existed: before !== null, exists: false, fields: new Map<string, FieldChange>() }
  entry.exists = after !== null
  const [old, now] = [listMeetingFields(before), listMeetingFields(after)]
  for (const field of new Set([...old.keys(), ...now.keys()])) {
    const step = { before: old.get(field) ?? emptyValue(field), after: now.get(field) ?? emptyValue(field) }
    if (equalValues(step.before, step.after)) continue
    const sum = { before: (entry.fields.get(field) ?? step).before, after: step.after }
    if (equalValues(sum.before, sum.after)) entry.fields.delete(field)
    else entry.fields.set(field, sum)
  }
  if (entry.existed === entry.exists && entry.fields.size === 0) meetings.delete(id)
  else meetings.set(id, entry)
}

function addHeld(held: Map<string, Held>, row: Held): void {
  const key = `${row.meeting}\n${row.field}`
  const sum = { ...row, before: held.has(key) ? held.get(key)?.before : row.before }
  if (isSameAnswer(sum.before, sum.now)) held.delete(key)
  else held.set(key, sum)
}

function listMeetings(meetings: ReadonlyMap<string, Entry>): Pick<ChangeList, 'added' | 'removed' | 'changed'> {
  const rows = [...meetings].sort(([a], [b]) => compareText(a, b))
  return {
    added: rows.flatMap(([id, entry]) =>
      !entry.existed && entry.exists ? { id, fields: pick(entry, ({ after }) => after) } : [],
    ),
    removed: rows.flatMap(([id, entry]) =>
      entry.existed && !entry.exists ? { id, fields: pick(entry, ({ before }) => before) } : [],
    ),
    changed: rows.flatMap(([id, entry]) =>
      entry.existed && entry.exists ? { id, fields: pick(entry, (change) => change) } : [],
    ),
  }
}

function pick<Value>({ fields }: Entry, choose: (change: FieldChange) => Value): Record<string, Value> {
  const rows = [...fields].sort(([a], [b]) => compareText(a, b))
  return Object.fromEntries(rows.map(([field, change]) => [field, choose(change)]))
}

function listHeld(held: ReadonlyMap<string, Held>): ChangeList['locked'] {
  return [...held.values()]
    .map(({ meeting, field, value, before, now }) => ({ meeting, field, decided: value, before, now }))
    .sort((a, b) => compareText(a.meeting, b.meeting) || compareText(a.field, b.field))
}

function byReport(a: KeptReport, b: KeptReport): number {
  return compareText(a.article, b.article) || a.ordinal - b.ordinal
}
