/** Documents of Word. When one was made or changed says nothing of when it was published, so it has no day. */
import { XMLParser } from 'fast-xml-parser'
import mammoth from 'mammoth'
import { FileError } from '../file-error'
import { readBytes } from '../raw-file'
import { takeWordParts } from './docx-parts'
import { fragmentText } from './fragment-text'
import { takeHeadTitle } from './head-title'
import type { Reader } from './reader'
import { takeDocument } from './take-document'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Files of the old Word begin so, and those of the new one that are locked with a password. */
const OLD_MARK = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')
const HEADLINE = /^\s*<h1\b[^>]*>([\s\S]*?)<\/h1>/u

export const docxReader: Reader = {
  name: 'docx',
  extensions: ['.docx', '.docm'],
  mediaTypes: [MEDIA_TYPE],
  recognises(head, file) {
    if (head.toString('latin1', 0, 4) !== 'PK\x03\x04') return false
    return head.includes('word/') || file.mediaType === MEDIA_TYPE || /\.doc[xm]$/iu.test(file.name)
  },
  async *read(file) {
    const bytes = await readBytes(file)
    refuseOldForm(bytes)
    const { archive, core } = await takeWordParts(bytes)
    const html = await convert(archive)
    const headline = fragmentText(HEADLINE.exec(html)?.[1] ?? '')
    const text = fragmentText(html)
    if (text === '') throw new FileError('the Word file holds no words', { cause: 'no-text' })
    const taken = takeDocument({ ...takeHeadTitle(headline || readTitle(core), text), url: file.url })
    yield 'document' in taken ? { ...taken, alone: true } : taken
  },
}

function refuseOldForm(bytes: Buffer): void {
  if (!OLD_MARK.equals(bytes.subarray(0, OLD_MARK.length))) return
  if (bytes.includes(LOCKED))
    throw new FileError('the Word file asks for a password; save it without one', { cause: 'encrypted' })
  throw new FileError('the file is of the old Word; save it as DOCX', { cause: 'unknown-kind' })
}

async function convert(archive: Buffer): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    return (await mammoth.convertToHtml({ buffer: archive }, { convertImage, externalFileAccess: false })).value
  } catch (error) {
    throw new FileError(`the Word file is damaged: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readTitle(core: string): unknown {
  try {
    const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false })
    return parser.parse(core)?.coreProperties?.title
  } catch {
    return undefined
  }
}
