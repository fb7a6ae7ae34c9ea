/** ZIP archives: every file in it goes to its own reader, and stops none of the others. */
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { FileError } from '../file-error'
import type { RawFile } from '../raw-file'
import { type Held, hold } from './hold'
import type { Fault, ReadContext, Reader, ReadItem } from './reader'
import { countFile, faultOf, isPassedOver, limitUnpacking, MOST_UNPACKED, namePart } from './unpack'
import { readBrokenZip } from './zip-broken'

const OFFICE_PARTS = '[Content_Types].xml'
const LINK = 0xa000
const KIND_OF_FILE = 0xf000
const UTF8_FLAG = 0x800

export const zipReader: Reader = {
  name: 'zip',
  extensions: ['.zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  recognises: (head) => head.length > 4 && ['PK\x03\x04', 'PK\x05\x06'].includes(head.toString('latin1', 0, 4)),
  async *read(file, context) {
    const held = await hold(file.stream(), MOST_UNPACKED)
    try {
      yield* readHeld(file, held, context)
    } finally {
      await held.release()
    }
  },
}

async function* readHeld(file: RawFile, held: Held, context: ReadContext): AsyncGenerator<ReadItem> {
  const options = { decodeStrings: false, autoClose: false }
  let zip: ZipFile
  try {
    zip = held.bytes ? await fromBufferPromise(held.bytes, options) : await openPromise(held.path ?? '', options)
  } catch {
    // the list of files stands at the end of an archive, so one that breaks off has lost it
    yield* readBrokenZip(file, held, context)
    return
  }
  try {
    const { entries, fault } = await listEntries(zip)
    if (entries.length === 0 && fault === null) throw new FileError('the archive is empty', { cause: 'empty' })
    if (entries.some((entry) => nameOf(entry) === OFFICE_PARTS))
      throw new FileError('it is an Office file, and no Word document; save it as DOCX, PDF, CSV or text', {
        cause: 'unknown-kind',
      })
    for (const entry of entries) yield* readEntry(file, zip, entry, context)
    if (fault !== null) yield fault
  } finally {
    zip.close()
  }
}

/** All that the archive lists up to where its list goes wrong. */
async function listEntries(zip: ZipFile): Promise<{ entries: Entry[]; fault: Fault | null }> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch (error) {
    return { entries, fault: faultOf(error) }
  }
  return { entries, fault: null }
}

async function* readEntry(file: RawFile, zip: ZipFile, entry: Entry, context: ReadContext): AsyncGenerator<ReadItem> {
  const name = nameOf(entry)
  if (name.endsWith('/') || isPassedOver(name)) return
  countFile(context.budget)
  const part = namePart(file.name, name)
  const fault = findFault(entry)
  if (fault !== null) {
    yield { ...fault, part }
    return
  }
  const open = () => ({ stream: decode(zip, entry), packed: () => entry.compressedSize })
  const stream = limitUnpacking(open, context.budget)
  yield* context.nest({ name: part, origin: part, lasting: false, size: entry.uncompressedSize, stream })
}

async function* decode(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) {
      sum = crc32(part, sum)
      yield part
    }
  } catch (error) {
    throw damaged(error)
  }
  if (sum !== entry.crc32) throw new FileError('it is damaged: its sum is not what the archive says')
}

/** What the library says of a file that is shorter, longer or other than it is said to be. */
function damaged(error: unknown): FileError {
  const { error: message, cause } = faultOf(error)
  return new FileError(message, { cause })
}

function findFault(entry: Entry): Fault | null {
  if (entry.isEncrypted()) return { error: 'it asks for a password', cause: 'encrypted' }
  if (((entry.externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK)
    return { error: 'it is a link; links are not followed', cause: 'unknown-kind' }
  if (!entry.canDecodeFileData())
    return {
      error: `it is packed in a way that is not read (method ${entry.compressionMethod})`,
      cause: 'unknown-kind',
    }
  return null
}

/**
 * The name of a file. Archives that do not say its encoding are read as UTF-8 where it is that, else as cp866 where this gives
 * Cyrillic, for so they are made in much of the region; the rest is cp437, the rule of the format.
 */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const ruled = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  const said = (generalPurposeBitFlag & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === 0x7075)
  if (said) return ruled
  if (fileNameRaw.every((byte) => byte < 0x80)) return fileNameRaw.toString('latin1').replaceAll('\\', '/')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw).replaceAll('\\', '/')
  } catch {
    const cyrillic = new TextDecoder('ibm866').decode(fileNameRaw)
    return /^[\p{Script=Cyrillic}\x20-\x7E№]*$/u.test(cyrillic) ? cyrillic.replaceAll('\\', '/') : ruled
  }
}
