/** Who is meant by those told of before: "the two were joined by …", "the ministers of the four countries". */
import type { TriggerMark } from '../engine/trace'
import type { Discourse } from './discourse'
import { type Actor, countriesOf, hasCue, type Scene } from './encounter'
import { isVerbFinal } from './verb-final'

/** «Министры четырёх стран провели четырёхсторонние переговоры»: all who were named just before. */
export function roundBefore(scene: Scene, discourse: Discourse): Actor[] {
  const named = discourse.before(scene)
  const others = countriesOf(named)
  return others.length > 2 ? named : []
}

/** Those of the rank that most of them hold. */
export function equals(actors: readonly Actor[]): Actor[] {
  const count = (role: Actor['role']) => actors.filter((actor) => actor.role === role).length
  const most = Math.max(...actors.map((actor) => count(actor.role)))
  return actors.filter((actor) => count(actor.role) === most)
}

/** "The two were joined by …", "he received both ministers": those told before come first, or right behind the verb. */
export function isJoined(scene: Scene, own: readonly Actor[], { end }: Pick<TriggerMark, 'end'>): boolean {
  const [first] = own
  // «Кездесуге … қосылып, үшжақты келіссөз өтті»
  if (isVerbFinal(scene.zone) && hasCue(scene, 'together') && scene.triggers.some((mark) => mark.sense === 'attend'))
    return true
  return (
    first !== undefined &&
    scene.cues.some((cue) => cue.sense === 'pair' && (cue.start < first.start || Math.abs(cue.start - end) <= 1))
  )
}

/** "The premier and the speaker are to see the guest separately". */
export function eachOf(scene: Scene, own: readonly Actor[]): Actor[][] {
  const roles = new Set(own.map((actor) => actor.role))
  const isEach = own.length > 1 && roles.size === own.length && hasCue(scene, 'separate')
  return isEach ? own.map((actor) => [actor]) : [[...own]]
}
