/** A reading of one text for the tests of recognisers, cut as the pipeline cuts it. */
import type { Reading } from '../engine/reading'
import { splitSentences } from '../engine/sentences'
import { splitWords } from '../engine/words'

/** Opens a reading of `text` with no marks on it. */
export function openReading(text: string, language: string): Reading {
  const words = splitWords(text)
  const sentences = splitSentences(text, words, new Set(['долл', 'млн', 'г', 'feb']))
  return {
    document: { text },
    id: 'test',
    language,
    published: null,
    zones: [{ in: 'text', text, words, sentences }],
    marks: {
      countries: [],
      organizations: [],
      places: [],
      roles: [],
      people: [],
      dates: [],
      areas: [],
      agreements: [],
      figures: [],
    },
  }
}
