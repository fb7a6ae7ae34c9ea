/** Who travelled to whom: a guest, the country visited, and the kind of visit where it is said. */
import { VISIT_TYPES, type VisitType } from '../../vocab/meeting-kinds'
import { toSpan } from '../engine/reading'
import type { TriggerMark } from '../engine/trace'
import { dateInScene } from './attach-date'
import { placeInScene, spotsOf, whereOf } from './attach-place'
import { decideStatus } from './decide-status'
import type { Discourse } from './discourse'
import { type Actor, countriesOf, type Encounter, hasCue, type Scene, type Where } from './encounter'
import { withoutSources } from './sources'

/** What is known of the story besides the sentence: where it plays, and who met. */
export type VisitStory = { places: readonly Where[]; encounters: readonly Encounter[] }

export function findVisits(
  scenes: readonly Scene[],
  discourse: Discourse,
  today: string | null,
  story: VisitStory,
): Encounter[] {
  const visits: Encounter[] = []
  for (const scene of scenes) {
    const typed = typeOf(scene)
    const trigger = scene.triggers.find((mark) => mark.sense === 'visit')
    if (!trigger || (hasCue(scene, 'invited') && !hasCue(scene, 'accepted'))) continue
    const guest = guestOf(scene, trigger, discourse, story)
    if (!guest?.country) continue
    const where = hostOf(scene, trigger, guest.country, story)
    if (!where || where.country === guest.country) continue
    visits.push(openVisit(scene, trigger, guest, where, typed, today))
  }
  return visits
}

/** The type of visit a sentence names; its cue senses are the visit types. */
export function typeOf(scene: Scene): VisitType | null {
  return VISIT_TYPES.find((type) => hasCue(scene, type)) ?? null
}

/** The traveller stands before the verb; between two countries it is whoever is not at home where the story plays. */
function guestOf(scene: Scene, trigger: TriggerMark, discourse: Discourse, story: VisitStory): Actor | null {
  const [goal] = spotsOf(scene).filter((spot) => spot.start > trigger.start)
  const here = goal?.country ?? hostCountry(scene)
  const home = here ?? discourse.home
  const inviter = inviterOf(scene)
  const travelling = withoutSources(scene).filter(
    (actor) => actor.country !== null && actor.country !== here && actor.country !== inviter?.country,
  )
  const abroad = travelling.filter((actor) => actor.country !== home)
  if (countriesOf(travelling).length === 2 && abroad.length > 0 && abroad.length < travelling.length)
    return abroad[0] as Actor
  const before = travelling.filter((actor) => actor.start < trigger.start).at(-1)
  const behind = travelling.find((actor) => actor.start > trigger.start)
  const actor = before ?? behind
  if (actor) return actor.name || !actor.country ? actor : { ...actor, ...identify(actor, discourse) }
  const met = story.encounters.find((one) => one.scenes[0] === scene)?.actors.find((one) => one.country !== here)
  if (met) return met
  return hasCue(scene, 'pronoun', 'guest') ? discourse.counterpart(scene, home, true) : null
}

/** «По приглашению президента Узбекистана»: who invites is the host. */
function inviterOf(scene: Scene): Actor | null {
  const cue = scene.cues.find((mark) => mark.sense === 'inviter')
  const actor = cue && scene.actors.find((one) => one.start >= cue.end && one.start - cue.end <= TITLE)
  return actor?.country ? actor : null
}

/** Characters that the title of an inviter can fill before the name. */
const TITLE = 60

function identify(actor: Actor, discourse: Discourse): Partial<Actor> {
  const person = actor.country ? discourse.named(actor.country, actor.role) : null
  return person ? { name: person.name, key: person.key } : {}
}

function hostCountry(scene: Scene): string | null {
  return placeInScene(scene)?.country ?? null
}

