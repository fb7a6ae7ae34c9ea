import { askAsOf } from '../as-of'
import { runQuery, sql } from '../sql'
import { queryHistory } from './query'
import { type MeetingHistory, shapeHistory } from './shape'
import { queryVersions } from './versions'

/**
 * How a meeting came to be as it is: where each field comes from, how its reports were joined, and what persons and the
 * machine did with it, as far as was known then (`asOf`, a value of that filter). `null` for an id that is, or was then,
 * unknown.
 * @throws Error of the driver where the base cannot be reached
 */
export async function readHistory(id: string, asOf: string | null): Promise<MeetingHistory | null> {
  if (id.includes('\0')) return null
  return askAsOf(asOf, async () => {
    const [rows, seen, told] = await Promise.all([queryHistory(id), queryVersions(id), listActRevisions(id)])
    return rows ? shapeHistory(rows, seen, told) : null
  })
}

/** Revisions of the acts that have changes of this meeting, which are shown as acts. */
async function listActRevisions(id: string): Promise<ReadonlySet<number>> {
  const rows = await runQuery<{ revision: number }>(sql`
    SELECT DISTINCT a.revision::float8 AS "revision" FROM acts a JOIN changes c ON c.act_id = a.id
    WHERE c.meeting_id = ${id}`)
  return new Set(rows.map((row) => row.revision))
}
