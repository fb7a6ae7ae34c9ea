/** The input formats, by the ending of the file name. */
import { extname } from 'node:path'
import { jsonReader } from './json'
import { jsonLinesReader } from './json-lines'
import { markdownReader } from './markdown'
import type { Reader } from './reader'
import { txtReader } from './txt'

export const READERS: readonly Reader[] = [txtReader, markdownReader, jsonReader, jsonLinesReader]

/** All endings that are read, for messages. */
export const KNOWN_EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions)

/** The reader of a file, by its ending; `undefined` where there is none. */
export function findReader(path: string): Reader | undefined {
  const extension = extname(path).toLowerCase()
  return READERS.find((reader) => reader.extensions.includes(extension))
}
