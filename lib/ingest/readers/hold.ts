/** The content of a stream, kept so that it can be read more than once: in memory while it is small, else in a passing file. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FileError } from '../file-error'

const MOST_IN_MEMORY = 8 * 1024 * 1024

export type Held = {
  size: number
  /** Where it is small. */
  bytes: Buffer | null
  /** Where it is not. */
  path: string | null
  stream: () => AsyncIterable<Uint8Array>
  /** To be called when nobody reads it any more. */
  release: () => Promise<void>
}

/** @throws FileError where there are more than `most` bytes, and what the stream throws; nothing is left behind then */
export async function hold(stream: AsyncIterable<Uint8Array>, most: number): Promise<Held> {
  const source = stream[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    while (size <= MOST_IN_MEMORY) {
      const { value, done } = await source.next()
      if (done === true) return inMemory(Buffer.concat(parts, size))
      parts.push(value)
      size += value.length
      if (size > most) throw tooLarge(most)
    }
    return await onDisk(parts, source, most)
  } catch (error) {
    await source.return?.()
    throw error
  }
}

function inMemory(bytes: Buffer): Held {
  async function* stream() {
    yield bytes
  }
  return { size: bytes.length, bytes, path: null, stream, release: async () => {} }
}

async function onDisk(parts: Uint8Array[], rest: AsyncIterator<Uint8Array>, most: number): Promise<Held> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-unpack-'))
  const release = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'content')
  let size = 0
  async function* all() {
    for (const part of parts) {
      size += part.length
      yield part
    }
    parts = []
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      size += next.value.length
      if (size > most) throw tooLarge(most)
      yield next.value
    }
  }
  try {
    await pipeline(all, createWriteStream(path))
  } catch (error) {
    await release()
    throw error
  }
  return { size, bytes: null, path, stream: () => createReadStream(path), release }
}

function tooLarge(most: number): FileError {
  return new FileError(`it has more than the ${Math.ceil(most / (1024 * 1024))} MB that are read`, {
    cause: 'too-large',
  })
}
