/** What a job takes. */
import { extname } from 'node:path'
import { LARGEST_FILE_BYTES } from '../ingest/raw-file'

const MB = 1024 * 1024

/** Formats of many documents are read piece by piece, so they may be large. */
const LARGEST_COLLECTION_BYTES = 512 * MB
export const MOST_INPUTS = 20_000
export const MOST_JOB_BYTES = 4096 * MB

const COLLECTIONS: ReadonlySet<string> = new Set(
  '.zip .tar .tgz .gz .jsonl .ndjson .csv .tsv .tab .warc .xml'.split(' '),
)

/** Most bytes of a file with this name. */
export function mostBytesOf(name: string): number {
  return COLLECTIONS.has(extname(name).toLowerCase()) ? LARGEST_COLLECTION_BYTES : LARGEST_FILE_BYTES
}

/** Whether a file with this name may hold many documents, so that they are worth counting. */
export function mayHoldMany(name: string): boolean {
  const ending = extname(name).toLowerCase()
  return ending === '.json' || COLLECTIONS.has(ending)
}

/** `64 MB` */
export function sayBytes(bytes: number): string {
  return bytes < MB ? `${Math.ceil(bytes / 1024)} kB` : `${Math.ceil(bytes / MB)} MB`
}
