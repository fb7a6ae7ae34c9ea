import type { Names } from '../../lib/words/names'
import { languageOf } from '../../lib/words/tag'

const ENGLISH = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A count as prose says it: English writes small numbers in words, which in the other languages would have to agree in case. */
export function tellCount(count: number, names: Names): string {
  const word = languageOf(names.tag) === 'en' ? ENGLISH[count] : undefined
  return word ?? names.number(count)
}
