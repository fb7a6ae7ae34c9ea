/** Makes the row of a meeting that no report tells of, so that a person's decisions about it have something to hang on. */
import type { ClientBase } from 'pg'

const PLANT = `INSERT INTO meetings (id, kind, status, confidence) VALUES ($1, 'talks', 'held', 1) ON CONFLICT (id) DO NOTHING`

/** The row says nothing true yet: `rejoin` has to follow in the same transaction. */
export async function plantMeeting(client: ClientBase, id: string): Promise<void> {
  await client.query(PLANT, [id])
}