/** The country gone to: the nearest place or country behind the trigger, then before it, then the story's. */
function hostOf(scene: Scene, trigger: TriggerMark, guest: string, story: VisitStory): Where | null {
  const spots = spotsOf(scene).filter((spot) => spot.country !== guest)
  const behind = spots.filter((spot) => spot.start > trigger.start).sort((a, b) => a.start - b.start)[0]
  if (behind) return whereOf(behind, 'stated', 'visit.place')
  const country = scene.countries.find(
    (mark) => mark.kind === 'name' && mark.code !== guest && mark.start > trigger.start,
  )
  if (country)
    return {
      city: null,
      country: country.code,
      source: { how: 'stated', rule: 'visit.country', evidence: [toSpan(country)] },
    }
  const inviter = inviterOf(scene)
  if (inviter?.country && inviter.country !== guest)
    return {
      city: null,
      country: inviter.country,
      source: { how: 'inferred', rule: 'visit.inviter', evidence: [toSpan(inviter)] },
    }
  const any = spots.find((spot) => spot.sure)
  if (any) return whereOf(any, 'stated', 'visit.place')
  const earlier = placeInScene(scene)
  if (earlier && earlier.country !== guest) return earlier
  const other = otherSide(story.encounters, guest)
  const place = story.places.find((one) => one.country !== guest && (other === null || one.country === other))
  if (place) return { ...place }
  if (other === null) return null
  return { city: null, country: other, source: { how: 'inferred', rule: 'visit.other-side', evidence: [] } }
}

/** The country that the guest's country met, if it is one only. */
function otherSide(encounters: readonly Encounter[], guest: string): string | null {
  const met = encounters.filter((one) => !one.background && one.countries.length === 2 && one.countries.includes(guest))
  const others = new Set(met.flatMap((one) => one.countries.filter((country) => country !== guest)))
  return others.size === 1 ? ([...others][0] ?? null) : null
}

function openVisit(
  scene: Scene,
  trigger: TriggerMark,
  guest: Actor,
  where: Where,
  type: VisitType | null,
  today: string | null,
): Encounter {
  const ending = hasCue(scene, 'ending')
  const when = ending ? null : dateInScene(scene, trigger)
  const source = { how: 'stated' as const, rule: trigger.rule, evidence: [toSpan(trigger)] }
  return {
    kind: 'visit',
    status: ending ? 'held' : decideStatus(scene, trigger, when, today),
    background: false,
    actors: [guest],
    countries: [guest.country as string, where.country],
    organizations: [],
    when,
    where,
    visit: { type, guest: guest.country as string, host: where.country, source },
    scenes: [scene],
    trigger,
    sidesStated: true,
    scope: [],
  }
}

/** A visit to come whose programme names talks («главам государств предстоит обсудить …») is talks, with the host's equal. */
export function foreseeTalks(visits: readonly Encounter[], scenes: readonly Scene[], discourse: Discourse): void {
  for (const visit of visits) {
    const [first] = visit.scenes
    const [guest] = visit.actors
    const host = visit.visit?.host
    if (visit.kind !== 'visit' || visit.status !== 'planned' || !first || !guest?.role || !host) continue
    const talks = scenes.find((scene) => scene.index >= first.index && isProgramme(scene, visit))
    if (!talks) continue
    visit.kind = 'talks'
    if (!visit.scenes.includes(talks)) visit.scenes.push(talks)
    const equal = discourse.named(host, guest.role)
    if (equal && !visit.actors.some((actor) => actor.key === equal.key)) visit.actors.push(equal)
  }
}

function isProgramme(scene: Scene, visit: Encounter): boolean {
  if (hasCue(scene, 'recalled', 'letter') || countriesOf(scene.actors).some((code) => !visit.countries.includes(code)))
    return false
  return scene.triggers.some(
    (mark) =>
      mark.kind === 'talks' &&
      !mark.past &&
      (mark.sense === 'encounter' || (mark.sense === 'joint' && hasCue(scene, 'pair'))) &&
      (mark.status === 'planned' || hasCue(scene, 'planned')),
  )
}
