/** What a base says of the synthetic rows in it: what they were made from, and how far the making is. */
import type { ClientBase, Pool } from 'pg'
import { z } from 'zod'
import { NUMBERED } from './table-rows'

/** The row of `settings`. */
export const MARK = 'synthetic'

const Whole = z.number().int()

const Mark = z.object({
  seed: Whole,
  meetings: Whole,
  from: Whole,
  to: Whole,
  reports: z.number(),
  /** Meetings that are there. */
  done: Whole,
  finished: z.boolean(),
  /** Where the numbers of rows begin. */
  numbers: z.object(
    Object.fromEntries(NUMBERED.map((table) => [table, Whole])) as Record<(typeof NUMBERED)[number], typeof Whole>,
  ),
  /** Row number of the first person. */
  firstPerson: Whole,
  /** Indexes that are made anew at the end, by statement. */
  indexes: z.array(z.string()),
})

export type SyntheticMark = z.infer<typeof Mark>

/** `null` where nothing was ever made up. */
export async function readMark(client: ClientBase | Pool): Promise<SyntheticMark | null> {
  const { rows } = await client.query<{ value: unknown }>('SELECT value FROM settings WHERE key = $1', [MARK])
  return rows[0] === undefined ? null : Mark.parse(rows[0].value)
}

export async function writeMark(client: ClientBase, mark: SyntheticMark): Promise<void> {
  await client.query(
    `INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [MARK, JSON.stringify(mark)],
  )
}
