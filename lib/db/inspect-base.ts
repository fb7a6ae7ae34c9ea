/** Looks through the base for what should not be there, and makes rollups anew. */
import type pg from 'pg'
import { INSPECTIONS, type Inspection } from './inspections'

/** Rows that are shown of each finding. */
const EXAMPLES = 5

export type Finding = {
  name: string
  says: string
  /** Rows that are wrong. */
  wrong: number
  /** The first of them. */
  examples: unknown[]
  /** Rows that were put right; none of what is no rollup. */
  repaired: number
}

export type Looking = {
  repair: boolean
  signal: AbortSignal
  /** Told before each look: its place from 0, how many there are, and what is looked at. */
  onLook: (place: number, of: number, name: string) => void
}

/**
 * Each look is one statement and so sees one moment of the base, whoever writes meanwhile. What is repaired is repaired in a
 * transaction of its own, behind which writers wait. A stop ends the statement at hand.
 * @returns what was looked at until the end or the stop
 * @throws Error of the driver where the base cannot be reached
 */
export async function inspectBase(pool: pg.Pool, { repair, signal, onLook }: Looking): Promise<Finding[]> {
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const cancel = () => void pool.query('SELECT pg_cancel_backend($1)', [rows[0]?.pid]).catch(() => {})
  signal.addEventListener('abort', cancel)
  const findings: Finding[] = []
  try {
    for (const [place, inspection] of INSPECTIONS.entries()) {
      if (signal.aborted) break
      onLook(place, INSPECTIONS.length, inspection.name)
      findings.push(await look(client, inspection, repair))
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', cancel)
    client.release()
  }
  return findings
}

async function look(
  client: pg.ClientBase,
  { name, says, text, rollup }: Inspection,
  repair: boolean,
): Promise<Finding> {
  const { rows } = await client.query<{ wrong: number; examples: unknown[] }>(
    `SELECT count(*)::int AS wrong, coalesce(jsonb_agg(row) FILTER (WHERE place <= ${EXAMPLES}), '[]') AS examples
     FROM (SELECT row, row_number() OVER () AS place FROM (${text}) found) numbered`,
  )
  const { wrong, examples } = rows[0] ?? { wrong: 0, examples: [] }
  const finding = { name, says, wrong, examples, repaired: 0 }
  if (!repair || wrong === 0 || rollup === undefined) return finding
  await client.query('SELECT rebuild_rollup($1), touch_stamp($2)', [rollup, 'rollups'])
  return { ...finding, repaired: wrong }
}
