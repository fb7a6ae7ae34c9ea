/**
 * Who met whom in one sentence: the actors around its triggers, parted into encounters where several people were met one
 * after another.
 */
import { rankRole } from '../../vocab/roles'
import type { TriggerMark } from '../engine/trace'
import { type Actor, countriesOf, hasCue, organizationsOf, type Scene } from './encounter'
import { partClauses } from './part-clauses'
import { isVerbFinal, partBefore } from './verb-final'

export type Sides = {
  trigger: TriggerMark
  actors: Actor[]
  countries: string[]
  organizations: string[]
  /** The construction they were read from. */
  rule: string
}

export function toSides(trigger: TriggerMark, actors: readonly Actor[], rule = 'meeting.in-sentence'): Sides {
  return { trigger, actors: [...actors], countries: countriesOf(actors), organizations: organizationsOf(actors), rule }
}

/**
 * Parts the actors of a sentence. Before the first trigger stand those who met; behind each trigger those they met.
 * "A met B and held talks with C" are two encounters, "A and B met" is one.
 */
export function partActors(scene: Scene, triggers: readonly TriggerMark[], actors: readonly Actor[]): Sides[] {
  const first = triggers[0]
  if (!first) return []
  if (isVerbFinal(scene.zone)) return partBefore(scene, triggers, actors)
  const clauses = partClauses(scene, triggers, actors)?.map((clause) => toSides(clause.trigger, clause.actors))
  if (clauses?.every((sides) => countSides(sides) === 2))
    return clauses.flatMap((sides) => splitObjects(scene, sides, sides.trigger))
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
  const before = distinct(sides.actors.filter((actor) => actor.start < first.start))
  const many = countSides(sides) > 2
  if (!many) return splitPrincipals(scene, sides, before)
  const isCircle = areOneCircle(scene, sides, before)
  if (!hasCue(scene, 'separate') && !(before.length === 1 && !isCircle && !hasCue(scene, 'together'))) return [sides]
  const subject = before.length === 1 ? before[0] : loneActor(sides)
  if (!subject) return [sides]
  const isOther = (actor: Actor) => actor.country !== subject.country || (!actor.country && actor.key !== subject.key)
  const others = sides.actors.filter((actor) => actor !== subject && isOther(actor))
  return others.length < 2
    ? [sides]
    : others.map((actor) => toSides(sides.trigger, [subject, actor], 'meeting.each-counterpart'))
}

/** A title and the name behind it may be two marks of one person. */
function distinct(actors: readonly Actor[]): Actor[] {
  return actors.filter(({ key }, index) => key === null || actors.findIndex((other) => other.key === key) === index)
}

/** "Met the presidents of A, B and C": one word for all of them puts them at one table. */
function areOneCircle(scene: Scene, sides: Sides, before: readonly Actor[]): boolean {
  const others = countriesOf(sides.actors.filter((actor) => !before.includes(actor)))
  return others.length >= CIRCLE && others.every((code) => scene.circle.includes(code))
}

const CIRCLE = 3

/**
 * Of two sides: "called on the president and on the prime minister" are two encounters, and so are two who each met the
 * same guest ("the premier and the speaker met him, respectively").
 */
function splitPrincipals(scene: Scene, sides: Sides, before: readonly Actor[]): Sides[] {
  if (countSides(sides) !== 2 || hasCue(scene, 'together')) return [sides]
  const [subject] = before
  const behind = sides.actors.filter((actor) => !before.includes(actor))
  const [object] = behind
  if (!subject || !object) return [sides]
  if (before.length === 1 && behind.length > 1 && areOffices(scene, behind) && sideOf(object) !== sideOf(subject))
    return behind.map((actor) => toSides(sides.trigger, [subject, actor], 'meeting.each-principal'))
  const each = hasCue(scene, 'separate') && behind.length === 1 && before.length > 1 && areOffices(scene, before)
  return each && sideOf(object) !== sideOf(subject)
    ? before.map((actor) => toSides(sides.trigger, [actor, object], 'meeting.each-principal'))
    : [sides]
}

/** Named holders of different offices of one side, told in one breath; who only came along stands elsewhere. */
function areOffices(scene: Scene, actors: readonly Actor[]): boolean {
  const { text } = scene.zone
  return actors.every((actor, index) => {
    const next = actors[index + 1]
    if (actor.role === null || actor.name === null || rankRole(actor.role) > rankRole('minister')) return false
    if (!next) return true
    // the speakers of two chambers hold two offices
    if (sideOf(next) !== sideOf(actor) || (next.role === actor.role && actor.role !== 'speaker')) return false
    const gap = text.slice(actor.end, next.start)
    return hasCue(scene, 'separate') || (gap.length <= BREATH && isList(gap))
  })
}

function sideOf(actor: Actor): string | null {
  return actor.country ?? actor.organization
}

/** Characters from one name of a list to the next: conjunction, title, country. */
const BREATH = 90

/** Nothing but a title, a comma or a conjunction between two names. */
function isList(gap: string): boolean {
  return /^\s*(?:,|[\p{L}]{1,5}\s)/u.test(gap) && !/[.;:()]/u.test(gap) && (gap.match(/,/gu)?.length ?? 0) <= 2
}

/** The one who met all the others: the only actor of a side, the first where there are several such. */
function loneActor(sides: Sides): Actor | undefined {
  return sides.actors.find(
    (actor) => actor.country !== null && sides.actors.filter((other) => other.country === actor.country).length === 1,
  )
}
