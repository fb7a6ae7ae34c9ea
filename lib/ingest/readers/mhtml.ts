/** Pages that a browser saved with their pictures in one file. */
import { FileError } from '../file-error'
import { readBytes } from '../raw-file'
import { readHtmlPage } from './html-page'
import { headerOf, parseMail, readHeaders } from './parse-mail'
import type { Reader } from './reader'
import { takeDocument } from './take-document'

export const mhtmlReader: Reader = {
  name: 'mhtml',
  extensions: ['.mhtml', '.mht'],
  mediaTypes: ['multipart/related', 'application/x-mimearchive'],
  recognises(head) {
    const headers = readHeaders(head)
    if (headers.has('snapshot-content-location')) return true
    const isPage = /^multipart\/related\b.*text\/html/iu.test(headers.get('content-type') ?? '')
    return isPage && !headers.has('received') && !headers.has('message-id') && !headers.has('to')
  },
  async *read(file) {
    const { email, notes } = await parseMail(await readBytes(file))
    if (!email.html) throw new FileError('there is no page in the file', { cause: 'no-text' })
    // the frames of a page, mostly advertisements, follow it
    const [page = ''] = email.html.split(/(?<=<\/html\s*>)/iu, 1)
    const address = headerOf(email, 'snapshot-content-location') ?? headerOf(email, 'content-location')
    const { value, notes: more } = readHtmlPage(page, file.url ?? webAddress(address))
    value.title ??= email.subject
    const taken = takeDocument(value)
    yield 'document' in taken ? { ...taken, notes: [...notes, ...more], alone: true } : taken
  },
}

function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//iu.test(address) ? address : undefined
}
