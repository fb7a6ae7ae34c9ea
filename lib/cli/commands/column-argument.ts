/** `--columns text=Body,title=Head`: what the columns of a table stand for. */
import { getPool } from '../../db/client'
import { findColumns, findMissing, saveColumns, spellAs } from '../../ingest/column-maps'
import { MEETING_FIELDS } from '../../ingest/datasets/meeting-columns'
import { DOCUMENT_FIELDS } from '../../ingest/readers/columns'
import type { ColumnMap } from '../../ingest/readers/reader'

const FIELDS: readonly string[] = [...DOCUMENT_FIELDS, ...MEETING_FIELDS]

/** The fields and columns of the argument, or what is wrong with it. */
export function readColumnMap(words: string): { columns: ColumnMap } | { wrong: string } {
  const columns: Record<string, string> = {}
  for (const pair of words.split(',')) {
    const [field = '', ...rest] = pair.split('=')
    const column = rest.join('=').trim()
    if (!FIELDS.includes(field.trim()))
      return { wrong: `--columns: ${JSON.stringify(field.trim())} is no field; known are ${FIELDS.join(', ')}.` }
    if (column === '') return { wrong: `--columns: ${field.trim()} has no column: write ${field.trim()}=NAME.` }
    columns[field.trim()] = column
  }
  const { text, date, guest, host } = columns
  if (text !== undefined || (date !== undefined && guest !== undefined && host !== undefined)) return { columns }
  return {
    wrong: '--columns: name the column of the text: text=NAME; or of a table of visits date=, guest= and host=.',
  }
}

/** Finds the columns of a table: those asked for where it has them all, and these are kept; else what was said earlier. */
export function askedColumns(columns: ColumnMap): (head: readonly string[]) => Promise<ColumnMap | null> {
  return async (head) => {
    if (findMissing(head, columns) !== undefined) return findColumns(getPool(), head)
    await saveColumns(getPool(), head, columns)
    return spellAs(head, columns)
  }
}
