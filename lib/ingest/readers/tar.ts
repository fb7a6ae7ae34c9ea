/** TAR archives: every file in it goes to its own reader, in the order of the archive. */
import { type Extract, extract, type Header } from 'tar-stream'
import { FileError } from '../file-error'
import type { RawFile } from '../raw-file'
import { hold } from './hold'
import type { ReadContext, Reader, ReadItem } from './reader'
import { countFile, isPassedOver, MOST_UNPACKED, namePart } from './unpack'

type Entry = AsyncIterable<unknown> & { header: Header; resume: () => unknown }

const MAGIC = { at: 257, word: 'ustar' }

export function isTar(head: Buffer): boolean {
  return head.toString('latin1', MAGIC.at, MAGIC.at + MAGIC.word.length) === MAGIC.word
}

export const tarReader: Reader = {
  name: 'tar',
  extensions: ['.tar'],
  mediaTypes: ['application/x-tar'],
  recognises: isTar,
  async *read(file, context) {
    const archive = extract()
    const feeding = feed(archive, file.stream())
    let broken: unknown = null
    let found = false
    try {
      for await (const entry of archive) {
        found = true
        yield* readEntry(file, entry, context)
      }
    } catch (error) {
      broken = error
    } finally {
      archive.destroy()
    }
    broken = (await feeding) ?? broken
    if (broken instanceof FileError) throw broken
    if (broken !== null)
      yield { error: 'the archive breaks off or is damaged; what stands before was read', cause: 'malformed' }
    else if (!found) throw new FileError('the archive is empty', { cause: 'empty' })
  },
}

/** Writes the archive into its reader. What goes wrong is given back, after all that came before has been read. */
async function feed(archive: Extract, source: AsyncIterable<Uint8Array>): Promise<unknown> {
  let broken: unknown = null
  try {
    for await (const part of source) {
      if (archive.destroyed) return null
      if (archive.write(part)) continue
      await new Promise((resolve) => {
        archive.once('drain', () => resolve(null))
        archive.once('close', () => resolve(null))
      })
    }
  } catch (error) {
    broken = error
  }
  if (!archive.destroyed) archive.end(null)
  return broken
}

async function* readEntry(file: RawFile, entry: Entry, context: ReadContext): AsyncGenerator<ReadItem> {
  const { name, type, linkname } = entry.header
  if (type === 'directory' || isPassedOver(name)) {
    entry.resume()
    return
  }
  countFile(context.budget)
  const part = namePart(file.name, name)
  if (type !== 'file' && type !== 'contiguous-file') {
    entry.resume()
    const link = type === 'symlink' || type === 'link'
    const error = link ? `it is a link to ${linkname}; links are not followed` : `it is no file but a ${type}`
    yield { error, cause: 'unknown-kind', part }
    return
  }
  const held = await hold(bytesOf(entry), MOST_UNPACKED)
  try {
    yield* context.nest({ name: part, origin: part, lasting: false, size: held.size, stream: held.stream })
  } finally {
    await held.release()
  }
}

async function* bytesOf(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const part of entry) if (part instanceof Uint8Array) yield part
}
