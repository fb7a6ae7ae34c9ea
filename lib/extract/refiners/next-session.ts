/** «Следующее заседание пройдёт в 2026 году в Джакарте»: one more encounter of the kind and the sides told before. */
import type { MeetingKind } from '../../vocab/meeting-kinds'
import type { TriggerMark } from '../engine/trace'
import { dateInScene } from './attach-date'
import { placeInScene, spotsOf, whereOf } from './attach-place'
import { decideStatus } from './decide-status'
import { BODIES, countriesOf, type Encounter, hasCue, type Scene } from './encounter'

/** «Следующий саммит пройдёт в Ташкенте в 2027 году»: of the bloc that met, with its host; who comes is not told yet. */
export function findNextSummit(
  scene: Scene,
  spoken: readonly Encounter[],
  summits: readonly Encounter[],
  today: string | null,
): Encounter | null {
  if (!hasCue(scene, 'next')) return null
  const trigger = scene.triggers.find((mark) => mark.sense === 'encounter') ?? nounIn(scene, 'summit')
  const isTold = (one: Encounter) => one.status !== 'planned' && one.trigger.zone === scene.zone
  const last =
    summits.findLast(isTold) ?? spoken.findLast((one) => isTold(one) && one.trigger.start < scene.sentence.start)
  if (!trigger || BODIES.has(trigger.kind) || last?.kind !== 'summit' || last.background) return null
  const where = placeInScene(scene)
  const when = dateInScene(scene, trigger)
  const isOfBloc = last.organizations.length > 0
  if ((isOfBloc && !where) || decideStatus(scene, trigger, when, today) !== 'planned') return null
  return {
    rule: 'meeting.next-summit',
    kind: 'summit',
    status: 'planned',
    background: false,
    actors: [],
    countries: isOfBloc && where ? [where.country] : [...last.countries],
    organizations: [...last.organizations],
    when,
    where,
    visit: null,
    scenes: [scene],
    trigger,
    sidesStated: true,
    scope: [],
  }
}

/** "The next session": of whatever has just been told. */
function nounIn(scene: Scene, kind: MeetingKind): TriggerMark | undefined {
  const cue = scene.cues.find(({ sense }) => sense === 'next')
  return cue && { ...cue, sense: 'encounter', kind, status: null, past: false, visit: null, goal: false, needs: null }
}

/** The next session of the body told last, where the sentence itself names no other side. */
export function findNextSession(
  scene: Scene,
  told: readonly Encounter[],
  today: string | null,
  before?: Scene,
): Encounter[] {
  const own = scene.triggers.filter((mark) => mark.sense === 'encounter')
  const triggers = own.length > 0 ? own : foretold(scene, before)
  const trigger = triggers.find((mark) => BODIES.has(mark.kind)) ?? triggers[0] ?? nounIn(scene, 'talks')
  const isNext = hasCue(scene, 'next')
  if (!trigger || (!isNext && !hasCue(scene, 'planned'))) return []
  // "the mixed commission is to convene in Lima on …": a body that has its day or its place
  const isBody = BODIES.has(trigger.kind) && scene.dates.length + scene.places.length > 0
  if (!isNext && !isBody) return []
  // «Межправкомиссия соберётся в следующий раз в апреле»: of the two sides that have met in another way
  const isOfBody = (one: Encounter) => BODIES.has(trigger.kind) && one.countries.length === 2
  const isKind = (one: Encounter) =>
    !isNext ||
    trigger.kind === 'talks' ||
    one.kind === trigger.kind ||
    (trigger.kind === 'summit' && one.countries.length > 2)
  const open = told.filter((one) => !one.background && one.status !== 'cancelled')
  const held = open.filter((one) => one.status !== 'planned')
  // where all is still to come, one more round follows what is planned
  const current = held.length > 0 ? held : open
  const last = current.findLast(isKind) ?? current.findLast(isOfBody)
  // the next summit of a bloc has its own circle
  if (!last || (last.kind === 'summit' && isNext)) return []
  if (countriesOf(scene.actors).some((code) => !last.countries.includes(code))) return []
  if (!isNext && scene.countries.some((mark) => mark.kind === 'name' && !last.countries.includes(mark.code))) return []
  const when = dateInScene(scene, trigger)
  if (decideStatus(scene, trigger, when, today) !== 'planned') return []
  return [
    {
      rule: 'meeting.next-session',
      kind: isNext && isKind(last) ? last.kind : trigger.kind,
      status: 'planned',
      background: false,
      actors: [],
      countries: [...last.countries],
      organizations: [...last.organizations],
      when,
      where: placeInScene(scene) ?? hostIn(scene),
      visit: null,
      scenes: [scene],
      trigger,
      sidesStated: false,
      scope: [],
    },
  ]
}

/** "Tashkent will host the next one", «следующее примет Астана»: a capital that stands for whoever invites. */
function hostIn(scene: Scene): Encounter['where'] {
  const isHosting = scene.triggers.some((mark) => mark.sense === 'receive' && mark.status === 'planned')
  const [spot, ...others] = spotsOf(scene)
  return isHosting && spot && others.length === 0 ? whereOf(spot, 'stated', 'place.host') : null
}

/** «Обсудили подготовку к межправкомиссии. Она пройдёт в Ташкенте»: a body named as one to come, and then its day and place. */
function foretold(scene: Scene, before: Scene | undefined): TriggerMark[] {
  if (before?.zone !== scene.zone || before.sentence.paragraph !== scene.sentence.paragraph) return []
  const [cue] = scene.cues.filter(({ sense }) => sense === 'pronoun')
  if (!cue || cue.start - scene.sentence.start > 2 || scene.actors.length > 0 || !hasCue(scene, 'planned')) return []
  return before.triggers.filter((mark) => mark.sense === 'encounter' && BODIES.has(mark.kind) && !mark.past)
}
