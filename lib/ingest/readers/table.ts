/** Tables of text, cut into rows: CSV and TSV of any length, with the delimiter and the encoding that they are found to have. */
import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { parse as parseNow } from 'csv-parse/sync'
import { FileError } from '../file-error'
import { type RawFile, readHead } from '../raw-file'
import { decodeText } from './read-text'
import { findEncoding } from './text-encoding'

const DELIMITERS = [',', ';', '\t', '|'] as const
const SAMPLE_BYTES = 64 * 1024
const SAMPLE_ROWS = 20
const LONGEST_ROW = 8 * 1024 * 1024
/** After so many rows without an end, the table is no table. */
const MOST_RESTARTS = 20

const RULES = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true, record_delimiter: '\n' } as const

export type Row = { cells: string[]; line: number; lastLine: number }
export type RowFault = { error: string; line: number }

export type Table = {
  head: string[]
  notes: string[]
  /** The rows below the head; a row that has no end is a fault, and those after it are read. */
  rows: () => AsyncIterable<Row | RowFault>
}

/** @throws FileError where the file is empty or no text */
export async function openTable(file: RawFile): Promise<Table> {
  const { sample, encoding, notes } = await readSample(file)
  const said = /^sep=(.)\n/iu.exec(sample)?.[1]
  const delimiter = said ?? findDelimiter(sample)
  const cut = (from: number) => cutRows(file, encoding, delimiter, from)
  let head: Row | null = null
  for await (const row of cut(said === undefined ? 1 : 2)) {
    if ('error' in row) throw new FileError(row.error, { line: row.line })
    head = row
    break
  }
  if (head === null) throw new FileError('the file is empty', { cause: 'empty' })
  const first = head.lastLine + 1
  return { head: head.cells.map((cell) => cell.trim()), notes, rows: () => cut(first) }
}

/** The first lines as text, whole ones where the file has more; of several that would do, the whole file decides nothing. */
async function readSample(file: RawFile) {
  const head = await readHead(file, SAMPLE_BYTES)
  const end = head.length < SAMPLE_BYTES ? head.length : head.lastIndexOf(10) + 1
  const bytes = head.subarray(0, end === 0 ? head.length : end)
  const { text, notes } = await decodeText(bytes, file.charset)
  return { sample: text.replace(/\r\n?/gu, '\n'), encoding: findEncoding(bytes, file.charset).encoding, notes }
}

/** The sign that cuts most of the first rows into the same number of cells as the head. */
function findDelimiter(sample: string): string {
  const score = (delimiter: string) => {
    try {
      const rows: string[][] = parseNow(sample, { ...RULES, delimiter, to: SAMPLE_ROWS })
      const width = rows[0]?.length ?? 0
      return width < 2 ? 0 : rows.filter((row) => row.length === width).length / rows.length + width / 1000
    } catch {
      // the sample may end within quotation marks
      return sample.split('\n', 1)[0]?.includes(delimiter) ? 0.5 : 0
    }
  }
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

async function* cutRows(file: RawFile, encoding: string, delimiter: string, from: number) {
  let start = from
  for (let restarts = 0; restarts <= MOST_RESTARTS; restarts++) {
    const fault = yield* cutUntilFault(file, encoding, delimiter, start)
    if (fault === null) return
    yield fault
    start = fault.line + 1
  }
  yield { error: 'too many rows without an end; what follows was not read', line: start }
}

/** Rows from a line on; what is given back is the row whose quotation marks close nowhere, after which one may go on. */
async function* cutUntilFault(
  file: RawFile,
  encoding: string,
  delimiter: string,
  from: number,
): AsyncGenerator<Row, RowFault | null> {
  let fault: Skipped | null = null
  const source = Readable.from(skipLines(readLines(file, encoding), from - 1))
  const parser = parse({
    ...{ ...RULES, delimiter, info: true, max_record_size: LONGEST_ROW, skip_records_with_error: true },
    on_skip: (error) => {
      if (error) fault ??= { error: sayCsvError(error), after: parser.info.records }
      return undefined
    },
  })
  // an error of the file itself goes to whoever reads the rows
  source.on('error', (error) => parser.destroy(error))
  let next = from
  let count = 0
  const isOver = () => fault !== null && count >= fault.after
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Cut>) {
      if (isOver()) break
      count++
      const lastLine = from - 1 + info.lines
      const line = lastLine - record.join('').split('\n').length + 1
      next = lastLine + 1
      if (record.some((cell) => cell.trim() !== '')) yield { cells: record, line, lastLine }
    }
  } finally {
    source.destroy()
    parser.destroy()
  }
  return fault === null ? null : { error: (fault as Skipped).error, line: next }
}

type Skipped = { error: string; after: number }
type Cut = { record: string[]; info: { lines: number } }

function sayCsvError(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'the row has a quotation mark that is never closed'
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `the row is longer than ${LONGEST_ROW / (1024 * 1024)} MB`
  return `the row is not as a table has it: ${error.message}`
}

/** Text of a file, with one way to end a line. */
async function* readLines(file: RawFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  const settle = (text: string, last: boolean) => {
    const all = held + text
    held = !last && all.endsWith('\r') ? '\r' : ''
    return all.slice(0, all.length - held.length).replace(/\r\n?/gu, '\n')
  }
  for await (const chunk of file.stream()) yield settle(decoder.decode(chunk, { stream: true }), false)
  yield settle(decoder.decode(), true)
}

async function* skipLines(chunks: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let left = count
  for await (const chunk of chunks) {
    let at = 0
    while (left > 0) {
      const end = chunk.indexOf('\n', at)
      if (end === -1) break
      at = end + 1
      left--
    }
    if (left === 0) yield chunk.slice(at)
  }
}
