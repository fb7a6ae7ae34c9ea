/** Whether an encounter was held, is to come, or will not take place; and whether the text only recalls it. */
import type { MeetingStatus } from '../../vocab/meeting-kinds'
import { addDays } from '../engine/calendar'
import type { CueMark, TriggerMark } from '../engine/trace'
import { relativeClause } from './clauses'
import { type Encounter, hasCue, type Scene, type When } from './encounter'

/** How near to its trigger a planning word must stand, in characters. */
const REACH = 70

export function decideStatus(
  scene: Scene,
  trigger: TriggerMark,
  when: When | null,
  today: string | null,
): MeetingStatus {
  if (trigger.status === 'cancelled' || hasCue(scene, 'cancelled')) return 'cancelled'
  const past = when !== null && today !== null && (when.dateEnd ?? when.date) < monthFloor(when, today)
  if (past) return 'held'
  const ahead = when !== null && today !== null && when.date > today
  if (ahead) return 'planned'
  if (trigger.status === 'planned') return 'planned'
  if (trigger.sense === 'visit' && hasCue(scene, 'accepted')) return 'planned'
  if (trigger.past || isDoneFirst(scene, trigger)) return 'held'
  const planned = scene.cues.some(
    (cue) =>
      cue.sense === 'planned' &&
      (cue.start < trigger.start ? trigger.start - cue.end : cue.start - trigger.end) <= REACH &&
      !hasFinitePastBetween(scene, cue.start, trigger.start) &&
      !isOfSpeaker(scene, trigger, cue),
  )
  return planned ? 'planned' : 'held'
}

/** "After talks with A in B, he travels on to C": what is told first is done before what is planned. */
function isDoneFirst({ zone, sentence }: Scene, { start, status }: TriggerMark): boolean {
  return status === null && /^(?:after|following)\s[^,;]{0,60}$/iu.test(zone.text.slice(sentence.start, start))
}

/** "In his meeting with B, A said that his country will …": what is promised there is to come, not the meeting. */
function isOfSpeaker(scene: Scene, trigger: TriggerMark, planned: CueMark): boolean {
  return scene.cues.some((cue) => cue.sense === 'reported' && cue.start > trigger.end && cue.end <= planned.start)
}

function hasFinitePastBetween(scene: Scene, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a]
  return scene.triggers.some((trigger) => trigger.past && trigger.start > from && trigger.start < to)
}

/** A date exact to the month is past only when its month is. */
function monthFloor(when: When, today: string): string {
  if (when.precision === 'day') return today
  return when.precision === 'month' ? `${today.slice(0, 7)}-01` : `${today.slice(0, 4)}-01-01`
}

/** Days before the story from which on an encounter is history, whatever the wording. */
const HISTORY = 8
/** With a word of recollection beside it, this many days are enough. */
const RECALLED = 2

/** A word of recollection in the sentence of the trigger, unless it stands in a relative clause that only adds to a name. */
function isRecalled({ scenes: [scene], trigger }: Encounter): boolean {
  if (!scene) return false
  return scene.cues.some((cue) => {
    if (cue.sense !== 'recalled') return false
    const clause = relativeClause(scene, cue)
    return clause === null || clause.holds(trigger)
  })
}

export function isBackground(encounter: Encounter, story: When | null, today: string | null): boolean {
  if (encounter.status === 'planned') return false
  const recalled = isRecalled(encounter)
  const day = story?.date ?? today
  if (!encounter.when) return recalled
  if (!day) return recalled
  const last = encounter.when.dateEnd ?? encounter.when.date
  if (encounter.when.precision === 'year') return last.slice(0, 4) < day.slice(0, 4)
  if (encounter.when.precision === 'month') return last.slice(0, 7) < day.slice(0, 7)
  return last < addDays(day, recalled ? -RECALLED : -HISTORY)
}
