/** Adds a meeting by hand, of which no report tells. */
import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { checkMeeting } from '../identity/check-meeting'
import type { JsonValue } from '../identity/decisions'
import { meetingKey } from '../identity/meeting-key'
import { overlayDecisions } from '../identity/overlay-decisions'
import type { RequestOf } from './acts'
import { checkEvidence } from './check-evidence'
import { findPerson } from './find-person'
import { type Problem, refuse, refuseAny } from './outcome'
import { decideField, type Plan } from './plan'
import { readWord } from './read-word'

const USED = {
  name: 'curation-used-id',
  text: `SELECT EXISTS (SELECT FROM meetings WHERE id = $1) OR EXISTS (SELECT FROM changes WHERE meeting_id = $1) AS used`,
}

/** The meetings whose reports joined the new one at once. */
const TAKEN_FROM = {
  name: 'curation-taken-from',
  text: `SELECT DISTINCT was.meeting_id AS id FROM reports JOIN history.reports was ON was.id = reports.id
    WHERE reports.meeting_id = $1 AND was.until = current_revision() ORDER BY 1`,
}

type NewMeeting = RequestOf<'add'>['meeting']

/** What was left open is not decided, so that reports which tell of the meeting later can say it. */
export async function addMeeting(client: ClientBase, request: RequestOf<'add'>): Promise<Plan> {
  const evidence = await checkEvidence(client, request.evidence)
  const words = await readMeeting(client, request.meeting)
  const { meeting } = overlayDecisions(
    null,
    words.map(({ field, value }) => ({ field, value, machine: null })),
  )
  refuseAny(checkMeeting(meeting))
  const id = await nameMeeting(client, meeting)
  const standing = { id, decisions: new Map() }
  return {
    ...{ action: 'add', why: request.why ?? null, meetings: [id] },
    changes: words.map(({ field, value }) => decideField(standing, null, field, value, evidence)),
    check: (after) => refuseKnown(after, id),
  }
}

/** What is added twice would take the reports of the meeting that is there, and with them its name. */
async function refuseKnown(client: ClientBase, id: string): Promise<void> {
  const { rows } = await client.query<{ id: string }>({ ...TAKEN_FROM, values: [id] })
  const [known] = rows
  if (known === undefined) return
  const message = `Reports tell of this meeting already: it is “${known.id}”. Edit that one, or say what tells the two apart.`
  throw refuse({ field: 'meeting', message })
}

async function readMeeting(client: ClientBase, asked: NewMeeting): Promise<{ field: string; value: JsonValue }[]> {
  const { kind, status, place, visit, level } = asked
  const date = { date: asked.date, dateEnd: asked.dateEnd, datePrecision: asked.datePrecision }
  const named: [field: string, value: unknown][] = [
    ['kind', kind],
    ['status', status],
    ...(Object.values(date).some((part) => part != null) ? [['date', date] as [string, unknown]] : []),
    ...Object.entries({ place, visit, level }).filter(([, value]) => value != null),
    ...asked.countries.map((code): [string, unknown] => [`country:${code}`, true]),
    ...asked.organizations.map((code): [string, unknown] => [`organization:${code}`, true]),
    ...asked.areas.map((code): [string, unknown] => [`area:${code}`, true]),
  ]
  for (const { name, key, role, country } of asked.participants) {
    const person = await findPerson(client, key ?? name, name)
    named.push([`participant:${person.key}`, { name, role, country }])
  }
  const problems: Problem[] = []
  const words = new Map<string, JsonValue>()
  for (const [field, value] of named) {
    const word = readWord(field, value)
    if ('problem' in word) problems.push(word.problem)
    else if (words.has(field)) problems.push({ field, message: `“${field}” is named twice.` })
    else words.set(field, word.value)
  }
  refuseAny(problems)
  return [...words].map(([field, value]) => ({ field, value }))
}

/** An id that no meeting has or had: the digits derive from what is added, as those of others from their first report. */
async function nameMeeting(client: ClientBase, meeting: Parameters<typeof meetingKey>[0]): Promise<string> {
  for (let count = 0; ; count++) {
    const digits = createHash('sha256')
      .update(`${count} ${JSON.stringify(meeting)}`)
      .digest('hex')
      .slice(0, 6)
    const id = meetingKey(meeting, digits)
    const { rows } = await client.query<{ used: boolean }>({ ...USED, values: [id] })
    if (!rows[0]?.used) return id
  }
}
