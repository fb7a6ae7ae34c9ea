/** What persons decide about a feed. Each verb says whether there was such a feed. */
import { z } from 'zod'
import { getPool } from '../../db/client'
import { askForTurn } from '../queue'
import { FULL_TEXTS } from './list-feeds'

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (text === '' ? null : text))
    .nullable()

/** `null` and empty words leave to the feed what it says of itself. */
export const FeedEdit = z.strictObject({
  title: words(200).optional(),
  outlet: words(200).optional(),
  language: words(35).optional(),
  /** Between two visits. */
  everyMinutes: z.number().int().min(5).max(43_200).optional(),
  fullText: z.enum(FULL_TEXTS).optional(),
})

export type FeedEdit = z.input<typeof FeedEdit>

const COLUMNS: Record<keyof FeedEdit, string> = {
  title: 'title',
  outlet: 'outlet',
  language: 'language',
  everyMinutes: 'every_minutes',
  fullText: 'full_text',
}

/** Changes what is given and leaves the rest. */
export async function editFeed(id: string, edit: unknown): Promise<{ done: boolean; error?: string }> {
  const read = FeedEdit.safeParse(edit)
  if (!read.success) {
    const [issue] = read.error.issues
    return { done: false, error: `"${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'is wrong'}` }
  }
  const given = Object.entries(read.data).filter(([, value]) => value !== undefined)
  const sets = given.map(([field], index) => `${COLUMNS[field as keyof FeedEdit]} = $${index + 2}`)
  // a shorter time between visits is meant from now on
  if (read.data.everyMinutes !== undefined)
    sets.push(`next_at = least(next_at, clock_timestamp() + $${sets.length + 2} * interval '1 minute')`)
  const extra = read.data.everyMinutes === undefined ? [] : [read.data.everyMinutes]
  if (sets.length === 0) return { done: false, error: 'nothing is to be changed' }
  const { rowCount } = await getPool().query(`UPDATE feeds SET ${sets.join(', ')} WHERE id = $1`, [
    ...[id, ...given.map(([, value]) => value), ...extra],
  ])
  return rowCount === 1 ? { done: true } : { done: false, error: `there is no feed "${id}"` }
}

/** It is visited no more until it is resumed. */
export async function pauseFeed(id: string): Promise<boolean> {
  return touched('UPDATE feeds SET paused = true WHERE id = $1', id)
}

/** It is visited at once, whatever failed before. */
export async function resumeFeed(id: string): Promise<boolean> {
  const there = await touched(RESUME, id)
  if (there) await askForTurn({ task: 'visit-feed', id })
  return there
}

/** Has it visited at once, if it is not paused and a worker is there. */
export async function visitSoon(id: string): Promise<{ done: boolean; error?: string }> {
  const { rows } = await getPool().query<{ paused: boolean }>(
    `UPDATE feeds SET next_at = CASE WHEN paused THEN next_at ELSE clock_timestamp() END WHERE id = $1 RETURNING paused`,
    [id],
  )
  if (rows[0] === undefined) return { done: false, error: `there is no feed "${id}"` }
  if (rows[0].paused) return { done: false, error: 'it is paused; resume it first' }
  const asked = await askForTurn({ task: 'visit-feed', id })
  return asked ? { done: true } : { done: false, error: 'nobody is there to visit it: no worker has run yet' }
}

const RESUME = 'UPDATE feeds SET paused = false, failures = 0, next_at = clock_timestamp() WHERE id = $1'

/** What it brought stays, and so do its jobs. */
export async function deleteFeed(id: string): Promise<boolean> {
  return touched('DELETE FROM feeds WHERE id = $1', id)
}

async function touched(statement: string, id: string): Promise<boolean> {
  const { rowCount } = await getPool().query(statement, [id])
  return rowCount === 1
}
