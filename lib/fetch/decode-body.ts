/** Undoes the compression of an answer, piece by piece. */
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** One is usual, two are a mistake of somebody's server, and more are a trap. */
const MOST_LAYERS = 2

/** `Content-Encoding` names something that was not offered. */
export class UnknownEncodingError extends Error {
  override name = 'UnknownEncodingError'
}

/** @throws UnknownEncodingError */
export function decodeBody(body: Readable, header: string | undefined): Readable {
  const layers = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (layers.length > MOST_LAYERS) throw new UnknownEncodingError(`it is compressed ${layers.length} times over`)
  let stream = body
  for (const name of layers.reverse()) {
    const next = decoderOf(name)
    const source = stream
    source.on('error', (error) => next.destroy(error))
    next.on('close', () => source.destroy())
    stream = source.pipe(next)
  }
  return stream
}

function decoderOf(name: string) {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip()
  if (name === 'deflate') return createInflate()
  if (name === 'br') return createBrotliDecompress()
  throw new UnknownEncodingError(`it is compressed as "${name}", which was not asked for`)
}
