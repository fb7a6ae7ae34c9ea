/** The text of a file. */

import { FileError } from '../file-error'
import { type RawFile, readBytes } from '../raw-file'
import { readDeclaredCharset } from './declared-charset'
import { isBinary, refuseKind } from './name-kind'
import { decodeAs, type FoundEncoding, findEncoding, findWrongLine } from './text-encoding'

export type ReadText = {
  text: string
  /** Said where it was not UTF-8: `read as windows-1251`. */
  notes: string[]
}

/** The text of a file, without a byte order mark. @throws FileError where it is empty, too large or no text */
export async function readText(file: RawFile): Promise<ReadText> {
  return decodeText(await readBytes(file), file.charset)
}

/**
 * Bytes as text, in the encoding that they are found to have. `declared` is what their sender says of it.
 * @throws FileError where they hold nothing but blanks, are no text, or in no encoding that is known
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<ReadText> {
  const { encoding, note } = await findTextEncoding(bytes, declared ?? readDeclaredCharset(bytes))
  const text = decodeAs(encoding, bytes)
  if (text.trim() === '') throw new FileError('the file is empty', { cause: 'empty' })
  return { text, notes: note === undefined ? [] : [note] }
}

async function findTextEncoding(bytes: Uint8Array, declared: string | undefined): Promise<FoundEncoding> {
  try {
    const found = findEncoding(bytes, declared)
    if (found.encoding.startsWith('utf-16') || !isBinary(bytes, found.encoding === 'utf-8')) return found
  } catch (error) {
    if (!(error instanceof FileError) || !isBinary(bytes, false)) throw error
  }
  throw await refuseKind(bytes)
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
