/** Gathers person marks into one fact a person, in the order in which they first appear. */
import { type Reading, toSpan } from '../engine/reading'
import type { PersonFact } from '../facts'

/** The people of a reading; those known by a lone surname keep it as their name. */
export function collectPeople(reading: Reading): PersonFact[] {
  const facts = new Map<string, PersonFact>()
  for (const mark of reading.marks.people) {
    let fact = facts.get(mark.key)
    if (!fact) {
      fact = { name: mark.name, key: mark.key, role: mark.role, country: mark.country, mentions: [] }
      facts.set(mark.key, fact)
    }
    fact.mentions.push({ ...toSpan(mark), rule: mark.rule })
  }
  return [...facts.values()]
}
