/** The words of articles for readers who mistype, as `note_words` of the base notes them, each text's new ones only. */
import { foldText } from '../ingest/fold-text'

export type WordBook = {
  /** Words that no text before had, by their folding, with the spelling that is shown. */
  read(texts: readonly string[]): [word: string, shown: string][]
}

const NOTED = /^[a-z]{4,24}$/

export function openWordBook(): WordBook {
  const spellings = new Set<string>()
  return {
    read(texts) {
      const found = new Map<string, string>()
      for (const text of texts)
        for (const [spelling] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
          if (spellings.has(spelling)) continue
          spellings.add(spelling)
          const word = foldText(spelling)
          const shown = found.get(word)
          if (NOTED.test(word) && (shown === undefined || spelling < shown)) found.set(word, spelling)
        }
      return [...found]
    },
  }
}
