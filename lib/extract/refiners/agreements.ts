/** Makes facts of agreement marks: a document told of twice under one title is one agreement. */
import { codeAgreement } from '../../vocab/ontologies'
import { type AgreementMark, type Reading, toSpan } from '../engine/reading'
import { fold } from '../engine/words'
import type { AgreementFact } from '../facts'
import { findSides } from './attribute-countries'

/** Agreements in the order of the text, each with the countries of its sentence or the document's principal pair. */
export function refineAgreements(reading: Reading): AgreementFact[] {
  const sidesOf = findSides(reading)
  const facts = new Map<string, AgreementFact>()
  for (const mark of reading.marks.agreements) {
    const key = keyOf(mark)
    const known = facts.get(key)
    if (known) known.evidence.push(toSpan(mark))
    else {
      const { title, status } = mark
      const evidence = [toSpan(mark)]
      facts.set(key, { title, status, countries: sidesOf(mark), evidence, codes: codeAgreement(status) })
    }
  }
  return [...facts.values()]
}

function keyOf(mark: AgreementMark): string {
  return fold(mark.title).replace(/[^\p{L}\p{N}]+/gu, ' ')
}
