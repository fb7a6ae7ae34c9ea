/** The people of a fold under the keys under which persons decided about them. */
import { type Decision, isRecord, type JsonValue } from './decisions'
import { readField } from './field-names'
import type { FoldedMeeting } from './fold-reports'
import type { SamePerson } from './principals'
import type { ToldPerson } from './told-meeting'

/**
 * The fold with its people renamed where a decision is about one of them under another key: a person was decided upon
 * as "vucic", and a later report gives the whole name. Only where it can be nobody else.
 */
export function alignPeople(folded: FoldedMeeting, decisions: readonly Decision[], same: SamePerson): FoldedMeeting {
  const decided = decisions.flatMap(({ field, value, machine }) => {
    const { kind, of } = readField(field)
    return kind === 'participant' ? [{ key: of, country: countryOf(value) ?? countryOf(machine) }] : []
  })
  const exact = new Set(decided.map(({ key }) => key))
  const told = new Set(folded.participants.map(({ key }) => key))
  const lost = decided.filter(({ key }) => !told.has(key))
  if (lost.length === 0) return folded
  const free = folded.participants.filter(({ key }) => !exact.has(key))
  const canBe = (person: ToldPerson, { key, country }: (typeof lost)[number]) =>
    same(person.key, key) && (country === null || person.country === null || country === person.country)
  const renamed = new Map<string, string>()
  for (const one of lost) {
    const possible = free.filter((person) => canBe(person, one))
    const rivals = lost.filter((other) => possible[0] && canBe(possible[0], other))
    if (possible.length === 1 && rivals.length === 1) renamed.set((possible[0] as ToldPerson).key, one.key)
  }
  if (renamed.size === 0) return folded
  const participants = folded.participants.map((person) => ({ ...person, key: renamed.get(person.key) ?? person.key }))
  return { ...folded, participants }
}

function countryOf(seat: JsonValue): string | null {
  return isRecord(seat) && typeof seat.country === 'string' ? seat.country : null
}
