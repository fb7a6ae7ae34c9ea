/** What persons did to a meeting, for an editor who comes later. */
import type { ClientBase } from 'pg'
import { readBond, readReportField } from './change'
import { type DoneChange, loadChangesSince, sayChange } from './load-changes'
import type { Since } from './outcome'

/**
 * The changes that persons made to a meeting since a revision, the oldest first. That an act held reports together is
 * told only where it did nothing else to this meeting.
 */
export async function listDone(client: ClientBase, meeting: string, revision: string): Promise<Since[]> {
  const rows = await loadChangesSince(client, meeting, revision)
  const telling = new Set(rows.filter((row) => !holdsOnly(row)).map(({ act }) => act))
  return rows
    .filter((row, index) =>
      telling.has(row.act) ? !holdsOnly(row) : rows.findIndex(({ act }) => act === row.act) === index,
    )
    .map((row) =>
      holdsOnly(row) ? { ...sayChange(row), field: 'reports', before: null, after: null } : sayChange(row),
    )
}

/** Whether a change only bound a report to the meeting that it was in. */
export function holdsOnly({ field, before, after }: DoneChange): boolean {
  if (readReportField(field) === null) return false
  return readBond(before).meeting === readBond(after).meeting
}
