/** Gathers country marks into one fact a country, in the order in which the countries first appear. */
import { type Reading, toSpan } from '../engine/reading'
import type { CountryFact } from '../facts'

export function refineCountries(reading: Reading): CountryFact[] {
  const facts = new Map<string, CountryFact>()
  for (const mark of reading.marks.countries) {
    let fact = facts.get(mark.code)
    if (!fact) {
      fact = { code: mark.code, mentions: [] }
      facts.set(mark.code, fact)
    }
    fact.mentions.push({ ...toSpan(mark), kind: mark.kind, rule: mark.rule })
  }
  return [...facts.values()]
}
