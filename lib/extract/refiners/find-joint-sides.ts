/** Who met whom where only something done together is told: "signed", «обсудили». */
import { rankRole } from '../../vocab/roles'
import type { TriggerMark } from '../engine/trace'
import { type Actor, countriesOf } from './encounter'
import { countSides, type Sides, toSides } from './find-sides'

/** "signed", «обсудили»: only between named principals of exactly two countries. */
export function findJointSides(joint: readonly TriggerMark[], actors: readonly Actor[], opened: boolean): Sides[] {
  const [trigger] = joint
  if (!trigger) return []
  const isHead = (actor: Actor) => opened && actor.organization !== null
  const principals = actors.filter(
    (actor) => actor.role !== null && (rankRole(actor.role) <= rankRole('minister') || isHead(actor)),
  )
  const [subject] = principals
  const objects = principals.slice(1)
  // «С президентом А обсуждалась торговля, с лидером Б – транспорт»
  if (
    opened &&
    subject &&
    countriesOf(objects).length > 1 &&
    !objects.some(({ country }) => country === subject.country)
  )
    return objects.map((object) => toSides(trigger, [subject, object], 'meeting.each-joint'))
  const sides = toSides(trigger, principals, 'meeting.joint')
  const isWitnessed =
    countSides(sides) === 3 && WITNESSED.test(trigger.zone.text.slice(trigger.end, trigger.end + SIGNING))
  if (isWitnessed) return [sides]
  return countSides(sides) === 2 && (opened || sides.organizations.length === 0) ? [sides] : []
}

/** "Signed … in the presence of the US president": a third side at the table. */
const WITNESSED = /\s(?:in the presence of|before the eyes of|witnessed by)\s/u

const SIGNING = 140
