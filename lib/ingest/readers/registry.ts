/** The input formats. The content is believed first, then what the sender says of it, then the ending of the name. */
import { extname } from 'node:path'
import type { RawFile } from '../raw-file'
import { jsonReader } from './json'
import { jsonLinesReader } from './json-lines'
import { markdownReader } from './markdown'
import type { Reader } from './reader'
import { txtReader } from './txt'

export const READERS: readonly Reader[] = [txtReader, markdownReader, jsonReader, jsonLinesReader]

/** All endings that are read, for messages. */
export const KNOWN_EXTENSIONS: readonly string[] = [...new Set(READERS.flatMap((reader) => reader.extensions))]

/** The reader of a file with these first bytes; `undefined` where there is none. */
export function findReader(file: RawFile, head: Buffer): Reader | undefined {
  const extension = extname(file.name).toLowerCase()
  const byName = READERS.find((reader) => reader.extensions.includes(extension))
  const bySender = READERS.find((reader) => file.mediaType !== undefined && reader.mediaTypes.includes(file.mediaType))
  const byContent = READERS.find((reader) => reader.recognises?.(head, file))
  return byContent ?? bySender ?? byName
}
