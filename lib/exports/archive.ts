import { createHash } from 'node:crypto'
import { setImmediate as letOthersIn } from 'node:timers/promises'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { ExportBody } from './export-format'

/** A file of an archive. */
export type ArchiveFile = { path: string; body: ExportBody | AsyncIterable<ExportBody> }

/** The earliest that a zip can say, by the clock of the machine, so that it is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1)
/** Bytes that are packed at one go; behind each the server can answer others. */
const STEP = 256 * 1024

export const SUMS = 'SHA256SUMS'

/** What a zip of the plain kind can say of the length of a file or of itself, in bytes. */
const LONGEST = 0xffff_ffff

/**
 * Packs files as they come, and behind them their checksums as `sha256sum --check` reads them. The same files give the same
 * bytes on any machine at any time, in whatever pieces they come; no file is held in memory as a whole.
 * @throws RangeError where it would become longer than 4 GiB
 */
export async function* packArchive(files: AsyncIterable<ArchiveFile>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(new Uint8Array(chunk))
  })
  let packed = 0
  const take = (): Uint8Array<ArrayBuffer>[] => {
    const chunks = ready.splice(0)
    packed += chunks.reduce((sum, chunk) => sum + chunk.length, 0)
    if (packed > LONGEST)
      throw new RangeError('The archive would be longer than 4 GiB; export the datasets one by one.')
    return chunks
  }
  const sums: string[] = []
  for await (const { path, body } of files) {
    const hash = createHash('sha256')
    const file = addFile(zip, path)
    for await (const { bytes, last } of cutSteps(listBytes(body))) {
      hash.update(bytes)
      file.push(bytes, last)
      yield* take()
      await letOthersIn()
    }
    sums.push(`${hash.digest('hex')}  ${path}\n`)
  }
  addFile(zip, SUMS).push(strToU8(sums.join('')), true)
  zip.end()
  yield* take()
}

function addFile(zip: Zip, path: string): ZipDeflate {
  const file = new ZipDeflate(path, { level: 6 })
  file.mtime = NO_TIME
  zip.add(file)
  return file
}

async function* listBytes(body: ArchiveFile['body']): AsyncGenerator<Uint8Array> {
  if (typeof body === 'string') yield strToU8(body)
  else if (body instanceof Uint8Array) yield body
  else for await (const piece of body) yield typeof piece === 'string' ? strToU8(piece) : piece
}

/** Pieces of one length, but for the last, which alone may be empty: what they are packed to hangs on where they are cut. */
async function* cutSteps(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<{ bytes: Uint8Array; last: boolean }> {
  let length = 0
  let step = new Uint8Array(STEP)
  for await (const piece of pieces) {
    if (length > LONGEST) throw new RangeError('A file of the archive would be longer than 4 GiB.')
    for (let at = 0; at < piece.length; ) {
      const within = length % STEP
      if (within === 0 && length > 0) {
        yield { bytes: step, last: false }
        step = new Uint8Array(STEP)
      }
      const part = piece.subarray(at, at + STEP - within)
      step.set(part, within)
      length += part.length
      at += part.length
    }
  }
  const rest = length % STEP
  yield { bytes: length === 0 ? step.subarray(0, 0) : step.subarray(0, rest === 0 ? STEP : rest), last: true }
}
