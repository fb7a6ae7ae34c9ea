/** What a file that is no text seems to be, for the person who gave it. */
import { fileTypeFromBuffer } from 'file-type'
import { FileError } from '../file-error'

/** Control characters that texts have: tab, line feed, form feed, carriage return, and the escape of old terminals. */
const USUAL = new Set([9, 10, 12, 13, 27])
const SAMPLE_BYTES = 64 * 1024
/** Bytes that no text has many of, in a hundred; a single one is a flaw of a text. */
const MOST_CONTROLS = 1
const MOST_CONTROLS_OF_UTF8 = 10

/** Rich Text is written in plain letters, but its words lie between commands. */
const RICH_TEXT = Buffer.from('{\\rtf')

/** `image/png`, `application/x-rar-compressed`; `null` where the bytes are like nothing that is known. */
export async function nameKind(bytes: Uint8Array): Promise<string | null> {
  return (await fileTypeFromBuffer(bytes))?.mime ?? null
}

/** The error for a file that nothing can be read from. */
export async function refuseKind(bytes: Uint8Array): Promise<FileError> {
  const kind = await nameKind(bytes)
  const words = kind === null ? 'no text, but bytes of an unknown kind of file' : `no text; it seems to be ${kind}`
  return new FileError(`the file is ${words}`, { cause: 'unknown-kind' })
}

/** Whether bytes that are not UTF-16 are those of a picture, a program or the like. */
export function isBinary(bytes: Uint8Array, isUtf8: boolean): boolean {
  if (RICH_TEXT.equals(bytes.subarray(0, RICH_TEXT.length))) return true
  const length = Math.min(bytes.length, SAMPLE_BYTES)
  let controls = 0
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] as number
    if (byte < 32 && !USUAL.has(byte)) controls++
    if (byte === 0 && !isUtf8) return true
  }
  return controls * 100 > length * (isUtf8 ? MOST_CONTROLS_OF_UTF8 : MOST_CONTROLS)
}
