import { writeCell } from '../dataset/cells'
import type { Cell, Dataset } from '../dataset/dataset'
import { type ExportFormat, type ExportOptions, type RowWriter, writeByRow } from './export-format'

/** A spreadsheet runs a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\r\n]/

/**
 * One cell of RFC 4180. Numbers stay numbers, also negative ones; a text that a spreadsheet would take for a formula gets
 * an apostrophe before it, which spreadsheets show as text.
 */
function writeCsvCell(cell: Cell | undefined): string {
  const text = writeCell(cell)
  const safe = typeof cell !== 'number' && FORMULA.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A line of RFC 4180, with its end. */
export function writeCsvLine(cells: readonly (Cell | undefined)[]): string {
  return `${cells.map(writeCsvCell).join(',')}\r\n`
}

function open({ columns }: Dataset, { bom }: ExportOptions): RowWriter {
  const keys = columns.map((column) => column.key)
  return {
    head: `${bom ? '\uFEFF' : ''}${writeCsvLine(keys)}`,
    row: (row) => writeCsvLine(keys.map((key) => row[key])),
    foot: () => '',
  }
}

/**
 * RFC 4180 in UTF-8, lines ended by CR LF as the standard has it. The first line holds the keys of the columns, which never
 * change with a language; what a dataset says in words (filter, notes) is in its JSON.
 */
export const csv: ExportFormat = {
  format: 'csv',
  label: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  fits: () => true,
  open,
  write: writeByRow(open),
}
