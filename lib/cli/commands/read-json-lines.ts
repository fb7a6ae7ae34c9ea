/** Cuts a stream of UTF-8 bytes into lines and each line into a document, one at a time. */

import { FileError } from '../../ingest/file-error'
import { splitLines } from '../../ingest/readers/json-lines'
import { decodeUtf8 } from '../../ingest/readers/read-text'
import { readId } from '../../ingest/readers/take-document'

/** One document to be read, or what was wrong with the line where one should have been. */
export type Item = { id: string | null; line?: number; document?: unknown; error?: string }

/** What is answered at once is not kept, so a line may be longer than one that goes into the base. */
const LONGEST_LINE_BYTES = 64 * 1024 * 1024

/** Empty lines are passed over; a line that is no UTF-8 or no JSON comes out with its error. */
export async function* readJsonLines(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<Item> {
  for await (const { number, bytes } of splitLines(stream, LONGEST_LINE_BYTES)) {
    const item = bytes === null ? tooLong(number) : parseLine(bytes, number)
    if (item) yield item
  }
}

function tooLong(line: number): Item {
  return { id: null, line, error: `line ${line} is longer than ${LONGEST_LINE_BYTES / (1024 * 1024)} MB` }
}

function parseLine(bytes: Uint8Array, line: number): Item | undefined {
  try {
    const text = decodeUtf8(bytes).trim()
    if (text === '') return undefined
    const document: unknown = JSON.parse(text)
    return { id: readId(document), line, document }
  } catch (error) {
    if (error instanceof FileError)
      return { id: null, line, error: error.message.replace(/^the file is (.*?);.*$/u, `line ${line} is $1`) }
    return {
      id: null,
      line,
      error: `line ${line} is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
