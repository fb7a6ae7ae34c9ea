import { figures } from './catalogues/figures'
import { makeTranslator, type Translator } from './make-translator'
import type { Tag } from './tag'

const made = new Map<Tag, Translator<'figures'>>()

/**
 * The words of the drawings that are drawn again in the browser: this catalogue alone, so that the chart which is loaded on
 * the first touch does not bring those of every page.
 */
export function figureWords(tag: Tag): Translator<'figures'> {
  const known = made.get(tag)
  if (known) return known
  const words = makeTranslator<'figures'>(tag, figures)
  made.set(tag, words)
  return words
}
