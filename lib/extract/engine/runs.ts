/**
 * Finds the parts of a document that are in another of the four languages than the document: a Russian block in a Kazakh
 * report, an English statement quoted at length. Sentences decide; names and short quotations never do.
 */
import type { LanguageCode } from '../../vocab/languages'
import { bestOf, scoreLanguages } from './language'
import type { Sentence, Word } from './reading'

/** Points that a sentence must show for another language, and how many times as many as for the document's own. */
const SURE = 3
const TIMES = 3
/** Fewer words say too little. */
const SHORTEST = 4

/** The language of each sentence of a zone whose document is in `own`; `null` where all are in that. */
export function findLanguages(words: readonly Word[], sentences: readonly Sentence[], own: string): string[] | null {
  let isMixed = false
  let before = own
  let paragraph = -1
  const languages = sentences.map((sentence) => {
    before = languageOf(words, sentence, own, sentence.paragraph === paragraph ? before : own)
    paragraph = sentence.paragraph
    if (before !== own) isMixed = true
    return before
  })
  return isMixed ? languages : null
}

/** The language of a sentence; that of the one before it where it shows none. */
function languageOf(words: readonly Word[], { from, to }: Sentence, own: string, before: string): string {
  const scores = scoreLanguages(words, from, to)
  const [best, points] = bestOf(scores)
  const ownPoints = scores[own as LanguageCode]
  if (best === own) return points > 0 ? own : before
  if (to - from >= SHORTEST && points >= SURE && points >= ownPoints * TIMES + 1) return best
  return points === 0 || best === before ? before : own
}
