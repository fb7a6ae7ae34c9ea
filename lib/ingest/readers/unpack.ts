/** What every reader of archives keeps to: how much may come out, what is passed over, and how it says what is wrong. */
import { FileError } from '../file-error'
import { GOLD_FILE } from '../list-files'
import { sayOnOneLine } from '../say-on-one-line'
import type { Fault, ReadContext } from './reader'

/** A file inside of an archive may be this long; so may the archive. */
export const MOST_UNPACKED = 2 * 1024 * 1024 * 1024

/** So much may come out at any ratio; what is longer must not be more than so many times its packed size. */
const FREE_BYTES = 10 * 1024 * 1024
const HIGHEST_RATIO = 200

type Unpacking = {
  stream: AsyncIterable<Uint8Array>
  /** Packed bytes that were read up to now. */
  packed: () => number
}

/**
 * A stream, to be opened any number of times, that breaks off with a FileError before a small archive fills the memory. Bytes
 * count against the budget of the input once, however often they are read.
 */
export function limitUnpacking(open: () => Unpacking, budget: ReadContext['budget']): () => AsyncIterable<Uint8Array> {
  let counted = 0
  return async function* () {
    const { stream, packed } = open()
    let length = 0
    for await (const part of stream) {
      length += part.length
      budget.bytes -= Math.max(0, length - counted)
      counted = Math.max(counted, length)
      if (budget.bytes < 0) throw spent('bytes')
      if (length > FREE_BYTES && length > packed() * HIGHEST_RATIO)
        throw new FileError(`it unpacks to more than ${HIGHEST_RATIO} times its size, and was left packed`, {
          cause: 'too-large',
        })
      yield part
    }
  }
}

/** To be called for every file that is taken out. @throws FileError where too much was */
export function countFile(budget: ReadContext['budget']): void {
  budget.files--
  if (budget.bytes < 0) throw spent('bytes')
  if (budget.files < 0) throw spent('files')
}

export function spent(what: 'files' | 'bytes'): FileError {
  const words = { files: 'there are more files in it than are read', bytes: 'it unpacks to more bytes than are read' }
  return new FileError(`${words[what]} out of one input; the rest was left out`, { cause: 'too-large' })
}

/** What the system leaves in archives, and the answers beside documents, as in folders. A name with `..` is a name. */
export function isPassedOver(name: string): boolean {
  const parts = name.split('/')
  const hidden = (part: string) => (part.startsWith('.') && !/^\.{1,2}$/u.test(part)) || part === '__MACOSX'
  return parts.some(hidden) || parts.at(-1) === GOLD_FILE
}

/** A file of an archive as its user sees it. It is never a path of this machine. */
export function namePart(archive: string, name: string): string {
  return `${archive}/${sayOnOneLine(name)}`
}

export function faultOf(error: unknown, part?: string): Fault {
  const place = part === undefined ? {} : { part }
  if (error instanceof FileError) return { error: error.message, cause: error.cause, line: error.line, ...place }
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'Z_BUF_ERROR') return { error: 'it breaks off', cause: 'malformed', ...place }
  const message = error instanceof Error ? error.message : String(error)
  return { error: `it is damaged: ${message}`, cause: 'malformed', ...place }
}
