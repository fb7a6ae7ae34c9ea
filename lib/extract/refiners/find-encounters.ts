/** Reads the sentences in order and opens an encounter wherever two sides are told to have met or talked. */
import { rankRole } from '../../vocab/roles'
import type { TriggerMark } from '../engine/trace'
import type { Discourse } from './discourse'
import { type Actor, BODIES, countriesOf, type Encounter, hasCue, type Scene, WIRED } from './encounter'
import { findJointSides } from './find-joint-sides'
import { countSides, type Sides, toSides } from './find-sides'
import { findJoining, findSidesBefore, findStrongSides } from './find-strong-sides'
import { join } from './join-focus'
import { findNextSession } from './next-session'
import { findCallBefore, open, openApart } from './open-encounter'
import { withSubject } from './opening'
import { withoutInviters, withoutSources } from './sources'
import {
  areCredentials,
  findBodyApart,
  isBilateralSummit,
  isInSession,
  isLeftBehind,
  isStrong,
  mostTelling,
} from './strong-triggers'
import { isMetAtAirport } from './verb-final-encounters'
import { namedFully, withCompanion } from './who-is-meant'

export function findEncounters(scenes: readonly Scene[], discourse: Discourse, today: string | null): Encounter[] {
  const found = readScenes(scenes, discourse, today)
  const first = Math.min(...found.map((one) => one.scenes[0]?.index ?? 0))
  const did = findWhatTwoDid(
    scenes.filter((scene) => scene.index < first),
    today,
  )
  return did ? [did, ...found] : found
}

/** "What the two agreed …": what the two named in the sentence before did together tells of a meeting where nothing did before. */
function findWhatTwoDid(scenes: readonly Scene[], today: string | null): Encounter | null {
  for (const [index, scene] of scenes.entries()) {
    if (scene.triggers.some((mark) => mark.kind === 'summit')) return null
    const [joint] = scene.triggers.filter((mark) => mark.sense === 'joint' && mark.status === null)
    const before = scenes[index - 1]
    if (!joint || !before || scene.actors.length > 0 || !hasCue(scene, 'pair') || hasCue(scene, 'letter')) continue
    const isHigh = ({ role, country }: Actor) =>
      country !== null && role !== null && rankRole(role) <= rankRole('minister')
    const sides = toSides(joint, before.actors, 'meeting.sentence-before')
    if (countSides(sides) === 2 && before.actors.every(isHigh)) return open(scene, sides, joint, today, [joint])
  }
  return null
}

function readScenes(scenes: readonly Scene[], discourse: Discourse, today: string | null): Encounter[] {
  const found: Encounter[] = []
  for (const scene of scenes) {
    const opened = openEncounters(scene, scenes, discourse, today)
    if (opened.length === 0)
      opened.push(...findNextSession(scene, found, today, scenes[scene.index - 1 - (scenes[0]?.index ?? 0)]))
    found.push(...opened)
    const last = opened.at(-1)
    if (last && !hasCue(scene, 'next') && !isEcho(last, discourse.focus)) discourse.focus = last
    else if (discourse.focus && !(opened.length > 0 && hasCue(scene, 'next'))) join(discourse.focus, scene)
  }
  return found
}

/** Once more the same two countries, but nobody named: whoever was named before is still spoken of. */
function isEcho(encounter: Encounter, focus: Encounter | null): boolean {
  return (
    focus !== null &&
    encounter.actors.length === 0 &&
    encounter.countries.every((code) => focus.countries.includes(code))
  )
}

function openEncounters(
  scene: Scene,
  scenes: readonly Scene[],
  discourse: Discourse,
  today: string | null,
): Encounter[] {
  // most sentences tell of no meeting, and need not be asked who is in them
  if (scene.triggers.length === 0) return []
  const all = scene.triggers.filter(
    (mark) =>
      (isStrong(mark) && isInSession(mark, scene) && !isMetAtAirport(mark, scene)) || isBilateralSummit(mark, scene),
  )
  const body = findBodyApart(scene, all)
  const strong = all.filter((mark) => mark !== body && !isLeftBehind(scene, mark, all))
  const joint = scene.triggers.filter((mark) => mark.sense === 'joint')
  if (hasCue(scene, 'letter') && strong.every((mark) => !mark.past)) return []
  if (strong.some((mark) => mark.kind === 'video') && scene.triggers.some((mark) => mark.sense === 'attend')) return []
  if (discourse.focus && scene.triggers.some((mark) => mark.sense === 'manner') && findJoining(scene)) return []
  if (isRoll(scene, strong, discourse.focus)) return []
  if (areCredentials(scene, strong)) return []
  const own = namedFully(withoutInviters(scene, withoutSources(scene), strong[0]?.start ?? 0), discourse)
  const actors = withSubject(scene, strong, own, discourse)
  const sides =
    strong.length > 0
      ? findStrongSides(scene, strong, actors, discourse)
      : findJointSides(joint, withCompanion(scene, actors, discourse), actors !== own)
  if (sides.length === 1 && sides[0]?.rule === 'meeting.country-side' && opensWithPair(scene)) {
    const before = findSidesBefore(scene, scenes, strong, discourse)
    if (before.length > 0) sides.splice(0, 1, ...before)
  }
  const both = findTalksAndBody(scene, scenes, strong, actors, discourse)
  if (both) return both.map((part) => open(scene, part, part.trigger, today, strong))
  if (sides.length === 0 && actors.length === 0 && hasCue(scene, 'pair') && isNewTo(discourse.focus, strong, scene))
    sides.push(...findSidesBefore(scene, scenes, strong, discourse).map(withoutPeople))
  if (isUnsure(scene, strong)) return []
  const manner = scene.triggers.filter((mark) => mark.sense === 'manner')
  const telling = mostTelling([...manner, ...strong])
  const call = sides.length === 1 ? findCallBefore(scene, strong) : undefined
  const agreed = call && strong.find((mark) => mark !== call && mark.status === 'planned' && mark.kind === 'talks')
  if (call && agreed) return openApart(scene, sides[0] as Sides, call, agreed, today)
  const verbs = [...new Set(sides.map((part) => part.trigger))]
  const isParted = verbs.length > 1 && manner.length === 0
  const opened = sides.map((part) =>
    open(scene, part, isParted ? part.trigger : (telling ?? part.trigger), today, verbs),
  )
  const [first] = sides
  if (body && first?.countries.length === 2)
    opened.push(open(scene, { ...first, trigger: body, actors: [] }, body, today, [...verbs, body]))
  return opened
}

