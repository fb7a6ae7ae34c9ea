/** Documents out of files, folders and archives, one after the other; what cannot be read is said and passed over. */

import type { Cause } from './causes'
import { FileError } from './file-error'
import { isAddress, type ListedFile, listFiles, sayFileError } from './list-files'
import { fileAt, type RawFile, readHead } from './raw-file'
import { nameKind } from './readers/name-kind'
import type { ColumnMap, Fault, FoundDocument, ReadContext, ReadItem, Skip } from './readers/reader'
import { findReader, KNOWN_EXTENSIONS } from './readers/registry'
import { sayOnOneLine } from './say-on-one-line'

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
  /** What is at an address; without it none is asked. */
  fetch?: (address: string) => Promise<RawFile | { error: string; cause: Cause }>
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
      yield { error: listed.error, cause: listed.cause, source: sayOnOneLine(listed.path) }
      continue
    }
    const file = isAddress(listed.path) ? await fetchFile(listed.path, options) : await openFile(listed.path)
    if ('error' in file) yield { ...file, source: sayOnOneLine(listed.path) }
    else yield* readRaw(file, options)
  }
}

type Unread = { error: string; cause: Cause }

async function openFile(path: string): Promise<RawFile | Unread> {
  try {
    return await fileAt(path)
  } catch (error) {
    return { error: sayFileError(error), cause: 'unreadable' }
  }
}

async function fetchFile(address: string, { fetch }: ReadOptions): Promise<RawFile | Unread> {
  return fetch === undefined ? { error: 'addresses are not asked here', cause: 'unreadable' } : fetch(address)
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
    } else if ('error' in item) yield { ...item, error: sayOnOneLine(item.error), source }
    else yield { ...item, source }
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
    if (reader === undefined) {
      const kind = await nameKind(head)
      const words = kind === null ? 'unknown kind of file' : `unknown kind of file, it seems to be ${kind}`
      throw new FileError(`${words}; known are ${KNOWN_EXTENSIONS.join(' ')}`, { cause: 'unknown-kind' })
    }
    yield* reader.read(file, context)
  } catch (error) {
    if (error instanceof FileError) yield { error: error.message, cause: error.cause, line: error.line }
    else yield { error: sayFileError(error), cause: 'unreadable' }
  }
}

/** Number of documents in files as far as it can be had without reading them; for progress only. */
export async function countDocuments(files: readonly ListedFile[]): Promise<number> {
  let count = 0
  for (const file of files) count += 'error' in file ? 1 : await countAt(file.path).catch(() => 1)
  return count
}

async function countAt(path: string): Promise<number> {
  return countIn(await fileAt(path))
}

/** Number of documents in a file as far as it can be had without reading them. @throws what its content throws */
export async function countIn(file: RawFile): Promise<number> {
  return (await findReader(file, await readHead(file))?.count?.(file)) ?? 1
}
