import type { Pool } from 'pg'
import { getPool } from '../db/client'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'

/** Bases in which synthetic rows were seen: nobody can take them out again. */
const SEEN = new WeakSet<Pool>()

/**
 * Whether the base holds meetings that `entente synth` made up.
 * @throws Error of the driver where the base cannot be reached
 */
export async function holdsSynthetic(): Promise<boolean> {
  const pool = getPool()
  if (SEEN.has(pool)) return true
  const { rowCount } = await pool.query(`SELECT FROM public.settings WHERE key = 'synthetic'`)
  if (rowCount === 0) return false
  SEEN.add(pool)
  return true
}

/** A sentence for whatever is made from such a base. */
export async function noteSynthetic(tag: Tag): Promise<string[]> {
  return (await holdsSynthetic()) ? [translate(tag, 'frame')('syntheticNote')] : []
}
