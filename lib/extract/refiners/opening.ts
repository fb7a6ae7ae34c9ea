/** Sentences that open with the one who was met («На встрече с Пашиняном речь шла о …», "With Rama, he discussed …"). */
import type { TriggerMark } from '../engine/trace'
import type { CueSense } from '../locales/meeting-table'
import { isLocative } from './attach-place'
import type { Discourse } from './discourse'
import { type Actor, countriesOf, type Scene } from './encounter'
import { isVerbFinal, lacksSubject } from './verb-final'

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
  const opens = isVerbFinal(scene.zone)
    ? lacksSubject(triggers, actors)
    : first &&
      (sidesOf(actors) === 1 || areEachMet(scene, actors)) &&
      (opensWith(scene, triggers, first) || dropsSubject(scene, triggers, first))
  if (!first || !opens) return actors
  // a president who meets a minister of his own is at home, whoever else was spoken of before
  const lead = discourse.counterpart(scene, null, false)
  const isHome = discourse.home === null || lead?.country === discourse.home
  if (lead && isHome && !isAbroad(scene, first, discourse) && lead.key !== first.key && lead.country === first.country)
    return actors
  const subject = discourse.counterpart(scene, first.country, false)
  if (!subject) return actors
  // the subject stands for itself in the first word of the sentence
  const { start } = scene.sentence
  const end = start + (/^\S+/u.exec(scene.zone.text.slice(start, start + HEAD))?.[0].length ?? 1)
  return [{ ...subject, start, end, zone: scene.zone, stands: 'nom' }, ...actors]
}

/** «С президентом А …, с лидером Б …»: each behind a preposition of its own. */
function areEachMet(scene: Scene, actors: readonly Actor[]): boolean {
  return actors.every((actor, index) => {
    const from = actors[index - 1]?.end ?? scene.sentence.start
    return scene.cues.some(
      (cue) => cue.sense === 'with' && cue.start >= from && cue.end <= actor.start && actor.start - cue.end <= TITLE,
    )
  })
}

function sidesOf(actors: readonly Actor[]): number {
  const blocs = new Set(actors.flatMap((actor) => (!actor.country && actor.organization ? [actor.organization] : [])))
  return countriesOf(actors).length + blocs.size
}

/** Languages whose verb needs no subject («Касније је разговарао и са …»). */
const DROPPING: ReadonlySet<string> = new Set(['sr'])

/** A finite verb of meeting with its object behind it, and nobody before it whom it could be said of. */
function dropsSubject(scene: Scene, triggers: readonly TriggerMark[], met: Actor): boolean {
  if (!DROPPING.has(scene.zone.language ?? '')) return false
  const verb = triggers.find((mark) => mark.end <= met.start)
  if (!verb || !(verb.past || verb.status === 'planned') || namesSubject(scene, verb)) return false
  return scene.cues.some((cue) => cue.sense === 'with' && cue.start >= verb.end && cue.end <= met.start)
}

/** «Са министром … разменила је мишљења», told on a visit to his country: the guest, not one of his own. */
function isAbroad({ zone }: Scene, met: Actor, { focus }: Discourse): boolean {
  return (
    DROPPING.has(zone.language ?? '') &&
    focus !== null &&
    focus.countries.length === 2 &&
    met.country !== null &&
    focus.countries.includes(met.country)
  )
}

function opensWith(scene: Scene, triggers: readonly TriggerMark[], met: Actor): boolean {
  const { start } = scene.sentence
  return scene.cues.some((cue) => {
    if (cue.sense !== 'with' || cue.start > met.start || met.start - cue.end > TITLE) return false
    if (cue.start - start <= 2) return true
    const noun = triggers.find((mark) => mark.start <= cue.start && cue.start - mark.end <= 2)
    if (noun === undefined || scene.actors.some((actor) => actor.start < cue.start)) return false
    return noun.start - start <= HEAD || !namesSubject(scene, noun)
  })
}

/** «В частности, состоялись переговоры с …» names no subject; a title, a pronoun or a country before the noun may be one. */
function namesSubject(scene: Scene, noun: TriggerMark): boolean {
  const isBefore = (mark: { start: number }) => mark.start < noun.start
  return (
    scene.titles.some(isBefore) ||
    scene.cues.some((cue) => STANDING.has(cue.sense) && isBefore(cue)) ||
    scene.countries.some((mark) => mark.kind === 'name' && isBefore(mark) && !isLocative(mark.zone, mark.start))
  )
}

/** What stands for somebody named before. */
const STANDING: ReadonlySet<CueSense> = new Set(['pronoun', 'guest', 'host', 'pair'])
