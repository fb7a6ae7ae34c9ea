/** What a person notes on an outlet: who owns it, what it leaves out. It changes no meeting, hence no acts. */
import { getPool } from '../db/client'

export type OutletNote = { note: string; actor: string; day: string }

/** As many letters as a note holds. */
export const LONGEST_NOTE = 2000
const LONGEST_OUTLET = 300

/** Notes by the key of the outlet, as the filter `source` folds its name. @throws Error where the base cannot be reached */
export async function listOutletNotes(): Promise<Map<string, OutletNote>> {
  const { rows } = await getPool().query<OutletNote & { name: string }>(
    `SELECT name, note, actor, to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM outlets`,
  )
  return new Map(rows.map(({ name, ...note }) => [name, note]))
}

/** Keeps a note on an outlet, or takes it away where it is empty. @returns whether there is such a key to note on */
export async function noteOutlet(actor: string, key: string, note: string): Promise<boolean> {
  if (key === '' || key.length > LONGEST_OUTLET) return false
  const text = cleanNote(note)
  if (text === '') await getPool().query('DELETE FROM outlets WHERE name = $1', [key])
  else
    await getPool().query(
      `INSERT INTO outlets (name, note, actor) VALUES ($1, $2, $3)
        ON CONFLICT (name) DO UPDATE SET note = excluded.note, actor = excluded.actor, updated_at = now()`,
      [key, text, actor],
    )
  return true
}

/** Lines stay lines; other control characters and halves of letters are no words. */
function cleanNote(note: string): string {
  const plain = note
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  return [...plain].slice(0, LONGEST_NOTE).join('')
}
