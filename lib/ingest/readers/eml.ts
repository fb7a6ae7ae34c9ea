/** Letters: what one says is a document, and so is every document that hangs on it. */
import type { Attachment, Email } from 'postal-mime'
import { FileError } from '../file-error'
import { fileOf, type RawFile, readBytes } from '../raw-file'
import { fragmentText } from './fragment-text'
import { readHtmlPage } from './html-page'
import { headerOf, parseMail, readHeaders } from './parse-mail'
import { readDay } from './read-day'
import type { ReadContext, Reader, ReadItem } from './reader'
import { takeDocument } from './take-document'
import { countFile, namePart } from './unpack'

/** Pictures, signatures and the like say nothing that is kept. */
const NO_DOCUMENT =
  /^(?:image|audio|video|font)\/|^text\/(?:css|calendar|x?-?vcard)$|^application\/(?:pgp-.*|(?:x-)?pkcs7-.*|ms-tnef|javascript)$/u
/** By how much the words of the HTML must outweigh those of the plain text, which is mostly the better kept of the two. */
const LONGER = 1.5

const SENDERS = ['from', 'received', 'return-path', 'delivered-to']
const MARKS = ['message-id', 'mime-version', 'received']

export const emlReader: Reader = {
  name: 'eml',
  extensions: ['.eml'],
  mediaTypes: ['message/rfc822'],
  recognises(head) {
    const headers = readHeaders(head)
    return SENDERS.some((name) => headers.has(name)) && MARKS.some((name) => headers.has(name))
  },
  async *read(file, context) {
    const { email, notes } = await parseMail(await readBytes(file))
    const isDocument = ({ mimeType, related }: Attachment) => related !== true && !NO_DOCUMENT.test(mimeType)
    const documents = email.attachments.filter(isDocument)
    const others = email.attachments.filter((attachment) => !isDocument(attachment) && attachment.related !== true)
    const text = readWords(email)
    if (text === '' && documents.length === 0) throw new FileError('the letter has no words', { cause: 'no-text' })
    if (text !== '') {
      const passed = others.map(({ filename, mimeType }) => `not read: ${filename ?? 'an attachment'} (${mimeType})`)
      const taken = takeDocument({ ...describe(email), text })
      yield 'document' in taken
        ? { ...taken, notes: [...notes, ...sayDate(email), ...passed], alone: documents.length === 0 }
        : taken
    }
    yield* readAttachments(file, documents, context)
  },
}

async function* readAttachments(
  file: RawFile,
  attachments: readonly Attachment[],
  context: ReadContext,
): AsyncGenerator<ReadItem> {
  for (const [index, { filename, mimeType, content }] of attachments.entries()) {
    const own = filename ?? (mimeType === 'message/rfc822' ? `letter ${index + 1}.eml` : `attachment ${index + 1}`)
    const bytes = Buffer.from(content as ArrayBuffer)
    context.budget.bytes -= bytes.length
    countFile(context.budget)
    yield* context.nest(fileOf(namePart(file.name, own), bytes, { mediaType: mimeType }))
  }
}

function describe(email: Email): Record<string, unknown> {
  const { from, subject } = email
  const domain = from?.address?.split('@')[1]
  return {
    title: subject?.replace(/\s+/gu, ' ').trim() || undefined,
    published: readDay(headerOf(email, 'date') ?? '') ?? undefined,
    outlet: from?.name.trim() || domain,
  }
}

function sayDate(email: Email): string[] {
  const date = headerOf(email, 'date')
  return date === undefined || readDay(date) !== null ? [] : [`"${date}" names no day, so the letter has none`]
}

/** What a letter says, by its plain text or by its HTML. */
function readWords({ text = '', html }: Email): string {
  const plain = text.replace(/\r\n?/gu, '\n').trim()
  if (!html) return plain
  const shown = readShown(html)
  return shown.length > plain.length * LONGER ? shown : plain
}

/** Letters are written as pages, and some hold an article; of the others all is read. */
function readShown(html: string): string {
  const all = fragmentText(html)
  try {
    const words = readHtmlPage(html).value.text
    return typeof words === 'string' && words.length * LONGER > all.length ? words : all
  } catch (error) {
    if (error instanceof FileError) return all
    throw error
  }
}
