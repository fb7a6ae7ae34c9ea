/** Gathers area marks into facts: one fact an area, with the countries of its sentences and every passage. */
import { codeArea } from '../../vocab/ontologies'
import type { AreaMark, Reading } from '../engine/reading'
import { toSpan } from '../engine/reading'
import type { AreaFact } from '../facts'
import { findSides } from './attribute-countries'

/** Facts in the order in which the text first speaks of each area. */
export function refineAreas(reading: Reading, marks: readonly AreaMark[]): AreaFact[] {
  if (marks.length === 0) return []
  const sidesOf = findSides(reading)
  const facts = new Map<string, AreaFact>()
  for (const mark of marks) {
    const fact = facts.get(mark.code) ?? { code: mark.code, countries: [], evidence: [], codes: codeArea(mark.code) }
    fact.countries = [...new Set([...fact.countries, ...sidesOf(mark)])].sort()
    fact.evidence.push({ ...toSpan(mark), rule: mark.rule })
    facts.set(mark.code, fact)
  }
  return [...facts.values()]
}
