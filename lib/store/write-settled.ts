/** Writes what settling worked out, reports that are new aside. */
import type { ClientBase } from 'pg'
import { isSameAnswer, type JsonValue } from '../identity/decisions'
import { compareText } from '../identity/told-meeting'
import type { MeetingWord } from './load-blocks'
import { contentOf } from './meeting-content'
import type { Settled, SettledMeeting } from './settle-meetings'
import { type SeenName, storePeople } from './store-people'
import { writeDoubts } from './write-doubts'
import { deleteMeetings, type MeetingChange, writeMeetings } from './write-meetings'
import { moveReports } from './write-reports'
import { writeWords } from './write-words'

/** A field on which a person decided and which reports tell otherwise, or no more otherwise, than they did before. */
export type Held = {
  meeting: string
  field: string
  value: JsonValue
  /** What differed before and what differs now; not there where nothing did or does. */
  before?: JsonValue
  now?: JsonValue
}

export type Written = { changes: MeetingChange[]; held: Held[] }

export type Names = {
  /** Spellings of the articles that are being stored, and those that one held before and that count no more. */
  seen: readonly SeenName[]
  gone: readonly SeenName[]
}

const DIFFERING = {
  name: 'write-differing',
  text: `UPDATE decisions old SET differing = given.differing
    FROM unnest($1::text[], $2::text[], $3::text[]::jsonb[]) AS given (meeting, field, differing)
    WHERE old.meeting_id = given.meeting AND old.field = given.field AND old.differing IS DISTINCT FROM given.differing`,
}

/**
 * @param words what persons say of the meetings in play
 * @param decided meetings about which a person decided in this transaction
 * @returns what is otherwise than before
 */
export async function writeSettled(
  client: ClientBase,
  settled: Settled,
  words: readonly MeetingWord[],
  names: Names,
  decided: ReadonlySet<string> = new Set(),
): Promise<Written> {
  const { meetings, placed, gone } = settled
  const seated = meetings.flatMap((meeting) => meeting.decided.participants)
  const people = await storePeople(client, names.seen, names.gone, seated)
  const contents = meetings.map((meeting) => ({ id: meeting.id, content: contentOf(meeting) }))
  const changed = await writeMeetings(client, contents, people, settled.known, decided)
  await moveReports(client, placed)
  const held = await writeDiffering(client, meetings)
  // a meeting about which nobody decides has no word to keep
  const spoken = meetings.filter(({ id, decisions }) => decisions.length > 0 || decided.has(id)).map(({ id }) => id)
  if (spoken.length > 0)
    await writeWords(
      client,
      spoken,
      words.filter(({ meeting }) => spoken.includes(meeting)),
    )
  const deleted = await deleteMeetings(client, gone)
  await writeDoubts(client, settled, words)
  return { changes: [...changed, ...deleted], held }
}

/** Review shows where reports now say what neither they said when a person decided, nor she. */
async function writeDiffering(client: ClientBase, meetings: readonly SettledMeeting[]): Promise<Held[]> {
  const rows = meetings.flatMap(({ id, decisions, differing }) =>
    decisions
      .map(
        ({ field, value, differing: before }): Held => ({
          meeting: id,
          field,
          value,
          before,
          now: differing.get(field),
        }),
      )
      .sort((a, b) => compareText(a.field, b.field)),
  )
  if (rows.length === 0) return []
  const columns = [
    rows.map(({ meeting }) => meeting),
    rows.map(({ field }) => field),
    rows.map(({ now }) => write(now)),
  ]
  await client.query({ ...DIFFERING, values: columns })
  return rows.filter(({ before, now }) => !isSameAnswer(before, now))
}

function write(value: JsonValue | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
