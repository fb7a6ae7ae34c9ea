/** A document on its way into the base, with what it is recognised by. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { hashText } from '../extract/document'
import type { SourceDocument } from '../extract/facts'
import { placeOf } from './issues'
import type { ReadDocument } from './read-documents'

export type Incoming = {
  document: SourceDocument
  /** SHA-256 of the text, whatever the spaces around it and the way its letters are composed. */
  contentHash: string
  /** The name it brings, or one made from its words. */
  id: string
  /** It brought no name of its own. */
  nameless: boolean
  /** Absolute path of the file, with the line where it is one of several. */
  origin: string
  /** The file holds nothing else, so a later text of that file is the same article. */
  alone: boolean
}

export function receive({ document, source, line, alone }: ReadDocument): Incoming {
  return {
    document,
    contentHash: createHash('sha256').update(document.text.normalize('NFC').trim()).digest('hex'),
    id: document.id ?? hashText(`${document.title ?? ''}\n${document.text}`),
    nameless: document.id === undefined,
    origin: placeOf(resolve(source), line),
    alone: alone ?? false,
  }
}
