/** Gathers organization marks into one fact an organization, in the order in which they first appear. */
import { type Reading, toSpan } from '../engine/reading'
import type { OrganizationFact } from '../facts'

export function refineOrganizations(reading: Reading): OrganizationFact[] {
  const facts = new Map<string, OrganizationFact>()
  for (const mark of reading.marks.organizations) {
    let fact = facts.get(mark.code)
    if (!fact) {
      fact = { code: mark.code, mentions: [] }
      facts.set(mark.code, fact)
    }
    fact.mentions.push({ ...toSpan(mark), rule: mark.rule })
  }
  return [...facts.values()]
}
