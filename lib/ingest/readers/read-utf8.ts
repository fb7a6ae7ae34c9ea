/** Reads a whole file as text, and says plainly what is wrong with it where it is none. */
import { readFile, stat } from 'node:fs/promises'
import { FileError } from './reader'

/** A file that is read as a whole may have this many bytes; JSON Lines are read line by line and may be longer. */
export const LARGEST_FILE_BYTES = 64 * 1024 * 1024

/** The text of a file in UTF-8 without a byte order mark. @throws FileError where it is empty, too large or no UTF-8 */
export async function readUtf8(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > LARGEST_FILE_BYTES)
    throw new FileError(
      `the file has ${sayMegabytes(size)}, more than the ${sayMegabytes(LARGEST_FILE_BYTES)} that are read at once; cut it up, or use JSON Lines`,
    )
  const text = decodeUtf8(await readFile(path))
  if (text.trim() === '') throw new FileError('the file is empty')
  return text
}

/** Bytes as text. @throws FileError where they are no UTF-8, with the line of the first wrong byte */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new FileError(
      marked ? 'the file is UTF-16, not UTF-8; save it as UTF-8' : 'the file is not UTF-8; save it as UTF-8',
      marked ? undefined : findWrongLine(bytes),
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

function sayMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`
}
