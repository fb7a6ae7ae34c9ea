import { readField, readString, readStrings } from '../json'
import type { RevisionRow, VersionRow } from './versions'

/** A field in the form of a decision, before and after; `undefined` where the meeting did not have it. */
export type MachineChange = {
  field: string
  before: unknown
  after: unknown
  /** Names (`ARTICLE#ORDINAL`) of the reports that decided what it is now. */
  from: string[]
}

/** What one transaction of the machine made of the meeting. */
export type MachineStep = { at: Date; cause: string; actor: string | null; first: boolean; changes: MachineChange[] }

type State = Map<string, unknown>

/** Under which name the sources of a list stand that holds the members `country:KZ` and so on. */
const LISTS: Readonly<Record<string, string>> = {
  country: 'countries',
  organization: 'organizations',
  area: 'areas',
  participant: 'participants',
}

/**
 * How the meeting became what it is, oldest first: for each transaction the fields that it changed. Transactions that
 * changed nothing a reader can see are left out.
 * @param skip revisions of acts that stand in the meeting's history by themselves
 */
export function traceMachine(
  versions: readonly VersionRow[],
  revisions: readonly RevisionRow[],
  skip: ReadonlySet<number>,
): MachineStep[] {
  const steps: MachineStep[] = []
  let before: State = new Map()
  for (const { id, at, cause, actor } of revisions) {
    const rows = versions.filter((row) => row.from <= id && (row.until === null || row.until > id))
    const after = readFields(rows)
    const changes = compare(before, after, readSources(rows))
    if (changes.length > 0 && !skip.has(id)) steps.push({ at, cause, actor, first: before.size === 0, changes })
    before = after
  }
  return steps
}

function readFields(rows: readonly VersionRow[]): State {
  const state: State = new Map()
  for (const { row } of rows) {
    const part = readString(row, 'field')
    if (part !== null) state.set(part, readField(row, 'value'))
    else for (const [field, value] of readMeeting(row)) state.set(field, value)
  }
  return state
}

/** The fields of a row of `meetings` in the form of decisions. */
function readMeeting(row: unknown): [string, unknown][] {
  const text = (name: string) => readString(row, name)
  const [city, country] = [text('city'), text('place_code')]
  const [type, guest, host] = [text('visit_type'), text('guest_code'), text('host_code')]
  return [
    ['state', text('state')],
    ['kind', text('kind')],
    ['status', text('status')],
    ['date', { date: text('date'), dateEnd: text('date_end'), datePrecision: text('date_precision') }],
    ['place', city || country ? { city, country } : null],
    ['visit', type || guest || host ? { type, guest, host } : null],
    ['level', text('level')],
  ]
}

function readSources(rows: readonly VersionRow[]): (field: string) => string[] {
  const own = rows.find(({ row }) => readString(row, 'field') === null)
  const sources = readField(own?.row, 'sources')
  return (field) => readStrings(readField(sources, LISTS[field.split(':', 1)[0] ?? ''] ?? field), 'reports')
}

function compare(before: State, after: State, from: (field: string) => string[]): MachineChange[] {
  const fields = [...new Set([...after.keys(), ...before.keys()])]
  return fields
    .filter((field) => JSON.stringify(before.get(field)) !== JSON.stringify(after.get(field)))
    .map((field) => ({ field, before: before.get(field), after: after.get(field), from: from(field) }))
}
