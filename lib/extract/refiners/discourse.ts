/** Who is spoken of: finds the person behind "he", «гость» or a bare title by what was told before. */
import type { Reading } from '../engine/reading'
import { type Actor, type Encounter, hasCue, type Scene } from './encounter'

/** How many sentences back somebody can be meant without being named again. */
const MEMORY = 4
/** Whoever is away from home is the likelier guest; counted in mentions. */
const ABROAD = 2

export type Discourse = {
  /** The last encounter told, whose sides "the two" are. */
  focus: Encounter | null
  /** The country where the story plays. */
  home: string | null
  /** The two most spoken of until `scene` who are of different countries. */
  pair(scene: Scene): [Actor, Actor] | null
  /** The person from another country than `country` who is most likely meant in `scene`. */
  counterpart(scene: Scene, country: string | null, asGuest?: boolean): Actor | null
  /** The holder of a bare title in `scene`: the last one named before who is not of `country`, the guest first. */
  titled(scene: Scene, role: Actor['role'], country: string | null): Actor | null
  /** The person of a country and, where given, a role, if the document names only one such. */
  named(country: string, role: Actor['role']): Actor | null
}

export function openDiscourse(reading: Reading, scenes: readonly Scene[], home: string | null): Discourse {
  const weights = new Map<string, number>()
  const people: Actor[] = scenes.flatMap((scene) => scene.actors.filter((actor) => actor.key !== null))
  for (const scene of scenes)
    for (const actor of scene.actors)
      if (actor.key) weights.set(actor.key, (weights.get(actor.key) ?? 0) + (isLead(reading, scene) ? 2 : 1))
  const weigh = (actor: Actor) => (actor.key ? (weights.get(actor.key) ?? 0) : 0)

  return {
    focus: null,
    home,
    pair(scene) {
      const before = scenes.slice(0, scene.index).flatMap((one) => one.actors)
      const known = before.filter((actor) => actor.key !== null && actor.country !== null && actor.role !== null)
      const first = heaviest(known, weigh)
      const second =
        first &&
        heaviest(
          known.filter((actor) => actor.country !== first.country),
          weigh,
        )
      return first && second ? [first, second] : null
    },
    counterpart(scene, country, asGuest = hasCue(scene, 'guest')) {
      const fits = (actor: Actor) =>
        actor.country !== null && actor.country !== country && actor.name !== null && actor.role !== 'other'
      const inFocus = this.focus?.actors.filter(fits) ?? []
      const near: Actor[] = []
      for (let index = scene.index - 1; index >= 0 && index >= scene.index - MEMORY; index--) {
        const before = scenes[index] as Scene
        if (before.zone !== scene.zone) break
        near.push(...before.actors.filter(fits))
      }
      const candidates = [...inFocus, ...near]
      return heaviest(candidates, (actor) => weigh(actor) + (!asGuest || actor.country === this.home ? 0 : ABROAD))
    },
    titled(scene, role, country) {
      const holders: Actor[] = []
      for (let index = scene.index - 1; index >= 0 && index >= scene.index - 2 * MEMORY; index--)
        holders.push(
          ...(scenes[index]?.actors ?? []).filter(
            (actor) => actor.key !== null && actor.role === role && actor.country !== null && actor.country !== country,
          ),
        )
      return holders.find((actor) => actor.country !== this.home) ?? holders[0] ?? null
    },
    named(country, role) {
      const fitting = people.filter((actor) => actor.country === country && (role === null || actor.role === role))
      const keys = new Set(fitting.map((actor) => actor.key))
      return keys.size === 1 ? (fitting[0] ?? null) : null
    },
  }
}

function heaviest(actors: readonly Actor[], weigh: (actor: Actor) => number): Actor | null {
  return actors.reduce<Actor | null>((best, actor) => (best && weigh(best) >= weigh(actor) ? best : actor), null)
}

function isLead(reading: Reading, scene: Scene): boolean {
  const lead = reading.zones.find((zone) => zone.in === 'text')
  if (scene.zone.in === 'title') return true
  const first = lead?.sentences[0]
  return first !== undefined && scene.sentence.paragraph <= first.paragraph + 1
}
