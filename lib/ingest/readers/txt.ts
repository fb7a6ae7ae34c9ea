/** Plain text, with or without a first line `date YYYY-MM-DD Headline…`. */
import { readText } from './read-text'
import type { Reader } from './reader'
import { takeDocument } from './take-document'

const HEAD = /^[\s\uFEFF]*date[ \t]+(\d{4}-\d{1,2}-\d{1,2}\S*)(?:[ \t]([^\r\n]*))?(?:\r?\n|$)/u

/** Day of publication, headline and text of a plain text file; positions in the text begin after the first line. */
export function parseText(text: string): { published?: string; title?: string; text: string } {
  const head = HEAD.exec(text)
  if (head === null) return { text }
  return { published: head[1], title: head[2]?.trim() || undefined, text: text.slice(head[0].length) }
}

export const txtReader: Reader = {
  name: 'txt',
  extensions: ['.txt'],
  mediaTypes: ['text/plain'],
  async *read(file) {
    const { text, notes } = await readText(file)
    const taken = takeDocument(parseText(text))
    yield 'document' in taken ? { ...taken, notes, alone: true } : taken
  },
}
