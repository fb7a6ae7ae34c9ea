/** Credentials: one reception for each ambassador, with the head of state who takes the letters. */
import { dateInScene } from './attach-date'
import { placeInScene } from './attach-place'
import { decideStatus } from './decide-status'
import type { Discourse } from './discourse'
import { type Actor, type Encounter, hasCue, type Scene } from './encounter'
import { isVerbFinal } from './verb-final'

/** Characters between a country and the name of its envoy. */
const NEAR = 14

export function findReceptions(scenes: readonly Scene[], discourse: Discourse, today: string | null): Encounter[] {
  const text = scenes.filter((scene) => scene.zone.in === 'text')
  const start = text.findIndex((scene) => scene.triggers.some((mark) => mark.kind === 'reception'))
  const scene = text[start]
  const trigger = scene?.triggers.find((mark) => mark.kind === 'reception')
  if (!scene || !trigger) return []
  const isHead = (actor: Actor) => actor.role === 'head_of_state' || actor.role === 'head_of_government'
  // copies of the letters are taken by the foreign ministry
  const isMinistry = ({ role }: Actor) => role === 'foreign_minister' || role === 'deputy_minister'
  const host =
    scene.actors.find(isHead) ?? text.flatMap((one) => one.actors).find(isHead) ?? scene.actors.find(isMinistry)
  if (!host?.country) return []
  const seen = new Set<string>()
  const envoys = text.slice(start).flatMap((one) => (hasCue(one, 'cancelled', 'absent') ? [] : envoysOf(one, host)))
  return envoys.flatMap(({ actor, scene: own }) => {
    const key = actor.key ?? `${actor.country}`
    if (!actor.country || actor.country === host.country || seen.has(key) || seen.has(actor.country)) return []
    seen.add(key)
    seen.add(actor.country)
    const when = dateInScene(scene, trigger)
    const reception: Encounter = {
      rule: 'meeting.credentials',
      kind: 'reception',
      status: decideStatus(scene, trigger, when, today),
      background: false,
      actors: [host.name ? host : { ...host, ...pick(discourse, host) }, actor],
      countries: [host.country as string, actor.country],
      organizations: [],
      when,
      where: placeInScene(scene),
      visit: null,
      scenes: own === scene ? [scene] : [scene, own],
      trigger,
      sidesStated: true,
      scope: [],
    }
    return [reception]
  })
}

function pick(discourse: Discourse, host: Actor): Partial<Actor> {
  const person = host.country ? discourse.named(host.country, host.role) : null
  return person ? { name: person.name, key: person.key } : {}
}

/** Ambassadors by title, and names that follow a country in an enumeration: "Zambia Daniel Mahongo". */
function envoysOf(scene: Scene, host: Actor): { actor: Actor; scene: Scene }[] {
  return scene.actors.flatMap((actor) => {
    if (actor === host || (actor.key !== null && actor.key === host.key)) return []
    if (actor.role === 'ambassador' && actor.country) return [{ actor, scene }]
    // «АҚШ-тың өкілі Джули Стаффт»
    const isEnvoy = isVerbFinal(scene.zone) && actor.role === 'official' && actor.country && actor.name !== null
    if (isEnvoy) return [{ actor: { ...actor, role: 'ambassador' }, scene }]
    if (actor.name === null || (actor.role !== null && actor.role !== 'ambassador')) return []
    const country = scene.countries.find(
      (mark) => mark.kind === 'name' && mark.end <= actor.start && isBeside(scene, mark.end, actor.start),
    )
    return country ? [{ actor: { ...actor, role: 'ambassador', country: country.code }, scene }] : []
  })
}

function isBeside(scene: Scene, from: number, to: number): boolean {
  return to - from <= NEAR && !/[,.;:]/u.test(scene.zone.text.slice(from, to))
}
