/** Files packed with gzip: archives of them (`tar.gz`, `warc.gz`), and single ones, which go to the reader of what is in them. */
import { finished } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { FileError } from '../file-error'
import { type RawFile, readHead } from '../raw-file'
import type { Reader } from './reader'
import { isTar, tarReader } from './tar'
import { faultOf, limitUnpacking } from './unpack'
import { isWarc, warcReader } from './warc'

export const gzipReader: Reader = {
  name: 'gzip',
  extensions: ['.gz', '.tgz'],
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  recognises: (head) => head[0] === 0x1f && head[1] === 0x8b,
  async *read(file, context) {
    const stream = limitUnpacking(() => gunzip(file), context.budget)
    const packed: RawFile = { ...file, size: undefined, mediaType: undefined, stream }
    const head = await readHead(packed)
    if (head.length === 0) throw new FileError('the file is empty', { cause: 'empty' })
    // an archive keeps its name: it is what its user gave, in one piece
    if (isTar(head)) yield* tarReader.read(packed, context)
    else if (isWarc(head)) yield* warcReader.read(packed, context)
    else yield* context.nest({ ...packed, name: file.name.replace(/\.gz$/iu, ''), lasting: false })
  },
}

/** Small pieces, so that no more comes out of one than memory holds. */
const PIECE = 16 * 1024

function gunzip(file: RawFile) {
  let packed = 0
  async function* stream(): AsyncGenerator<Uint8Array> {
    const unzip = createGunzip()
    // what came out before an error is handed on first: a file that breaks off is read up to there
    const out: Uint8Array[] = []
    const failed: Error[] = []
    unzip.on('data', (part: Uint8Array) => out.push(part))
    unzip.on('error', (error) => failed.push(error))
    const closed = new Promise((resolve) => unzip.once('close', resolve))
    try {
      for await (const part of file.stream())
        for (let at = 0; at < part.length; at += PIECE) {
          const piece = part.subarray(at, at + PIECE)
          packed += piece.length
          await Promise.race([new Promise((resolve) => unzip.write(piece, resolve)), closed])
          yield* out.splice(0)
          if (failed[0]) throw failed[0]
        }
      unzip.end()
      await finished(unzip).catch((error: unknown) => failed.push(error instanceof Error ? error : new Error()))
      yield* out.splice(0)
      if (failed[0]) throw failed[0]
    } catch (error) {
      const { error: message, cause } = faultOf(error)
      throw new FileError(message, { cause })
    } finally {
      unzip.destroy()
    }
  }
  return { stream: stream(), packed: () => packed }
}
