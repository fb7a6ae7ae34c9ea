/** Documents out of files, folders and archives, one after the other; what cannot be read is said and passed over. */

import { FileError } from './file-error'
import { type ListedFile, listFiles, sayFileError } from './list-files'
import { fileAt, type RawFile, readHead } from './raw-file'
import type { ColumnMap, Fault, FoundDocument, ReadContext, ReadItem, Skip } from './readers/reader'
import { findReader, KNOWN_EXTENSIONS } from './readers/registry'

/** Where an item comes from: the file as it was named, with the names of what lies in it. */
type Sourced = { source: string }

export type ReadDocument = FoundDocument &
  Sourced & {
    /** What is remembered as its place. */
    origin: string
    /** Whether a later text of that place is the same document. */
    lasting: boolean
  }
export type ReadFailure = Fault & Sourced
export type ReadSkip = Skip & Sourced

export type ReadOptions = {
  /** See `ReadContext`; without it no table has named columns. */
  findColumns?: (head: readonly string[]) => Promise<ColumnMap | null>
}

/** What may come out of one input, however many archives lie in each other. */
export const MOST_FILES = 100_000
export const MOST_BYTES = 2 * 1024 * 1024 * 1024
const MOST_LEVELS = 4

/** Reads files, and folders with everything in them, in a stable order. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadDocument | ReadFailure | ReadSkip> {
  yield* readFiles(await listFiles(paths), options)
}

/** Reads files that are already listed. */
export async function* readFiles(
  files: readonly ListedFile[],
  options: ReadOptions = {},
): AsyncGenerator<ReadDocument | ReadFailure | ReadSkip> {
  for (const listed of files) {
    if ('error' in listed) {
      yield { error: listed.error, cause: listed.cause, source: listed.path }
      continue
    }
    let file: RawFile
    try {
      file = await fileAt(listed.path)
    } catch (error) {
      yield { error: sayFileError(error), cause: 'unreadable', source: listed.path }
      continue
    }
    yield* readRaw(file, options)
  }
}

/** Reads one file, whatever it is. The items come in the same order each time. */
export async function* readRaw(
  file: RawFile,
  { findColumns = async () => null }: ReadOptions = {},
): AsyncGenerator<ReadDocument | ReadFailure | ReadSkip> {
  const budget = { files: MOST_FILES, bytes: MOST_BYTES }
  const contextAt = (depth: number): ReadContext => ({
    depth,
    budget,
    findColumns,
    async *nest(inner) {
      for await (const item of readOne(inner, contextAt(depth + 1))) yield { ...item, part: item.part ?? inner.name }
    },
  })
  for await (const item of readOne(file, contextAt(0))) {
    const source = item.part ?? file.name
    if ('document' in item) {
      const nested = item.part !== undefined
      yield {
        ...item,
        source,
        origin: nested ? `${file.origin}#${item.part}` : file.origin,
        lasting: file.lasting && !nested,
      }
    } else yield { ...item, source }
  }
}

async function* readOne(file: RawFile, context: ReadContext): AsyncGenerator<ReadItem> {
  if (context.depth > MOST_LEVELS) {
    yield { error: `it lies in more than ${MOST_LEVELS} archives`, cause: 'too-large' }
    return
  }
  try {
    const head = await readHead(file)
    if (head.length === 0) throw new FileError('the file is empty', { cause: 'empty' })
    const reader = findReader(file, head)
    if (reader === undefined)
      throw new FileError(`unknown kind of file; known are ${KNOWN_EXTENSIONS.join(' ')}`, { cause: 'unknown-kind' })
    yield* reader.read(file, context)
  } catch (error) {
    if (error instanceof FileError) yield { error: error.message, cause: error.cause, line: error.line }
    else yield { error: sayFileError(error), cause: 'unreadable' }
  }
}

/** Number of documents in files as far as it can be had without reading them; for progress only. */
export async function countDocuments(files: readonly ListedFile[]): Promise<number> {
  let count = 0
  for (const file of files) count += 'error' in file ? 1 : await countIn(file.path).catch(() => 1)
  return count
}

async function countIn(path: string): Promise<number> {
  const file = await fileAt(path)
  return (await findReader(file, await readHead(file))?.count?.(file)) ?? 1
}
