/** A reading of one text for the tests of recognisers, cut as the pipeline cuts it. */
import { openMarks, type Reading } from '../engine/reading'
import { splitSentences } from '../engine/sentences'
import { splitWords } from '../engine/words'

const ABBREVIATIONS: ReadonlySet<string> = new Set(['долл', 'млн', 'г', 'feb'])

type Options = { abbreviations?: ReadonlySet<string>; published?: string }

/** Opens a reading of `text` with no marks on it. */
export function openReading(text: string, language: string, options: Options = {}): Reading {
  const words = splitWords(text)
  const sentences = splitSentences(text, words, options.abbreviations ?? ABBREVIATIONS)
  return {
    document: { text },
    id: 'test',
    language,
    published: options.published ?? null,
    zones: [{ in: 'text', text, words, sentences }],
    marks: openMarks(),
  }
}
