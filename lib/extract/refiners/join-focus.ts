/** What a later sentence adds to the encounter told last: those who took part, a day, that it was called off. */
import { dateInScene } from './attach-date'
import { type Actor, type Encounter, hasCue, type Scene } from './encounter'
import { isStrong } from './strong-triggers'
import { isBefore } from './verb-final'

/** A sentence that goes on about the encounter before it: adds those who took part, and a date still missing. */
export function join(focus: Encounter, scene: Scene): void {
  if (isBefore(scene)) return
  if (isCalledOff(focus, scene)) {
    focus.status = 'cancelled'
    focus.scenes.push(scene)
    return
  }
  const attending = scene.triggers.some((mark) => mark.sense === 'attend')
  const talking = scene.triggers.some(isStrong)
  const last = focus.scenes.at(-1)
  const near = scene.zone === last?.zone && scene.index - last.index <= 2
  const leading = focus.actors.length === 0 && scene.actors.length > 0
  if (!attending && !leading && !(talking && hasCue(scene, 'pair', 'pronoun'))) return
  if (!near && !(attending && scene.actors.length > 0)) return
  const actors = scene.actors.map((actor) =>
    actor.country === null && actor.organization === null ? { ...actor, country: sideOf(scene, actor) } : actor,
  )
  const isOfFocus = ({ country, organization }: Actor) =>
    country === null
      ? organization !== null && focus.organizations.includes(organization)
      : focus.countries.includes(country)
  if (!actors.every(isOfFocus)) return
  focus.scenes.push(scene)
  const trigger = hasCue(scene, 'planned') ? undefined : scene.triggers[0]
  if (leading || (attending && talking))
    for (const actor of actors)
      if (actor.key && !focus.actors.some((known) => known.key === actor.key)) focus.actors.push(actor)
  // «… намечено было обсудить торговлю; эти переговоры прошли в четверг»
  const isTold = focus.status === 'planned' && focus.when === null && hasCue(scene, 'session') && scene.dates.length > 0
  if (trigger && isTold) focus.status = 'held'
  if (trigger) focus.when ??= dateInScene(scene, trigger)
}

/** "The minister announced that the round would not take place": of what was planned in the sentence before. */
function isCalledOff(focus: Encounter, scene: Scene): boolean {
  const last = focus.scenes.at(-1)
  if (scene.zone.language !== 'en' || focus.status !== 'planned' || scene.zone !== last?.zone) return false
  if (scene.index - last.index !== 1 || !hasCue(scene, 'cancelled')) return false
  const { text } = scene.zone
  return /(?:^|\s)(?:the|this|that|both|his|her|their) (?:\p{Ll}[\p{L}-]*\s){0,2}(?:meetings?|talks|round|visit|trip|summit|session|negotiations|encounter|gathering|call|event)(?!\p{L})/iu.test(
    text.slice(scene.sentence.start, scene.sentence.end),
  )
}

/** «Казахстанскую делегацию возглавлял …, российскую — …»: the side is the adjective before the name. */
function sideOf(scene: Scene, actor: Actor): string | null {
  return scene.countries.findLast((mark) => mark.kind !== 'capital' && mark.end <= actor.start)?.code ?? null
}
