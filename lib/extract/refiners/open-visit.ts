/** A visit as it is first told: a guest, a goal, and what its sentence says of the day and the status. */
import type { VisitType } from '../../vocab/meeting-kinds'
import { toSpan } from '../engine/reading'
import type { TriggerMark } from '../engine/trace'
import { dateInScene } from './attach-date'
import { decideStatus } from './decide-status'
import { type Actor, type Encounter, hasCue, type Scene, type Where } from './encounter'

/** What is known of the story besides the sentence: where it plays, and who met. */
export type VisitStory = { places: readonly Where[]; encounters: readonly Encounter[] }

export function openVisit(
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
    rule: 'meeting.visit',
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
