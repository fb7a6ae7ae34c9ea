/** Tests of a whole sentence: does it hold a word that begins with one of these? Coarse on purpose, never a fact by itself. */
import type { Sentence, Word } from '../engine/reading'

export type StemTest = (word: string) => boolean

/** Compiles word beginnings into a test on folded words; time depends on the length of the word only. */
export function compileStems(stems: readonly string[]): StemTest {
  const known = new Set(stems)
  const lengths = [...new Set(stems.map((stem) => stem.length))].sort((a, b) => a - b)
  return (word) => lengths.some((length) => length <= word.length && known.has(word.slice(0, length)))
}

/** Whether any word of the sentence passes. */
export function sentenceHas(words: readonly Word[], sentence: Sentence, test: StemTest): boolean {
  for (let index = sentence.from; index < sentence.to; index++) if (test((words[index] as Word).folded)) return true
  return false
}
