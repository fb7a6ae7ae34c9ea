/** Whether a document can tell of a meeting at all: most news cannot, and need not be looked through for one. */
import type { Reading } from '../engine/reading'
import type { Signals } from '../engine/trace'

/** Countries and organizations that a meeting needs. */
const SIDES = 2

/** Every meeting is opened by a trigger, and its sides are sides that marks of the document carry. */
export function canTellOfMeeting({ marks }: Reading, { triggers, dateline }: Signals): boolean {
  if (!triggers.some((mark) => mark.sense !== 'none')) return false
  const sides = new Set<string>()
  for (const { code } of marks.countries) sides.add(code)
  for (const { code } of marks.organizations) sides.add(code)
  for (const { country } of marks.places) sides.add(country)
  if (dateline) sides.add(dateline.country)
  for (const { country, organization } of [...marks.people, ...marks.roles]) {
    if (country) sides.add(country)
    if (organization) sides.add(organization)
  }
  return sides.size >= SIDES
}
