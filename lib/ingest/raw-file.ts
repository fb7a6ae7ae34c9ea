/** A file before anybody has read it, wherever it comes from: a folder, an upload, an address, an archive. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { FileError } from './file-error'
import { sayOnOneLine } from './say-on-one-line'

/** A file that is read as a whole may have this many bytes; formats of many documents are read piece by piece. */
export const LARGEST_FILE_BYTES = 64 * 1024 * 1024

export type RawFile = {
  /** As it was named, for the person who gave it; inside an archive `reports.zip/2026/a.html`. */
  name: string
  /** What is remembered as its place: an absolute path, an address, the name of an upload. */
  origin: string
  /** Whether what is found there later is the same document in a newer form: so with paths and addresses. */
  lasting: boolean
  /** The kind that who gave it says it is, without parameters, in small letters. */
  mediaType?: string
  /** The encoding that who gave it says it has. */
  charset?: string
  /** Where it was fetched from, after redirects. */
  url?: string
  /** Bytes, where that is known. */
  size?: number
  /** The content, each time from its beginning. */
  stream(): AsyncIterable<Uint8Array>
}

/** A file of this machine. */
export async function fileAt(path: string): Promise<RawFile> {
  const { size } = await stat(path)
  return { name: sayOnOneLine(path), origin: resolve(path), lasting: true, size, stream: () => createReadStream(path) }
}

/** A file whose content is at hand. */
export function fileOf(name: string, bytes: Uint8Array, more: Partial<Omit<RawFile, 'name' | 'stream'>> = {}): RawFile {
  async function* stream() {
    yield bytes
  }
  return { origin: name, lasting: false, ...more, name, size: bytes.length, stream }
}

/** The name without folders. */
export function baseName({ name }: RawFile): string {
  return basename(name)
}

/** All bytes. @throws FileError where there are more than `most`, before they are in memory; or none */
export async function readBytes(file: RawFile, most = LARGEST_FILE_BYTES): Promise<Buffer> {
  if (file.size !== undefined && file.size > most) throw tooLarge(file.size, most)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of file.stream()) {
    length += part.length
    if (length > most) throw tooLarge(length, most)
    parts.push(part)
  }
  if (length === 0) throw new FileError('the file is empty', { cause: 'empty' })
  return Buffer.concat(parts, length)
}

/** The first bytes, at most `most`; none where the file is empty. One that breaks off is for its reader to say so. */
export async function readHead(file: RawFile, most = 4096): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of file.stream()) {
      parts.push(part)
      length += part.length
      if (length >= most) break
    }
  } catch (error) {
    if (length === 0) throw error
  }
  return Buffer.concat(parts).subarray(0, most)
}

function tooLarge(size: number, most: number): FileError {
  const say = (bytes: number) => `${Math.ceil(bytes / (1024 * 1024))} MB`
  return new FileError(
    `the file has ${say(size)}, more than the ${say(most)} that are read at once; cut it up, or use JSON Lines`,
    { cause: 'too-large' },
  )
}
