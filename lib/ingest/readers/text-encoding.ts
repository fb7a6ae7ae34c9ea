/** In which encoding the bytes of a text are. */
import { analyse } from 'chardet'
import { FileError } from '../file-error'
import { scoreLetters } from './letter-likeness'

/** One byte a letter, the likelier first, for of two that read a text alike the first is taken. */
const ONE_BYTE = [
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'windows-1250',
  'iso-8859-5',
  'iso-8859-2',
  'ibm866',
]
/** As `scoreLetters` has it; below it nothing of ours was found, and the library is asked what else it may be. */
const LIKE_WRITING = 0.25
/** What the encoding of DOS must be better by: its letters are where others have quotation marks and dashes. */
const SELDOM: Readonly<Record<string, number>> = { ibm866: 0.2 }
const SAMPLE_BYTES = 64 * 1024

/** How many characters beyond ASCII show that a text was meant as UTF-8, though some of its bytes are wrong. */
const ENOUGH = 3
const TIMES = 5

export type FoundEncoding = {
  /** As the WHATWG names it, in small letters. */
  encoding: string
  /** `read as windows-1251`; none where it is UTF-8. */
  note?: string
}

/**
 * The encoding of a text by its mark, by what is declared of it, by its being valid UTF-8, or by its letters. What is declared
 * and cannot be true is passed over. A beginning of the text is enough, but may not end inside of a character.
 * @throws FileError of the cause `encoding` where it is none that is known, or UTF-8 with wrong bytes, with their line
 */
export function findEncoding(bytes: Uint8Array, declared?: string): FoundEncoding {
  const marked = readMark(bytes)
  if (marked !== null && isValidIn(marked, marked === 'utf-8' ? bytes : bytes.subarray(0, bytes.length & ~1)))
    return say(marked, declared)
  const silent = findUtf16(bytes)
  if (silent !== null) return say(silent, declared)
  if (isValidIn('utf-8', bytes)) return { encoding: 'utf-8' }
  refuseBrokenUtf8(bytes)
  const told = declared === undefined ? null : nameEncoding(declared)
  if (told !== null && !told.startsWith('utf-') && isBelievable(bytes, told)) return say(told, declared)
  const found = findByLetters(bytes)
  if (found === null)
    throw new FileError('the file is not UTF-8, nor in any other encoding that is known; save it as UTF-8', {
      line: findWrongLine(bytes),
      cause: 'encoding',
    })
  return say(found, declared)
}

/** The name that the WHATWG has for a label such as `cp1251`; `null` where it knows none. */
export function nameEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** Bytes as text, with U+FFFD for what has no meaning. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  // Node takes windows-1252 for ISO 8859-1 and loses its quotation marks, unless it is asked for a part of a stream
  const decoder = new TextDecoder(encoding)
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

function say(encoding: string, declared: string | undefined): FoundEncoding {
  if (encoding === 'utf-8') return { encoding }
  const told = declared === undefined ? null : nameEncoding(declared)
  const differs = told !== null && told !== encoding && !(told === 'utf-16le' && encoding === 'utf-16be')
  return { encoding, note: differs ? `read as ${encoding}, though it says ${told}` : `read as ${encoding}` }
}

function readMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: the upper halves of the letters are few and alike, and no text of single bytes has such bytes. */
function findUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  if (length < 8) return null
  const upper = [0, 0]
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] as number
    if (byte <= 0x06 || byte === 0x20) upper[index & 1] = (upper[index & 1] ?? 0) + 1
  }
  const [even = 0, odd = 0] = upper.map((count) => count / (length / 2))
  const encoding = odd > 0.9 && even < 0.4 ? 'utf-16le' : even > 0.9 && odd < 0.4 ? 'utf-16be' : null
  return encoding !== null && isValidIn(encoding, bytes.subarray(0, length)) ? encoding : null
}

/** Text that is UTF-8 but for some bytes would turn into signs without sense in any other encoding. */
function refuseBrokenUtf8(bytes: Uint8Array): void {
  const text = decodeAs('utf-8', bytes)
  let good = 0
  let wrong = 0
  for (const sign of text)
    if (sign === '\uFFFD') wrong++
    else if (sign > '\u007F') good++
  if (good < ENOUGH || good < wrong * TIMES) return
  throw new FileError('the file is UTF-8 with wrong bytes; save it anew as UTF-8', {
    line: findWrongLine(bytes),
    cause: 'encoding',
  })
}

function findByLetters(bytes: Uint8Array): string | null {
  const sample = sampleLines(bytes)
  let best: string | null = null
  let most = LIKE_WRITING
  for (const encoding of ONE_BYTE) {
    const score = scoreLetters(decodeAs(encoding, sample)) - (SELDOM[encoding] ?? 0)
    if (score <= most) continue
    best = encoding
    most = score
  }
  if (best !== null) return best
  for (const { name } of analyse(sample)) {
    const encoding = nameEncoding(name)
    if (encoding !== null && !ONE_BYTE.includes(encoding) && isBelievable(sample, encoding)) return encoding
  }
  return null
}

/** The lines that hold more than ASCII, as far as a sample goes. */
function sampleLines(bytes: Uint8Array): Buffer {
  const lines: Uint8Array[] = []
  let length = 0
  let start = 0
  while (start < bytes.length && length < SAMPLE_BYTES) {
    const found = bytes.indexOf(10, start)
    const end = found === -1 ? bytes.length : found + 1
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES))
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line)
      length += line.length
    }
    start = end
  }
  return Buffer.concat(lines)
}

/** Whether bytes are a text in this encoding: each of them has a meaning, and none means a control character. */
function isBelievable(bytes: Uint8Array, encoding: string): boolean {
  return isValidIn(encoding, bytes) && !/[\u0080-\u009F]/u.test(decodeAs(encoding, bytes))
}

/** Whether all bytes have a meaning in an encoding. */
export function isValidIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Line of the first bytes that are no UTF-8. */
export function findWrongLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (!isValidIn('utf-8', bytes.subarray(start, end))) return line
    start = end + 1
    line++
  }
  return line
}
