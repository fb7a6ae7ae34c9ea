/**
 * Who met whom in one sentence: the actors around its triggers, parted into encounters where several people were met one
 * after another.
 */
import type { TriggerMark } from '../engine/trace'
import { type Actor, countriesOf, hasCue, organizationsOf, type Scene } from './encounter'

export type Sides = { trigger: TriggerMark; actors: Actor[]; countries: string[]; organizations: string[] }

export function toSides(trigger: TriggerMark, actors: readonly Actor[]): Sides {
  return { trigger, actors: [...actors], countries: countriesOf(actors), organizations: organizationsOf(actors) }
}

/**
 * Parts the actors of a sentence. Before the first trigger stand those who met; behind each trigger those they met.
 * "A met B and held talks with C" are two encounters, "A and B met" is one.
 */
export function partActors(scene: Scene, triggers: readonly TriggerMark[], actors: readonly Actor[]): Sides[] {
  const first = triggers[0]
  if (!first) return []
  const subjects = actors.filter((actor) => actor.start < first.start)
  const groups = triggers
    .map((trigger, index) => ({
      trigger,
      actors: actors.filter(
        (actor) => actor.start > trigger.start && actor.start < (triggers[index + 1]?.start ?? scene.sentence.end),
      ),
    }))
    .filter((group) => group.actors.length > 0)
  if (groups.length > 1 && subjects.length > 0) {
    const parted = groups.map((group) => toSides(group.trigger, [...subjects, ...group.actors]))
    if (parted.every((sides) => countSides(sides) === 2))
      return parted.flatMap((sides) => splitObjects(scene, sides, first))
  }
  return splitObjects(scene, toSides(first, actors), first)
}

export function countSides(sides: Pick<Sides, 'countries' | 'organizations'>): number {
  return sides.countries.length + sides.organizations.length
}

/** "met A, B and C, each separately": one encounter for each. */
function splitObjects(scene: Scene, sides: Sides, first: TriggerMark): Sides[] {
  const before = sides.actors.filter((actor) => actor.start < first.start)
  const many = countSides(sides) > 2
  if (!hasCue(scene, 'separate') && !(many && before.length === 1 && !hasCue(scene, 'together'))) return [sides]
  const subject = before.length === 1 ? before[0] : loneActor(sides)
  if (!subject) return [sides]
  const others = sides.actors.filter((actor) => actor !== subject && actor.country !== subject.country)
  return others.length < 2 ? [sides] : others.map((actor) => toSides(sides.trigger, [subject, actor]))
}

/** The one who met all the others: the only actor of a side, the first where there are several such. */
function loneActor(sides: Sides): Actor | undefined {
  return sides.actors.find(
    (actor) => actor.country !== null && sides.actors.filter((other) => other.country === actor.country).length === 1,
  )
}
