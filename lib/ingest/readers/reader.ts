/** What a reader of one input format is. To add a format is to write one file and one line of the registry. */
import type { Facts, SourceDocument } from '../../extract/facts'
import type { Cause } from '../causes'
import type { RawFile } from '../raw-file'

/** Where in the file: a line from 1, a part by its name (a file of an archive, an attachment of a letter). */
type Place = { line?: number; part?: string }

/** What a row of somebody else's dataset says; no engine reads it, for it is no prose. */
export type RecordFacts = {
  /** `historyatstate-visits`; with the row's own key it names the record for good. */
  dataset: string
  key: string
  /** Version of the mapping, as an engine has one. */
  version: string
  /** In the form of CONTRACT, each evidence a span of the record's text. */
  facts: Facts
  /** Codes of the dataset itself, kept as they stand: `{ cameo: '042' }`. */
  codes: Record<string, string>
  /** Coded by a program from headlines, and checked by nobody. */
  unverified: boolean
}

export type FoundDocument = Place & {
  document: SourceDocument
  /** It is its whole file. */
  alone?: boolean
  /** What the reader had to decide and its user should know: the encoding that was found. */
  notes?: readonly string[]
  record?: RecordFacts
}

/** What is wrong with one document; the rest of the file goes on. */
export type Fault = Place & { error: string; cause?: Cause; id?: string }

/** A row that says nothing Entente keeps, with the reason (`vocab/skips.ts`); it is counted in the import report. */
export type Skip = Place & { skipped: string; dataset?: string }

export type ReadItem = FoundDocument | Fault | Skip

/** Which column of a table stands for which field of a document. */
export type ColumnMap = Readonly<Record<string, string>>

export type ReadContext = {
  /** Archives around this file. */
  depth: number
  /** What may still come out of the archives of this input, counted down by whoever unpacks. */
  budget: { files: number; bytes: number }
  /** The columns that a person once named for a table with this head; `null` where nobody did. */
  findColumns: (head: readonly string[]) => Promise<ColumnMap | null>
  /** Reads a file that lies in this one, by the reader that fits it; what it yields has its name as `part`. */
  nest: (file: RawFile) => AsyncIterable<ReadItem>
}

export type Reader = {
  /** Stable, for messages and for tests: `html`. */
  name: string
  /** File name endings, with the full stop, in small letters. */
  extensions: readonly string[]
  mediaTypes: readonly string[]
  /** Whether these first bytes can only be this format; it is asked before name and media type are believed. */
  recognises?: (head: Buffer, file: RawFile) => boolean
  /**
   * Reads a file from its beginning, document by document, in an order that does not change. What is wrong with one
   * document is an item; an error is thrown only where nothing more of the file can be read (see `FileError`).
   */
  read: (file: RawFile, context: ReadContext) => AsyncIterable<ReadItem>
  /** Number of documents, where it can be had without reading them; for progress only. */
  count?: (file: RawFile) => Promise<number>
}
