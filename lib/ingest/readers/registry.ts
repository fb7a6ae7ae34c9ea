/** The input formats. The content is believed first, then what the sender says of it, then the ending of the name. */
import { extname } from 'node:path'
import { gdeltReader } from '../datasets/gdelt'
import { historyAtStateReader } from '../datasets/historyatstate'
import { namedEventsReader } from '../datasets/named-events'
import type { RawFile } from '../raw-file'
import { csvReader } from './csv'
import { docxReader } from './docx'
import { emlReader } from './eml'
import { feedReader } from './feed'
import { gzipReader } from './gzip'
import { htmlReader } from './html'
import { jsonReader } from './json'
import { jsonLinesReader } from './json-lines'
import { markdownReader } from './markdown'
import { mhtmlReader } from './mhtml'
import { pdfReader } from './pdf'
import type { Reader } from './reader'
import { sitemapReader } from './sitemap'
import { tarReader } from './tar'
import { txtReader } from './txt'
import { warcReader } from './warc'
import { zipReader } from './zip'

export const READERS: readonly Reader[] = [
  txtReader,
  markdownReader,
  jsonReader,
  jsonLinesReader,
  historyAtStateReader,
  gdeltReader,
  namedEventsReader,
  htmlReader,
  mhtmlReader,
  emlReader,
  docxReader,
  pdfReader,
  zipReader,
  gzipReader,
  tarReader,
  warcReader,
  feedReader,
  sitemapReader,
  csvReader,
]

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
