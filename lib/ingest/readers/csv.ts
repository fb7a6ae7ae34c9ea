/** CSV and TSV: a document a row, by the names of the columns, or as a person named them for such a table. */
import { findMeetingColumns } from '../datasets/meeting-columns'
import { openMeetingTable } from '../datasets/meeting-table'
import { baseName } from '../raw-file'
import { DOCUMENT_FIELDS, type DocumentField, matchDocumentColumns } from './columns'
import { fragmentText } from './fragment-text'
import { readDay } from './read-day'
import type { ColumnMap, Fault, Reader, ReadItem } from './reader'
import { openTable, type Row } from './table'
import { takeDocument } from './take-document'

const NEWLINE = 10
const MARKUP = /<(?:p|br|div)\b[^<>]*>/iu
/** Columns and letters of a name that are shown of a table that nobody knows. */
const SHOWN = { columns: 40, letters: 60 }

export const csvReader: Reader = {
  name: 'csv',
  extensions: ['.csv', '.tsv', '.tab'],
  mediaTypes: ['text/csv', 'application/csv', 'text/tab-separated-values'],
  async *read(file, context) {
    const { head, notes, rows } = await openTable(file)
    const named = await context.findColumns(head)
    const columns = named ?? matchDocumentColumns(head)
    const visits = columns?.text === undefined ? findMeetingColumns(head, named) : null
    if (columns?.text === undefined && visits === null) {
      yield askForColumns(head)
      return
    }
    const read =
      visits === null
        ? readerOf(head, columns ?? {}, named !== null)
        : checkedRows(head, openMeetingTable(baseName(file), head, visits))
    let said = notes
    let found = false
    for await (const row of rows()) {
      found = true
      if ('error' in row) yield { error: row.error, cause: 'malformed', line: row.line }
      else {
        const item = read(row)
        yield 'document' in item ? { ...item, notes: said } : item
        said = []
      }
    }
    if (!found) yield { error: 'the table has a head and no rows', cause: 'empty' }
  },
  async count(file) {
    let lines = 0
    for await (const chunk of file.stream())
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines++
    return Math.max(1, lines - 1)
  },
}

function askForColumns(head: readonly string[]): Fault {
  const shown = head.slice(0, SHOWN.columns).map((name) => JSON.stringify(name.slice(0, SHOWN.letters)))
  const more = head.length > shown.length ? ` and ${head.length - shown.length} more` : ''
  return {
    error:
      `no column is known to hold the text of an article; there are ${shown.join(', ')}${more}. ` +
      'Name the columns on the page of the job, or on the command line: --columns text=NAME,title=NAME,published=NAME',
    cause: 'columns',
  }
}

/** Makes documents of rows. A bare number is a document's name only if a person said so: tables count their rows, all from 1. */
function readerOf(head: readonly string[], columns: ColumnMap, named: boolean): (row: Row) => ReadItem {
  const places = DOCUMENT_FIELDS.flatMap((field) => {
    const place = columns[field] === undefined ? -1 : head.indexOf(columns[field])
    return place === -1 ? [] : [{ field, place }]
  })
  return checkedRows(head, (cells) => {
    const value: Partial<Record<DocumentField, string>> = {}
    for (const { field, place } of places) value[field] = readCell(field, cells[place] ?? '')
    if (!named && /^\d+$/u.test(value.id ?? '')) delete value.id
    return takeDocument(value)
  })
}

/** Reads rows that are as wide as the head, and text. */
function checkedRows(head: readonly string[], read: (cells: readonly string[]) => ReadItem): (row: Row) => ReadItem {
  return ({ cells, line, lastLine }) => {
    if (cells.length < head.length || cells.slice(head.length).some((cell) => cell.trim() !== '')) {
      const over = lastLine > line ? `; it goes on to line ${lastLine}, so a quotation mark may be astray` : ''
      return { error: `the row has ${cells.length} cells and the head ${head.length}${over}`, cause: 'malformed', line }
    }
    if (cells.some((cell) => cell.includes('\uFFFD')))
      return { error: 'the row holds bytes that are no text', cause: 'encoding', line }
    return { ...read(cells), line }
  }
}

function readCell(field: DocumentField, cell: string): string | undefined {
  const text = cell.trim()
  if (field === 'text') return MARKUP.test(text) ? fragmentText(text) : text
  if (text === '') return undefined
  return field === 'published' ? (readDay(text) ?? text) : text
}
