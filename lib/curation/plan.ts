/** What an act is going to change, worked out before anything is written. */

import type { ClientBase } from 'pg'
import { type JsonValue, machineValue } from '../identity/decisions'
import type { FoldedMeeting } from '../identity/fold-reports'
import type { ActRequest } from './acts'
import { bind, type Change } from './change'
import type { Evidence } from './check-evidence'
import { refuse } from './outcome'
import type { Standing } from './standing'

export type Plan = {
  action: ActRequest['action']
  why: string | null
  changes: Change[]
  /** Meetings about which was decided; their versions grow, and they have to keep the rules. */
  meetings: string[]
  /** Further meetings that have to be joined anew. */
  around?: string[]
  people?: string[]
  /** The act that is taken back. */
  undoes?: number | null
  /** Changes that are in force no more. */
  undone?: number[]
  /** Refuses, by throwing, for what shows only when the meetings have been joined anew. */
  check?: (client: ClientBase) => Promise<void>
}

/** A decision on a field, beside what reports say of it now. */
export function decideField(
  { id, decisions }: Pick<Standing, 'id' | 'decisions'>,
  folded: FoldedMeeting | null,
  field: string,
  after: JsonValue,
  evidence: Evidence | null = null,
): Change {
  const held = decisions.get(field)
  const says = folded === null ? undefined : machineValue(folded, field)
  return {
    ...{ meeting: id, person: null, field, before: held?.value, after, evidence },
    machine: { before: held?.machine, after: says },
  }
}

/** Takes a decision back; the field is the machine's again. */
export function clearField({ id, decisions }: Standing, field: string): Change {
  const held = decisions.get(field)
  return {
    ...{ meeting: id, person: null, field, before: held?.value, after: undefined },
    machine: { before: held?.machine, after: undefined },
  }
}

/** The person saw these reports together, so they stay together; each act says so anew, for each can be undone. */
export function bindReports({ id, reports }: Standing): Change[] {
  return reports.map((report) => bind(report, id))
}

/** @throws Refusal where the meeting is a tombstone */
export function requireLive({ id, seen }: Standing, field = 'meeting'): void {
  if (seen.state === 'live') return
  const message =
    seen.state === 'merged'
      ? `Meeting “${id}” was merged into “${seen.mergedInto}”; change that one, or undo the merge.`
      : `Meeting “${id}” is ${seen.state}; restore it first.`
  throw refuse({ field, message })
}
