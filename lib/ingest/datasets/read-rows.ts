/** Rows of a table that is parted by tabs and quotes nothing, one after the other, however long it is. */
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { FileError } from '../file-error'
import type { RawFile } from '../raw-file'

export type Row = { cells: string[]; line: number }

const LONGEST_ROW = 1_000_000

/** @throws FileError where the bytes are no table */
export async function* readRows(file: RawFile): AsyncGenerator<Row> {
  const parser = parse({
    ...{ delimiter: '\t', quote: false, escape: null, bom: true, info: true, encoding: 'utf8' },
    ...{ relax_column_count: true, skip_empty_lines: true, max_record_size: LONGEST_ROW },
  })
  const source = Readable.from(file.stream())
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield { cells: record, line: info.lines }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))
      throw new FileError(`the table is broken: ${error.message}`)
    throw error
  } finally {
    source.destroy()
  }
}

/** Cells of the first line of a file, out of its first bytes; the last one may be cut off. */
export function firstCells(head: Buffer): string[] {
  const line =
    head
      .toString('utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u, 1)[0] ?? ''
  return line.split('\t').map((cell) => cell.trim())
}
