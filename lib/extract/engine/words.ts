/** Cuts text into words and folds them to the spelling that lexicons are matched on. */
import type { Word } from './reading'

const WORD = /[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}]|\p{M}|\u00AD)*/gu

/** The spelling lexicons are matched on: NFC, lower case, ё as е, soft hyphens dropped. Length may differ from the input. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\u00AD/g, '')
}

/** All words of a text in order, with their places. Linear in the length of the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const written = match[0]
    const first = written.charAt(0)
    words.push({
      start: match.index,
      end: match.index + written.length,
      text: written,
      folded: fold(written),
      upper: first !== first.toLowerCase(),
      caps: written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase(),
    })
  }
  return words
}
