/** Documents out of the files that a command names, or out of standard input, with what is wrong in their place. */
import { createReadStream } from 'node:fs'
import { placeOf } from '../../ingest/issues'
import { sayFileError } from '../../ingest/list-files'
import { readDocuments } from '../../ingest/read-documents'
import type { CommandIo } from '../command'
import { type Item, readJsonLines } from './read-json-lines'

/** Reads file after file; an item without a name of its own has that of its place. */
export async function* readItems(files: readonly string[], io: CommandIo): AsyncGenerator<Item> {
  for (const file of files) {
    if (file === '-') yield* readJsonLines(io.stdin)
    else if (/\.(?:jsonl|ndjson)$/iu.test(file)) yield* readLinesOf(file)
    else yield* readWhole(file)
  }
}

async function* readLinesOf(file: string): AsyncGenerator<Item> {
  try {
    for await (const item of readJsonLines(createReadStream(file)))
      yield { ...item, id: item.id ?? placeOf(file, item.line) }
  } catch (error) {
    yield { id: file, error: sayFileError(error) }
  }
}

async function* readWhole(path: string): AsyncGenerator<Item> {
  for await (const read of readDocuments([path])) {
    if ('skipped' in read) continue
    const place = placeOf(read.source, read.line)
    yield 'error' in read
      ? { id: read.id ?? place, error: read.error }
      : { id: read.document.id ?? place, document: read.document }
  }
}
