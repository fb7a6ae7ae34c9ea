/** Tables of a job whose columns nobody has named yet, and naming them. */
import { getPool } from '../db/client'
import { saveColumns } from '../ingest/column-maps'
import type { ColumnMap } from '../ingest/readers/reader'
import { findInputFile } from './input-file'

/** `head` are the names of its columns; `source` is the first table that has them, and `count` how many do. */
export type UnnamedTable = { source: string; head: string[]; count: number }

const INPUTS = `
  SELECT input_id AS input, min(source) AS source FROM job_outcomes
  WHERE job_id = $1 AND cause = 'columns' GROUP BY input_id ORDER BY input_id LIMIT $2`

/** So many files are looked into; those with the same head need no answer of their own. */
const MOST_INPUTS = 20
/** An archive is unpacked to see the tables in it, but not to its end. */
const MOST_ITEMS = 500

/** One for each head. @throws Error of the driver where the base cannot be reached */
export async function listUnnamedTables(job: string): Promise<UnnamedTable[]> {
  const { rows } = await getPool().query<{ input: number; source: string }>(INPUTS, [job, MOST_INPUTS])
  const tables = new Map<string, UnnamedTable>()
  for (const { input, source } of rows)
    for (const head of await readHeads(job, input)) {
      const key = JSON.stringify(head)
      const table = tables.get(key) ?? { source, head, count: 0 }
      tables.set(key, { ...table, count: table.count + 1 })
    }
  return [...tables.values()]
}

/**
 * Remembers what the columns of tables with this head are.
 * @throws RangeError where a column is not in the head
 */
export async function nameColumns(head: readonly string[], columns: ColumnMap): Promise<void> {
  await saveColumns(getPool(), head, columns)
}

/** The heads that its reader asked about; nothing where the file is no longer kept. */
async function readHeads(job: string, input: number): Promise<string[][]> {
  const file = await findInputFile(job, input)
  const asked: string[][] = []
  const unnamed: string[][] = []
  if (file === null) return unnamed
  const findColumns = async (head: readonly string[]) => {
    asked.push([...head])
    return null
  }
  // all readers come with it, and few pages need them
  const { readRaw } = await import('../ingest/read-documents')
  let items = 0
  for await (const item of readRaw(file, { findColumns })) {
    const head = asked.at(-1)
    if ('cause' in item && item.cause === 'columns' && head !== undefined) unnamed.push(head)
    if (++items >= MOST_ITEMS) break
  }
  return unnamed
}
