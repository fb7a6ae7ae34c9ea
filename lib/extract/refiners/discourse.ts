/** Who is spoken of: finds the person behind "he", «гость» or a bare title by what was told before. */
import type { Reading } from '../engine/reading'
import { type Actor, type Encounter, hasCue, type Scene } from './encounter'
import { genderOf, genderOfPronoun } from './gender'

/** How many sentences back somebody can be meant without being named again. */
const MEMORY = 4
/** How many sentences back "the two" of a story can be; no report is as long, and time stays linear in those that are. */
const STORY = 200
/** Whoever is away from home is the likelier guest; counted in mentions. */
const ABROAD = 2

export type Discourse = {
  /** The last encounter told, whose sides "the two" are. */
  focus: Encounter | null
  /** The country where the story plays. */
  home: string | null
  /** Everybody named in the two sentences before `scene`, once. */
  before(scene: Scene): Actor[]
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
  // gathered when first asked for: few documents with a word of meeting leave open who met
  let known: Weighed | undefined
  const gathered = (): Weighed => {
    known ??= weighActors(reading, scenes)
    return known
  }
  const weigh = (actor: Actor) => (actor.key ? (gathered().weights.get(actor.key) ?? 0) : 0)

  return {
    focus: null,
    home,
    before(scene) {
      const near = scenes.slice(Math.max(0, scene.index - 2), scene.index).filter(({ zone }) => zone === scene.zone)
      const named = near.flatMap((one) => one.actors).filter((actor) => actor.key !== null)
      return named.filter((actor, index) => named.findIndex((one) => one.key === actor.key) === index)
    },
    pair(scene) {
      const before = scenes.slice(Math.max(0, scene.index - STORY), scene.index).flatMap((one) => one.actors)
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
      const gender = genderOfPronoun(scene)
      const isOther = (actor: Actor) =>
        actor.country !== null && actor.country !== country && actor.name !== null && actor.role !== 'other'
      const fits = (actor: Actor) => isOther(actor) && !(gender && (genderOf(actor) ?? gender) !== gender)
      const inFocus = this.focus?.actors.filter(fits) ?? []
      const near: Actor[] = []
      for (let index = scene.index - 1; index >= 0 && index >= scene.index - MEMORY; index--) {
        const before = scenes[index] as Scene
        if (before.zone !== scene.zone) break
        near.push(...before.actors.filter(fits))
      }
      const spoken = hasCue(scene, 'pronoun') ? antecedents(scenes[scene.index - 1], scene, fits) : []
      if (spoken.length === 1) return spoken[0] ?? null
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
      const compatriots = gathered().byCountry.get(country)
      const first = compatriots?.find((actor) => role === null || actor.role === role)
      const isOnly = compatriots?.every((actor) => actor.key === first?.key || (role !== null && actor.role !== role))
      return first && isOnly ? first : null
    },
  }
}

/** How often each person is named, those of the first sentences twice, and who is of which country. */
type Weighed = { weights: ReadonlyMap<string, number>; byCountry: ReadonlyMap<string | null, Actor[]> }

function weighActors(reading: Reading, scenes: readonly Scene[]): Weighed {
  const weights = new Map<string, number>()
  const byCountry = new Map<string | null, Actor[]>()
  for (const scene of scenes)
    for (const actor of scene.actors) {
      if (actor.key === null) continue
      weights.set(actor.key, (weights.get(actor.key) ?? 0) + (isLead(reading, scene) ? 2 : 1))
      const compatriots = byCountry.get(actor.country)
      if (compatriots) compatriots.push(actor)
      else byCountry.set(actor.country, [actor])
    }
  return { weights, byCountry }
}

/** "He": whoever the sentence before in the paragraph names, if it names one person only. */
function antecedents(before: Scene | undefined, scene: Scene, fits: (actor: Actor) => boolean): Actor[] {
  if (before?.zone !== scene.zone || before.sentence.paragraph !== scene.sentence.paragraph) return []
  if (before.actors.some((actor) => actor.key === null)) return []
  // whom a title or another pronoun there means is as likely
  if (before.titles.length > 0 || hasCue(before, 'pronoun', 'guest', 'host')) return []
  const keys = new Set(before.actors.map((actor) => actor.key))
  return keys.size === 1 ? before.actors.filter(fits).slice(0, 1) : []
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
