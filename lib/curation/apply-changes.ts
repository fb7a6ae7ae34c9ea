/** Writes the state that changes lead to: decisions, and where reports and names are bound. History is written apart. */
import type { ClientBase } from 'pg'
import { plantMeeting } from '../store/plant-meeting'
import { applyAlias } from './apply-alias'
import { type Change, readBond, readReportField, type Word } from './change'

const DECIDE = {
  name: 'curation-decide',
  text: `INSERT INTO decisions (meeting_id, field, value, machine, act_id)
    SELECT meeting, field, value::jsonb, machine::jsonb, act
    FROM jsonb_to_recordset($1::jsonb) AS given (meeting text, field text, value text, machine text, act int)
    ON CONFLICT (meeting_id, field) DO UPDATE SET value = excluded.value, machine = excluded.machine, differing = NULL,
      act_id = excluded.act_id`,
}
const CLEAR = {
  name: 'curation-clear',
  text: `DELETE FROM decisions USING unnest($1::text[], $2::text[]) AS given (meeting, field)
    WHERE decisions.meeting_id = given.meeting AND decisions.field = given.field`,
}
const BIND = {
  name: 'curation-bind',
  text: `UPDATE reports SET meeting_id = given.meeting, pinned = given.pinned
    FROM jsonb_to_recordset($1::jsonb) AS given (article text, ordinal int, meeting text, pinned boolean)
    WHERE article_id = given.article AND reports.ordinal = given.ordinal
      AND (meeting_id, reports.pinned) IS DISTINCT FROM (given.meeting, given.pinned)`,
}
/** What the engine tells no more was there only because a person held it. */
const LET_GO = {
  name: 'curation-let-go',
  text: `DELETE FROM reports USING jsonb_to_recordset($1::jsonb) AS given (article text, ordinal int, pinned boolean)
    WHERE article_id = given.article AND reports.ordinal = given.ordinal AND kept AND NOT given.pinned`,
}

/** A change with the act that its value is the word of: an earlier one, where an undoing puts its word back. */
export type Applied = Change & { act: number }

export async function applyChanges(client: ClientBase, changes: readonly Applied[]): Promise<void> {
  const meetings = [...new Set(changes.flatMap(({ meeting, field, after }) => namesMeeting(meeting, field, after)))]
  for (const id of meetings) await plantMeeting(client, id)
  const decided = changes.flatMap((change) => (isDecision(change) ? change : []))
  const cleared = decided.filter(({ after }) => after === undefined)
  const set = decided.filter(({ after }) => after !== undefined)
  if (cleared.length > 0)
    await client.query({ ...CLEAR, values: [cleared.map(({ meeting }) => meeting), cleared.map(({ field }) => field)] })
  if (set.length > 0) await client.query({ ...DECIDE, values: [JSON.stringify(set.map(decisionRow))] })
  const bonds = changes.flatMap(({ field, after }) => {
    const report = readReportField(field)
    return report === null ? [] : { ...report, ...readBond(after) }
  })
  if (bonds.length > 0) {
    await client.query({ ...LET_GO, values: [JSON.stringify(bonds)] })
    await client.query({ ...BIND, values: [JSON.stringify(bonds)] })
  }
  for (const change of changes) if (change.person !== null) await applyAlias(client, change)
}

/** A JSON column as text, so that `null` as a value is not taken for no value. */
export function writeJson(word: Word): string | null {
  return word === undefined ? null : JSON.stringify(word)
}

function namesMeeting(meeting: string | null, field: string, after: Word): string[] {
  if (readReportField(field) !== null) return [readBond(after).meeting]
  return meeting === null || after === undefined ? [] : [meeting]
}

function isDecision(change: Applied): change is Applied & { meeting: string } {
  return change.meeting !== null && change.person === null && readReportField(change.field) === null
}

function decisionRow({ meeting, field, after, machine, act }: Applied) {
  return { meeting, field, value: writeJson(after), machine: writeJson(machine?.after), act }
}
