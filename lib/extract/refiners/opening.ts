/** Sentences that open with the one who was met («На встрече с Пашиняном речь шла о …», "With Rama, he discussed …"). */
import type { TriggerMark } from '../engine/trace'
import type { Discourse } from './discourse'
import { type Actor, countriesOf, type Scene } from './encounter'

/** Characters from the head of the sentence to the preposition, or to the noun of meeting before it. */
const HEAD = 30
/** Characters from the preposition to the name: a title and a country fit in. */
const TITLE = 90

/** Puts whoever the story is about before the one met, where the sentence opens with the latter and names no other side. */
export function withSubject(
  scene: Scene,
  triggers: readonly TriggerMark[],
  actors: readonly Actor[],
  discourse: Discourse,
): readonly Actor[] {
  const [first] = actors
  if (!first || sidesOf(actors) !== 1 || !opensWith(scene, triggers, first)) return actors
  // a president who meets a minister of his own is at home, whoever else was spoken of before
  const lead = discourse.counterpart(scene, null, false)
  if (lead && lead.key !== first.key && lead.country === first.country) return actors
  const subject = discourse.counterpart(scene, first.country, false)
  if (!subject) return actors
  // the subject stands for itself in the first word of the sentence
  const { start } = scene.sentence
  const end = start + (/^\S+/u.exec(scene.zone.text.slice(start, start + HEAD))?.[0].length ?? 1)
  return [{ ...subject, start, end, zone: scene.zone }, ...actors]
}

function sidesOf(actors: readonly Actor[]): number {
  const blocs = new Set(actors.flatMap((actor) => (!actor.country && actor.organization ? [actor.organization] : [])))
  return countriesOf(actors).length + blocs.size
}

function opensWith(scene: Scene, triggers: readonly TriggerMark[], met: Actor): boolean {
  const { start } = scene.sentence
  return scene.cues.some((cue) => {
    if (cue.sense !== 'with' || cue.start > met.start || met.start - cue.end > TITLE) return false
    if (cue.start - start <= 2) return true
    const noun = triggers.find((mark) => mark.start <= cue.start && cue.start - mark.end <= 1)
    return noun !== undefined && noun.start - start <= HEAD && !scene.actors.some((actor) => actor.start < cue.start)
  })
}
