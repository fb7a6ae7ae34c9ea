/** What persons decided about meetings. */
import type { ClientBase } from 'pg'
import type { Decision, JsonValue } from '../identity/decisions'

export type StoredDecision = Decision & {
  meeting: string
  act: number
  /** What reports say otherwise, `null` being an answer as well; not there where they do not. */
  differing?: JsonValue
}

const DECISIONS = {
  name: 'load-decisions',
  text: `SELECT meeting_id AS meeting, field, value, machine, differing, differing IS NOT NULL AS differs, act_id AS act
    FROM decisions
    WHERE meeting_id = ANY ($1) ORDER BY meeting_id, field COLLATE "C"`,
}

/** Decisions by meeting, in the order of their fields; meetings without one have no entry. */
export async function loadDecisions(
  client: ClientBase,
  meetings: readonly string[],
): Promise<Map<string, StoredDecision[]>> {
  const byMeeting = new Map<string, StoredDecision[]>()
  if (meetings.length === 0) return byMeeting
  const { rows } = await client.query<StoredDecision & { differs: boolean }>({ ...DECISIONS, values: [meetings] })
  for (const { differs, differing, ...row } of rows) {
    const decision = differs ? { ...row, differing } : row
    const known = byMeeting.get(row.meeting)
    if (known) known.push(decision)
    else byMeeting.set(row.meeting, [decision])
  }
  return byMeeting
}
