/** Keeps what persons say of a meeting where reports that may be joined with it are looked for. */
import type { ClientBase } from 'pg'
import { blockColumns } from './block-columns'
import type { MeetingWord } from './load-blocks'

const DROP = {
  name: 'drop-words',
  text: 'DELETE FROM meeting_words WHERE meeting_id = ANY ($1) AND NOT meeting_id = ANY ($2)',
}
const WRITE = {
  name: 'write-words',
  text: `INSERT INTO meeting_words AS old (meeting_id, told, block_key, block_from, block_to)
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS given (meeting_id text, told jsonb, block_key text, block_from date, block_to date)
    ON CONFLICT (meeting_id) DO UPDATE SET told = excluded.told, block_key = excluded.block_key,
      block_from = excluded.block_from, block_to = excluded.block_to WHERE old.told <> excluded.told`,
}

/**
 * @param inPlay meetings whose words are these, or none
 * @param words what persons say of them now
 */
export async function writeWords(
  client: ClientBase,
  inPlay: readonly string[],
  words: readonly MeetingWord[],
): Promise<void> {
  const rows = words.map(({ meeting, told }) => ({ meeting_id: meeting, told, ...blockColumns(told) }))
  await client.query({ ...DROP, values: [inPlay, rows.map((row) => row.meeting_id)] })
  if (rows.length > 0) await client.query({ ...WRITE, values: [JSON.stringify(rows)] })
}
