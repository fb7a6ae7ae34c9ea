/** A document on its way into the base, with what it is recognised by. */
import { createHash } from 'node:crypto'
import { hashText } from '../extract/document'
import type { SourceDocument } from '../extract/facts'
import { placeOf } from './issues'
import type { ReadDocument } from './read-documents'
import type { RecordFacts } from './readers/reader'

export type Incoming = {
  document: SourceDocument
  /** SHA-256 of the text, whatever the spaces around it and the way its letters are composed. */
  contentHash: string
  /** The name it brings, or one made from its words. */
  id: string
  /** It brought no name of its own. */
  nameless: boolean
  /** Place of the file, with the line where it is one of several. */
  origin: string
  /** The file holds nothing else, so a later text of that file is the same article. */
  alone: boolean
  /** It is a row of a dataset, and says itself what it tells. */
  record: RecordFacts | null
}

export function receive({ document, origin, lasting, line, alone, record }: ReadDocument): Incoming {
  return {
    document,
    contentHash: createHash('sha256').update(document.text.normalize('NFC').trim()).digest('hex'),
    id: document.id ?? hashText(`${document.title ?? ''}\n${document.text}`),
    nameless: document.id === undefined,
    origin: placeOf(origin, line),
    alone: lasting && alone === true,
    record: record ?? null,
  }
}
