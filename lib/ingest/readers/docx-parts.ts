/** The parts of a Word file, taken out of its archive with care: a small one may unpack to more than the memory holds. */
import { zipSync } from 'fflate'
import { fromBufferPromise } from 'yauzl'
import { FileError } from '../file-error'

/** Words take little room; what is larger is no report. */
const MOST_BYTES = 64 * 1024 * 1024
const TEXT_PART = /(?:^|\/)[^/]+\.(?:xml|rels)$/u
const CORE = 'docProps/core.xml'

export type WordParts = {
  /** An archive of the parts that hold words, and of nothing else. */
  archive: Buffer
  /** The properties of the file, as XML. */
  core: string
}

/** @throws FileError where it is damaged, or too large once it is unpacked */
export async function takeWordParts(bytes: Buffer): Promise<WordParts> {
  const parts = await unpackParts(bytes).catch((error: unknown) => {
    if (error instanceof FileError) throw error
    throw new FileError(`the Word file is damaged: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (!Object.keys(parts).some((name) => name.startsWith('word/')))
    throw new FileError('the file is no Word document', { cause: 'unknown-kind' })
  return { archive: Buffer.from(zipSync(parts, { level: 0 })), core: Buffer.from(parts[CORE] ?? []).toString('utf8') }
}

async function unpackParts(bytes: Buffer): Promise<Record<string, Uint8Array>> {
  const zip = await fromBufferPromise(bytes, { autoClose: false })
  const parts: Record<string, Uint8Array> = {}
  let length = 0
  for await (const entry of zip.eachEntry()) {
    if (!TEXT_PART.test(entry.fileName)) continue
    const pieces: Uint8Array[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      length += piece.length
      if (length > MOST_BYTES)
        throw new FileError(`the Word file unpacks to more than ${MOST_BYTES / (1024 * 1024)} MB`, {
          cause: 'too-large',
        })
      pieces.push(piece)
    }
    parts[entry.fileName] = Buffer.concat(pieces)
  }
  return parts
}
