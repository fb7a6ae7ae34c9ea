import { createHash } from 'node:crypto'
import { setImmediate as letOthersIn } from 'node:timers/promises'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { ExportBody } from './export-format'

/** A file of an archive. */
export type ArchiveFile = { path: string; body: ExportBody }

/** The earliest that a zip can say, by the clock of the machine, so that it is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1)
/** Bytes that are packed at one go; behind each the server can answer others. */
const STEP = 256 * 1024

export const SUMS = 'SHA256SUMS'

/**
 * Packs files as they come, and behind them their checksums as `sha256sum --check` reads them. The same files give the same
 * bytes on any machine at any time; no more than one file is held in memory.
 */
export async function* packArchive(files: AsyncIterable<ArchiveFile>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(new Uint8Array(chunk))
  })
  const sums: string[] = []
  for await (const { path, body } of files) {
    const bytes = typeof body === 'string' ? strToU8(body) : body
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    yield* packFile(zip, path, bytes, ready)
  }
  yield* packFile(zip, SUMS, strToU8(sums.join('')), ready)
  zip.end()
  yield* ready.splice(0)
}

async function* packFile(zip: Zip, path: string, bytes: Uint8Array, ready: Uint8Array<ArrayBuffer>[]) {
  const file = new ZipDeflate(path, { level: 6 })
  file.mtime = NO_TIME
  zip.add(file)
  for (let at = 0; at < bytes.length || at === 0; at += STEP) {
    file.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    yield* ready.splice(0)
    await letOthersIn()
  }
}
