/** Scores many documents at once, for each language and for all of them together. */
import type { Facts, SourceDocument } from '../extract/facts'
import { LANGUAGE_CODES } from '../vocab/languages'
import type { Gold } from './gold'
import { scoreDocument } from './score-document'
import { type Figures, summarise } from './summarise'
import { type Difference, openTally, type Tally } from './tally'

/** A document with its gold and, where it could be read, its answer. */
export type Case = { gold: Gold; document?: SourceDocument; facts?: Facts }

export type Evaluation = {
  /** Documents of each language, and of `all`. */
  documents: Record<string, number>
  /** Figures of each language in the order of the vocabulary, and of `all`. */
  figures: Record<string, Figures>
  differences: Difference[]
}

/** The language that the gold names, else the document, else the answer. */
export function evaluate(cases: readonly Case[]): Evaluation {
  const all = openTally()
  const tallies = new Map<string, Tally>()
  const documents: Record<string, number> = {}
  for (const { gold, document, facts } of cases) {
    const language = (gold.language ?? document?.language ?? facts?.language ?? 'und').split('-')[0] as string
    const own = tallies.get(language) ?? openTally()
    tallies.set(language, own)
    documents[language] = (documents[language] ?? 0) + 1
    for (const tally of [own, all]) scoreDocument(tally, gold, facts, document)
  }
  const order = [...tallies.keys()].sort((a, b) => placeOf(a) - placeOf(b))
  const figures: Evaluation['figures'] = {}
  for (const language of order) figures[language] = summarise(tallies.get(language) as Tally)
  figures.all = summarise(all)
  documents.all = cases.length
  return { documents, figures, differences: all.differences }
}

function placeOf(language: string): number {
  const place = (LANGUAGE_CODES as readonly string[]).indexOf(language)
  return place < 0 ? LANGUAGE_CODES.length : place
}
