/** What a person said about the columns of a table; kept, so that the next table with this head asks nothing. */
import type { Pool } from 'pg'
import { z } from 'zod'
import { foldColumn } from './readers/columns'
import type { ColumnMap } from './readers/reader'

const Columns = z.record(z.string(), z.string())

/** A head as it is recognised: the same columns in the same order, however they are cased and spaced. */
function keyOf(head: readonly string[]): string {
  return JSON.stringify(head.map(foldColumn))
}

/** The columns that were named for tables with this head, in the spelling of this one; `null` where nobody did. */
export async function findColumns(pool: Pool, head: readonly string[]): Promise<ColumnMap | null> {
  const { rows } = await pool.query<{ columns: unknown }>('SELECT columns FROM column_maps WHERE head = $1', [
    keyOf(head),
  ])
  return rows[0] === undefined ? null : spellAs(head, Columns.parse(rows[0].columns))
}

/**
 * Remembers the columns of tables with this head, in place of what was said before.
 * @throws RangeError where a column is not in the head
 */
export async function saveColumns(pool: Pool, head: readonly string[], columns: ColumnMap): Promise<void> {
  const missing = findMissing(head, columns)
  if (missing !== undefined) throw new RangeError(`the table has no column ${JSON.stringify(missing)}`)
  await pool.query(
    `INSERT INTO column_maps (head, columns) VALUES ($1, $2)
     ON CONFLICT (head) DO UPDATE SET columns = excluded.columns, updated_at = now()`,
    [keyOf(head), JSON.stringify(columns)],
  )
}

/** The first column of a map that a head has not. */
export function findMissing(head: readonly string[], columns: ColumnMap): string | undefined {
  const there = new Set(head.map(foldColumn))
  return Object.values(columns).find((column) => !there.has(foldColumn(column)))
}

/** Columns as this head writes them. */
export function spellAs(head: readonly string[], columns: ColumnMap): ColumnMap {
  const spelled = new Map(head.toReversed().map((column) => [foldColumn(column), column]))
  const pairs = Object.entries(columns).map(([field, column]) => [field, spelled.get(foldColumn(column)) ?? column])
  return Object.fromEntries(pairs)
}