/** "The two spoke by telephone: A sympathised with B": whoever is named behind is one of the two. */
function opensWithPair({ cues, sentence }: Scene): boolean {
  return cues.some((cue) => cue.sense === 'pair' && cue.start - sentence.start <= 2)
}

/** «Главы государств проведут переговоры, а затем придут на бизнес-форум»: the two told before, at both. */
function findTalksAndBody(
  scene: Scene,
  scenes: readonly Scene[],
  strong: readonly TriggerMark[],
  actors: readonly Actor[],
  discourse: Discourse,
): Sides[] | null {
  const talks = strong.find((mark) => mark.kind === 'talks')
  const body = strong.find((mark) => mark.kind === 'forum' && talks && mark.start > talks.end)
  if (!talks || !body || actors.length > 0 || !hasCue(scene, 'pair')) return null
  const [sides] = findSidesBefore(scene, scenes, [talks], discourse)
  return sides ? [sides, { ...sides, trigger: body }] : null
}

/** "If", "might": unless a verb of the past before it has already told of a meeting ("met B to see whether …"). */
function isUnsure({ cues }: Scene, strong: readonly TriggerMark[]): boolean {
  const [first] = cues.filter((cue) => cue.sense === 'unsure')
  return first !== undefined && !strong.some((mark) => mark.past && mark.end <= first.start)
}

/** «Истог дана ће заседати и пословни форум двеју земаља»: of the two countries, not of whoever was named before. */
function withoutPeople(sides: Sides): Sides {
  return BODIES.has(sides.trigger.kind) ? { ...sides, actors: [] } : sides
}

/** «В состав делегаций вошли …»: who came along to what was told before, named beside a mere noun of meeting. */
function isRoll(scene: Scene, strong: readonly TriggerMark[], focus: Encounter | null): boolean {
  if (
    !focus ||
    strong.some((mark) => mark.past || mark.kind !== 'talks') ||
    !scene.triggers.some((mark) => mark.sense === 'attend')
  )
    return false
  const countries = countriesOf(scene.actors)
  return countries.length > 0 && countries.every((code) => focus.countries.includes(code))
}

/** "The two" who met now are not the encounter told last when that was a call and this is none, when they are to meet again, or none was told. */
function isNewTo(focus: Encounter | null, strong: readonly TriggerMark[], scene: Scene): boolean {
  const trigger = mostTelling(strong)
  if (focus === null) return true
  if (trigger && BODIES.has(trigger.kind) && trigger.kind !== focus.kind) return true
  if (trigger && hasCue(scene, 'session') && isAnotherDay(scene, focus)) return true
  if (trigger?.status === 'planned' && focus.status === 'held') return scene.dates.length > 0
  if (trigger?.past && hasCue(scene, 'recalled') && scene.dates.length > 0) return true
  // «Уочи форума две министарке су одржале састанак»
  if (BODIES.has(focus.kind) && trigger?.kind === 'talks' && (trigger.past || hasCue(scene, 'session'))) return true
  // «двојица председника срела су се прошле године»
  if (trigger?.past && scene.dates.length > 0 && scene.dates.every((mark) => mark.precision !== 'day')) return true
  return trigger !== undefined && WIRED.has(trigger.kind) && trigger.kind !== focus.kind
}

/** «Во вторник они пообщались. В среду прошли переговоры двух президентов». */
function isAnotherDay(scene: Scene, { when }: Encounter): boolean {
  const days = scene.dates.filter((mark) => mark.precision === 'day' && !mark.dateline)
  return (
    when?.precision === 'day' && when.dateEnd === null && days.length > 0 && days.every(({ date }) => date > when.date)
  )
}
