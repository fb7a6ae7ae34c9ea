import type { ReviewDecision } from '../../dataset/review'
import { runQuery, sql } from '../sql'

export type DecisionRow = ReviewDecision & {
  meetingId: string
  machine: unknown
  differing: unknown
  /** Since when the machine differs, an instant. */
  since: string
}

/** An instant as ISO 8601 in UTC, to the second. */
const INSTANT = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'

/** What persons decided about meetings that stands, by meeting and field. */
export function loadDecisions(meetings: readonly string[]): Promise<DecisionRow[]> {
  if (meetings.length === 0) return Promise.resolve([])
  return runQuery<DecisionRow>(sql`
    SELECT d.meeting_id AS "meetingId", d.field, d.value, d.machine, d.differing, t.actor, t.why,
      to_char(t.at AT TIME ZONE 'UTC', ${INSTANT}) AS "at",
      to_char(v.at AT TIME ZONE 'UTC', ${INSTANT}) AS "since",
      (SELECT c.evidence ->> 'quote' FROM changes c
        WHERE c.act_id = d.act_id AND c.meeting_id = d.meeting_id AND c.field = d.field
        ORDER BY c.id DESC LIMIT 1) AS "quote"
    FROM decisions d JOIN acts t ON t.id = d.act_id JOIN revisions v ON v.id = d.revision
    WHERE d.meeting_id = ANY(${meetings})
    ORDER BY d.meeting_id COLLATE "C", d.field COLLATE "C"`)
}

/** A decision alone, as a card shows it. */
export function shapeDecision({ field, value, actor, at, why, quote }: DecisionRow): ReviewDecision {
  return { field, value, actor, at, why, quote }
}
