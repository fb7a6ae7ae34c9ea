/** JSON Lines: one document a line. The file is read as a stream, so it may be of any length. */

import { FileError } from '../file-error'
import { parseJson } from './json'
import { decodeUtf8 } from './read-text'
import type { Reader, ReadItem } from './reader'
import { takeDocument } from './take-document'

/** A line holds one report; a longer one is refused without being kept in memory. */
export const LONGEST_LINE_BYTES = 8 * 1024 * 1024

const NEWLINE = 10

type Line = { number: number; bytes: Uint8Array | null }

/** The lines of a stream as bytes, numbered from 1; `null` stands for a line of more than `longest` bytes. */
export async function* splitLines(
  stream: AsyncIterable<string | Uint8Array>,
  longest = LONGEST_LINE_BYTES,
): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let length = 0
  let number = 1
  const take = (): Line => {
    const line = { number: number++, bytes: length > longest ? null : Buffer.concat(parts) }
    parts = []
    length = 0
    return line
  }
  const keep = (part: Buffer) => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  for await (const piece of stream) {
    const chunk = Buffer.from(piece)
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

function readLine({ number, bytes }: Line): ReadItem | null {
  if (bytes === null)
    return {
      error: `the line is longer than ${LONGEST_LINE_BYTES / (1024 * 1024)} MB`,
      cause: 'too-large',
      line: number,
    }
  try {
    const text = decodeUtf8(bytes).trim()
    return text === '' ? null : { ...takeDocument(parseJson(text)), line: number }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return { error: error.message.replace(/^the file is/u, 'the line is'), cause: error.cause, line: number }
  }
}

export const jsonLinesReader: Reader = {
  name: 'json-lines',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson'],
  async *read(file) {
    let found = false
    for await (const line of splitLines(file.stream())) {
      const item = readLine(line)
      if (item === null) continue
      found = true
      yield item
    }
    if (!found) throw new FileError('the file is empty', { cause: 'empty' })
  },
  async count(file) {
    let lines = 0
    let last: number | undefined
    for await (const chunk of file.stream()) {
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines++
      last = chunk.at(-1)
    }
    return last === NEWLINE ? lines : lines + 1
  },
}
