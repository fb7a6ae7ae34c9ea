/** Opens an encounter: sides and trigger become kind, status, day and place. */
import type { MeetingKind } from '../../vocab/meeting-kinds'
import { rankRole } from '../../vocab/roles'
import type { TriggerMark } from '../engine/trace'
import { dateInScene } from './attach-date'
import { placeBeforeWhere, placeInScene, spotsOf, whereOf } from './attach-place'
import { decideStatus } from './decide-status'
import { type Actor, countriesOf, type Encounter, type Scene, type Where, WIRED } from './encounter'
import type { Sides } from './find-sides'
import { isGreeting } from './serbian-sides'
import { goalBefore } from './travel-before'
import { isVerbFinal } from './verb-final'
import { isCall } from './verb-final-encounters'

/** Three countries at one table are a summit, two at what is called a summit are talks. */
function kindOf(trigger: TriggerMark, sides: Sides): MeetingKind {
  // ministers who consult hold talks; consultations are for those below them
  const isHigh = (actor: Actor) => actor.role !== null && rankRole(actor.role) <= rankRole('minister')
  const areHigh = countriesOf(sides.actors).length === 2 && sides.actors.every(isHigh)
  if (trigger.kind === 'consultations' && areHigh) return 'talks'
  if (isCourtesy(trigger) && sides.actors.some((actor) => actor.role === 'ambassador')) return 'reception'
  if (trigger.kind !== 'talks' && trigger.kind !== 'summit') return trigger.kind
  return sides.countries.length > 2 ? 'summit' : 'talks'
}

/** An ambassador who comes or goes: "paid a courtesy call on". */
function isCourtesy({ zone, start, end }: TriggerMark): boolean {
  return /courtesy|farewell|introductory|protocol/iu.test(zone.text.slice(start, end))
}

/** "They would meet in A after a call on Thursday", "agreed in a call to meet": the call by which a meeting was arranged. */
export function findCallBefore({ zone, sentence }: Scene, strong: readonly TriggerMark[]): TriggerMark | undefined {
  return strong.find(
    (mark) =>
      WIRED.has(mark.kind) &&
      mark.status === null &&
      (/^(?:in|during|on) a/iu.test(zone.text.slice(mark.start, mark.end)) ||
        /(?:^|\s)(?:after|following|in|during|on)\s(?:a|an|the|their|his|her)\s[^,;.]{0,40}$/iu.test(
          zone.text.slice(sentence.start, mark.start),
        )),
  )
}

export function openApart(
  scene: Scene,
  sides: Sides,
  call: TriggerMark,
  agreed: TriggerMark,
  today: string | null,
): Encounter[] {
  const both = [call, agreed]
  const held = open(scene, { ...sides, trigger: call }, call, today, both)
  const planned = open(scene, { ...sides, trigger: agreed }, agreed, today, both)
  const isOfCall = held.when !== null && planned.when?.date === held.when.date
  return [{ ...held, status: 'held' }, isOfCall ? { ...planned, when: null } : planned]
}

export function open(
  scene: Scene,
  sides: Sides,
  trigger: TriggerMark,
  today: string | null,
  triggers: readonly TriggerMark[],
): Encounter {
  // "spoke on Monday with A in a call and urged him to come on Saturday": the day is the verb's
  const verb = sides.trigger.past && !trigger.past ? sides.trigger : trigger
  const when = dateInScene(scene, verb, today, triggers)
  return {
    rule: sides.rule,
    kind: isGreeting(scene, trigger) ? 'visit' : isCall(scene, trigger, sides) ? 'reception' : kindOf(trigger, sides),
    status: decideStatus(scene, trigger, when, today),
    background: false,
    actors: sides.actors,
    countries: sides.countries,
    organizations: [...new Set([...sides.organizations, ...sides.actors.flatMap((actor) => actor.chairs ?? [])])],
    when,
    where: WIRED.has(trigger.kind) ? null : (placeBeforeWhere(scene, trigger) ?? placeInScene(scene) ?? goalOf(scene)),
    visit: null,
    scenes: [scene],
    trigger,
    sidesStated: sides.actors.every((actor) => scene.actors.some((own) => own.key === actor.key)),
    scope: [],
  }
}

/** "Flew to Warsaw for talks with …": where the sentence says that somebody went. */
function goalOf(scene: Scene): Where | null {
  const journeys = scene.triggers.filter((mark) => mark.sense === 'visit')
  if (isVerbFinal(scene.zone))
    return journeys.map((mark) => goalBefore(scene, mark)).find((where) => where !== null) ?? null
  const [journey] = journeys
  const goal = journey && spotsOf(scene).find((spot) => spot.start > journey.start && spot.city !== null)
  return goal ? whereOf(goal, 'stated', 'place.goal') : null
}
