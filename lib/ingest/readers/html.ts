/** Pages of HTML, as they were saved or fetched: one article each. */
import { readHtmlPage } from './html-page'
import { readText } from './read-text'
import type { Reader } from './reader'
import { readRootElement } from './root-element'
import { takeDocument } from './take-document'

const ROOTS = new Set(['html', 'head', 'body', 'title', 'meta'])

export const htmlReader: Reader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: (head) => ROOTS.has(readRootElement(head)?.name.toLowerCase() ?? ''),
  async *read(file) {
    const { text, notes } = await readText(file)
    const { value, notes: more } = readHtmlPage(text, file.url)
    const taken = takeDocument(value)
    yield 'document' in taken ? { ...taken, notes: [...notes, ...more], alone: true } : taken
  },
}
