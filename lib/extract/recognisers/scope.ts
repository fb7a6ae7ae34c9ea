/** Tests of a whole sentence: does it hold a word that begins with one of these? Coarse on purpose, never a fact by itself. */
import type { Sentence, Word } from '../engine/reading'
import { askOnce } from '../engine/terms'

export type StemTest = (word: Pick<Word, 'row'>) => boolean

/** Compiles word beginnings into a test of words; each spelling is looked at once. */
export function compileStems(stems: readonly string[]): StemTest {
  const known = new Set(stems)
  const lengths = [...new Set(stems.map((stem) => stem.length))].sort((a, b) => a - b)
  return askOnce((word) => lengths.some((length) => length <= word.length && known.has(word.slice(0, length))))
}

/** Whether any word of the sentence passes. */
export function sentenceHas(words: readonly Word[], sentence: Sentence, test: StemTest): boolean {
  for (let index = sentence.from; index < sentence.to; index++) if (test(words[index] as Word)) return true
  return false
}
