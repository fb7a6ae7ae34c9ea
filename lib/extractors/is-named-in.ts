/** Whether a quote names a person at all, in whatever case: a word of the name begins as a word of the quote does. */
import { fold } from '../extract/engine/words'

/** Letters that stay the same when a name is inflected; shorter words must be there whole. */
const STEM = 3

/** A name whose quote is about somebody else, or names nobody, is an invention. */
export function isNamedIn(name: string, quote: string): boolean {
  const stems = split(quote).map((word) => word.slice(0, STEM))
  return split(name).some((word) => stems.includes(word.slice(0, STEM)))
}

function split(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}]{2,}/gu) ?? []
}
