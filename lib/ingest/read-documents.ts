/** Documents out of files and folders, one after the other; what cannot be read is said and passed over. */
import type { SourceDocument } from '../extract/facts'
import { type ListedFile, listFiles, sayFileError } from './list-files'
import { FileError } from './readers/reader'
import { findReader, KNOWN_EXTENSIONS } from './readers/registry'

export type ReadDocument = {
  document: SourceDocument
  /** The file as it was named. */
  source: string
  /** Line of the file, from 1, in formats that hold a document a line. */
  line?: number
  /** The document is its whole file, so that the file's name can stand for it. */
  alone?: boolean
}

/** `id` is the name that the document gives itself, where it could be read. */
export type ReadFailure = { error: string; source: string; id?: string; line?: number }

/** Reads files, and folders with everything in them, in a stable order. */
export async function* readDocuments(paths: readonly string[]): AsyncGenerator<ReadDocument | ReadFailure> {
  yield* readFiles(await listFiles(paths))
}

/** Reads files that are already listed. */
export async function* readFiles(files: readonly ListedFile[]): AsyncGenerator<ReadDocument | ReadFailure> {
  for (const file of files) {
    if ('error' in file) yield { error: file.error, source: file.path }
    else yield* readFile(file.path)
  }
}

async function* readFile(path: string): AsyncGenerator<ReadDocument | ReadFailure> {
  const reader = findReader(path)
  if (reader === undefined) {
    yield { error: `unknown kind of file; known are ${KNOWN_EXTENSIONS.join(' ')}`, source: path }
    return
  }
  try {
    for await (const item of reader.read(path)) yield { ...item, source: path }
  } catch (error) {
    if (error instanceof FileError) yield { error: error.message, source: path, line: error.line }
    else yield { error: sayFileError(error), source: path }
  }
}

/** Number of documents in files as far as it can be had without reading them; for progress only. */
export async function countDocuments(files: readonly ListedFile[]): Promise<number> {
  let count = 0
  for (const file of files) {
    const counting = 'error' in file ? undefined : findReader(file.path)?.count?.(file.path)
    count += counting === undefined ? 1 : await counting.catch(() => 1)
  }
  return count
}
