/** A ZIP archive without the list at its end: what stands whole in it is read, and then it is said that it breaks off. */
import { Unzip, UnzipInflate } from 'fflate'
import { FileError } from '../file-error'
import { fileOf, LARGEST_FILE_BYTES, type RawFile } from '../raw-file'
import type { Held } from './hold'
import type { Fault, ReadContext, ReadItem } from './reader'
import { countFile, faultOf, isPassedOver, namePart, spent } from './unpack'

type Part = { name: string; chunks: Uint8Array[]; length: number; whole: boolean; fault: Fault | null }

const TOO_LARGE: Fault = { error: 'it has more than the 64 MB that are read at once', cause: 'too-large' }
const BREAKS_OFF: Fault = { error: 'it breaks off', cause: 'malformed' }

/** Small pieces, so that a bomb is seen before much of it has come out. */
const PIECE = 16 * 1024

export async function* readBrokenZip(file: RawFile, held: Held, context: ReadContext): AsyncGenerator<ReadItem> {
  const open: Part[] = []
  let failed: unknown = null
  const unzip = new Unzip((found) => {
    const part: Part = { name: found.name, chunks: [], length: 0, whole: false, fault: null }
    open.push(part)
    found.ondata = (error, chunk, final) => {
      if (error !== null) part.fault = faultOf(error)
      else if (part.length + chunk.length > LARGEST_FILE_BYTES) part.fault = TOO_LARGE
      part.whole ||= final
      part.length += chunk.length
      if (part.fault === null) part.chunks.push(chunk)
      else part.chunks = []
    }
    try {
      found.start()
    } catch {
      part.fault = { error: 'it is packed in a way that is not read', cause: 'unknown-kind' }
    }
  })
  unzip.register(UnzipInflate)

  let taken = 0
  const unpacked = () => open.reduce((sum, part) => sum + part.length, 0)
  for await (const chunk of held.stream()) {
    for (let at = 0; at < chunk.length && failed === null; at += PIECE) {
      taken += Math.min(PIECE, chunk.length - at)
      const before = unpacked()
      try {
        unzip.push(new Uint8Array(chunk.subarray(at, at + PIECE)))
      } catch (error) {
        failed = error
      }
      context.budget.bytes -= unpacked() - before
      if (context.budget.bytes < 0) failed = spent('bytes')
      while (open.length > 0 && (open[0]?.whole || open[0]?.fault)) yield* readPart(file, open.shift(), context)
    }
    if (failed !== null) break
  }
  for (const part of open) yield* readPart(file, part, context)
  if (taken === 0) return
  yield failed instanceof FileError
    ? faultOf(failed)
    : { error: 'the archive breaks off or is damaged; what is whole in it was read', cause: 'malformed' }
}

async function* readPart(file: RawFile, part: Part | undefined, context: ReadContext): AsyncGenerator<ReadItem> {
  if (part === undefined || part.name.endsWith('/') || isPassedOver(part.name)) return
  countFile(context.budget)
  const name = namePart(file.name, part.name)
  const fault = part.fault ?? (part.whole ? null : BREAKS_OFF)
  if (fault !== null) yield { ...fault, part: name }
  else yield* context.nest(fileOf(name, Buffer.concat(part.chunks)))
}
