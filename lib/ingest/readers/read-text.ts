/** The text of a file. */

import { FileError } from '../file-error'
import { type RawFile, readBytes } from '../raw-file'

export type ReadText = {
  text: string
  /** Said where it was not UTF-8: `read as windows-1251`. */
  notes: string[]
}

/** The text of a file, without a byte order mark. @throws FileError where it is empty, too large or no text */
export async function readText(file: RawFile): Promise<ReadText> {
  const text = decodeUtf8(await readBytes(file))
  if (text.trim() === '') throw new FileError('the file is empty', { cause: 'empty' })
  return { text, notes: [] }
}

/** Bytes as text. @throws FileError where they are no UTF-8, with the line of the first wrong byte */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new FileError(
      marked ? 'the file is UTF-16, not UTF-8; save it as UTF-8' : 'the file is not UTF-8; save it as UTF-8',
      { line: marked ? undefined : findWrongLine(bytes), cause: 'encoding' },
    )
  }
}

function findWrongLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
    line++
  }
  return line
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
