/** Rows into a table by COPY, in its text format. */
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from } from 'pg-copy-streams'

export type Cell = string | number | boolean | null | undefined | readonly string[] | readonly number[]

/** Bytes that go to the server at a time. */
const PIECE = 256 * 1024

/** Rows in the text format of COPY. */
export function writeRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join('\t')}\n`).join('')
}

/**
 * @param text as `writeRows` writes it
 * @throws Error of the driver where a row is not taken; then none is
 */
export async function copyText(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  text: string,
): Promise<void> {
  if (text === '') return
  const names = columns.map((column) => `"${column}"`).join(', ')
  const stream = client.query(from(`COPY ${table} (${names}) FROM STDIN`))
  const done = finished(stream)
  for (let start = 0; start < text.length; start += PIECE)
    if (!stream.write(text.slice(start, start + PIECE))) await Promise.race([once(stream, 'drain'), done])
  stream.end()
  await done
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N'
  if (typeof cell === 'string') return escapeText(cell)
  if (typeof cell === 'object') return escapeText(`{${cell.map(writeItem).join(',')}}`)
  if (typeof cell === 'boolean') return cell ? 't' : 'f'
  return String(cell)
}

function writeItem(item: string | number): string {
  return typeof item === 'number' ? String(item) : `"${item.replace(/["\\]/g, '\\$&')}"`
}

const SPECIAL = /[\\\t\n\r]/g
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escapeText(text: string): string {
  return text.replace(SPECIAL, (sign) => ESCAPES[sign] as string)
}
