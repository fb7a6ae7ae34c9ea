/** What a reader of one input format is. To add a format is to write one file and one line of the registry. */
import type { SourceDocument } from '../../extract/facts'

/** A document as it stands in a file, or what is wrong there; the rest of the file goes on. */
export type ReadItem =
  | { document: SourceDocument; line?: number; alone?: boolean }
  | { error: string; id?: string; line?: number }

export type Reader = {
  name: string
  /** File name endings, with the full stop, in small letters. */
  extensions: readonly string[]
  /**
   * Reads a file from its beginning, document by document. What is wrong with one document is an item; an error is
   * thrown only where nothing of the file can be read (see `FileError`). `alone` marks a document that is its whole file.
   */
  read(path: string): AsyncIterable<ReadItem>
  /** Number of documents, where it can be had without reading them; for progress only. */
  count?(path: string): Promise<number>
}

/** Why nothing of a file can be read, in words for the person who gave it. */
export class FileError extends Error {
  override name = 'FileError'
  constructor(
    message: string,
    /** Line of the file, from 1, where it is known. */
    readonly line?: number,
  ) {
    super(message)
  }
}
