/** Gives the type of a visit to the meetings it covers when the sentence that names it names nobody. */
import { toSpan } from '../engine/reading'
import { type Encounter, hasCue, type Scene } from './encounter'
import { typeOf } from './find-visits'

/** "It was an official visit": belongs to the current bilateral meeting told last before, or else first after. */
export function spreadVisitTypes(encounters: readonly Encounter[], scenes: readonly Scene[]): void {
  const open = encounters.filter(isOpen)
  for (const scene of scenes) {
    const type = typeOf(scene)
    if (!type || hasCue(scene, 'invited') || encounters.some((one) => one.visit?.type && one.scenes.includes(scene)))
      continue
    if (
      scene.actors.some(
        (actor) => actor.country && !open.some((one) => one.countries.includes(actor.country as string)),
      )
    )
      continue
    const told = open.findLast((one) => (one.scenes[0]?.index ?? 0) <= scene.index) ?? open[0]
    const host = told?.where?.country
    const guest = told?.countries.find((country) => country !== host)
    if (!told || !host || !guest || told.visit?.type || !told.countries.includes(host)) continue
    const [cue] = scene.cues.filter((mark) => mark.sense === type)
    told.visit = {
      type,
      guest: told.visit?.guest ?? guest,
      host: told.visit?.host ?? host,
      source: { how: 'inferred', rule: 'visit.type-nearby', evidence: cue ? [toSpan(cue)] : [] },
    }
  }
  for (const one of open) shareType(one, open)
}

/** Only a current meeting of two, in person, can be part of a visit. */
function isOpen(encounter: Encounter): boolean {
  const { kind, background, countries, status } = encounter
  return (kind === 'talks' || kind === 'visit') && !background && countries.length === 2 && status !== 'cancelled'
}

/** Several talks during one visit share its type. */
function shareType(encounter: Encounter, others: readonly Encounter[]): void {
  const { where, status, countries } = encounter
  const sibling = others.find(
    (other) =>
      other.visit?.type &&
      (other.status === status || (other.status === 'held' && status === 'planned')) &&
      (other.where?.country === where?.country || (status === 'planned' && where === null)) &&
      other.countries.every((country) => countries.includes(country)) &&
      other.actors.some(
        (actor) => actor.country === other.visit?.guest && encounter.actors.some((own) => own.key === actor.key),
      ),
  )
  if (sibling?.visit && !encounter.visit?.type) encounter.visit = { ...sibling.visit }
}
