/** Reads the sentences in order and opens an encounter wherever two sides are told to have met or talked. */
import type { MeetingKind } from '../../vocab/meeting-kinds'
import { rankRole } from '../../vocab/roles'
import type { TriggerMark } from '../engine/trace'
import type { CueSense } from '../locales/meeting-table'
import { dateInScene } from './attach-date'
import { placeInScene, spotsOf, whereOf } from './attach-place'
import { decideStatus } from './decide-status'
import type { Discourse } from './discourse'
import { type Actor, countriesOf, type Encounter, hasCue, type Scene, type Where } from './encounter'
import { countSides, partActors, type Sides, toSides } from './find-sides'
import { findNextSession } from './next-session'
import { withSubject } from './opening'
import { withoutSources } from './sources'

/** Of several triggers in one sentence the most telling kind counts. */
const TELLING: readonly MeetingKind[] = ['reception', 'call', 'video', 'commission', 'consultations', 'forum', 'talks']
/** Kinds that countries can hold without a person being named. */
const IMPERSONAL: ReadonlySet<MeetingKind> = new Set(['commission', 'consultations', 'forum', 'talks', 'video'])

export function findEncounters(scenes: readonly Scene[], discourse: Discourse, today: string | null): Encounter[] {
  const found: Encounter[] = []
  for (const scene of scenes) {
    const opened = openEncounters(scene, scenes, discourse, today)
    if (opened.length === 0) opened.push(...findNextSession(scene, found, today))
    found.push(...opened)
    const last = opened.at(-1)
    if (last && !hasCue(scene, 'next') && !isEcho(last, discourse.focus)) discourse.focus = last
    else if (discourse.focus) join(discourse.focus, scene)
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
  const strong = scene.triggers.filter(
    (mark) => (isStrong(mark) && isInSession(mark, scene)) || isBilateralSummit(mark, scene),
  )
  const joint = scene.triggers.filter((mark) => mark.sense === 'joint')
  if (hasCue(scene, 'letter') && strong.every((mark) => !mark.past)) return []
  if (strong.some((mark) => mark.kind === 'video') && scene.triggers.some((mark) => mark.sense === 'attend')) return []
  const own = namedFully(withoutSources(scene), discourse)
  const actors = withSubject(scene, strong, own, discourse)
  const sides =
    strong.length > 0
      ? findStrongSides(scene, strong, actors, discourse)
      : findJointSides(joint, withCompanion(scene, actors, discourse), actors !== own)
  if (sides.length === 0 && actors.length === 0 && hasCue(scene, 'pair') && isNewTo(discourse.focus, strong))
    sides.push(...findSidesBefore(scene, scenes, strong, discourse))
  if (hasCue(scene, 'unsure')) return []
  return sides.map((part) => open(scene, part, mostTelling(strong) ?? part.trigger, today))
}

/** Summits and credentials have readers of their own. */
function isStrong(mark: TriggerMark): boolean {
  if (mark.kind === 'summit' || mark.kind === 'reception') return false
  return mark.sense === 'encounter' || mark.sense === 'receive'
}

/** "The two" who met now are not the encounter told last when that was a call and this is none, or none was told. */
function isNewTo(focus: Encounter | null, strong: readonly TriggerMark[]): boolean {
  const trigger = mostTelling(strong)
  return focus === null || (trigger !== undefined && WIRED.has(trigger.kind) && trigger.kind !== focus.kind)
}

const WIRED: ReadonlySet<MeetingKind> = new Set(['call', 'video'])

/** A commission or forum merely named is none; one that sat, or has a day, is. */
function isInSession(mark: TriggerMark, scene: Scene): boolean {
  return !BODIES.has(mark.kind) || hasCue(scene, 'session') || scene.dates.length > 0
}

const BODIES: ReadonlySet<MeetingKind> = new Set(['commission', 'forum', 'consultations'])

/** "After his summit with Turkmenistan's president": a meeting of two is no summit, whatever it is called. */
function isBilateralSummit(mark: TriggerMark, scene: Scene): boolean {
  if (mark.kind !== 'summit' || hasCue(scene, 'margins')) return false
  const countries = countriesOf(scene.actors).length
  return scene.organizations.length === 0 && (countries === 2 || (countries === 1 && hasCue(scene, 'pronoun')))
}

/** "The two met": those named in the sentence before. */
function findSidesBefore(
  scene: Scene,
  scenes: readonly Scene[],
  strong: readonly TriggerMark[],
  discourse: Discourse,
): Sides[] {
  const before = scenes[scene.index - 1 - (scenes[0]?.index ?? 0)]
  const trigger = mostTelling(strong)
  if (!before || !trigger) return []
  const sides = toSides(trigger, namedFully(before.actors, discourse))
  if (countSides(sides) === 2 && sides.actors.every((actor) => actor.country !== null)) return [sides]
  const pair = discourse.pair(scene)
  return pair ? [toSides(trigger, pair)] : []
}

function mostTelling(triggers: readonly TriggerMark[]): TriggerMark | undefined {
  return [...triggers].sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind))[0]
}

function findStrongSides(
  scene: Scene,
  strong: readonly TriggerMark[],
  actors: readonly Actor[],
  discourse: Discourse,
): Sides[] {
  const trigger = mostTelling(strong)
  if (!trigger) return []
  const parted = partActors(scene, strong, withPronoun(scene, strong, actors, discourse))
  const full = parted.filter((sides) => countSides(sides) >= 2)
  if (full.length > 0) return full
  const [country] = countriesOf(actors)
  const own = actors.filter((actor) => actor.country === country)
  const others = [...new Set(scene.countries.filter((mark) => mark.kind !== 'capital').map((mark) => mark.code))]
  const [unknown] = actors.filter((actor) => actor.country === null && actor.name !== null)
  if (!country && unknown && isReferring(scene, trigger)) {
    const guest = discourse.counterpart(scene, discourse.home)
    const home = discourse.focus?.countries.find((code) => code !== guest?.country) ?? discourse.home
    if (guest && home && guest.country !== home) return [toSides(trigger, [guest, { ...unknown, country: home }])]
  }
  const { focus } = discourse
  if (country && focus && hasCue(scene, 'pair') && !focus.countries.includes(country))
    return [toSides(trigger, [...own, ...focus.actors])]
  if (country && isReferring(scene, trigger)) {
    const other = discourse.counterpart(scene, country, trigger.sense === 'receive' || hasCue(scene, 'guest'))
    if (other) return [toSides(trigger, [...own, other])]
  }
  const foreign = others.filter((code) => code !== country)
  if (country && foreign.length === 1 && own.length === 1 && trigger.sense !== 'receive') {
    const code = foreign[0] as string
    const person = discourse.named(code, null)
    return [{ trigger, actors: [...own, ...(person ? [person] : [])], countries: [country, code], organizations: [] }]
  }
  const summit = scene.triggers.some((mark) => mark.kind === 'summit')
  const where = placeInScene(scene)?.country
  if (BODIES.has(trigger.kind) && others.length === 1 && where && where !== others[0])
    return [{ trigger, actors: [], countries: [...others, where], organizations: [] }]
  if (
    !country &&
    others.length === 2 &&
    !summit &&
    areBeside(scene) &&
    !hasCue(scene, 'sport') &&
    IMPERSONAL.has(trigger.kind)
  )
    return [{ trigger, actors: [], countries: others, organizations: [] }]
  return []
}

/** "Kazakhstan and Serbia", «казахстанско-сербский»: two countries named in one breath. */
function areBeside(scene: Scene): boolean {
  const marks = scene.countries.filter((mark) => mark.kind !== 'capital')
  return marks.some((mark, index) => {
    const next = marks[index + 1]
    return next !== undefined && next.code !== mark.code && next.start - mark.end <= ONE_BREATH
  })
}

const ONE_BREATH = 25

/** "She met A, B and C": puts the person meant before the verb where only those met are named. */
function withPronoun(
  scene: Scene,
  strong: readonly TriggerMark[],
  actors: readonly Actor[],
  discourse: Discourse,
): readonly Actor[] {
  const start = strong[0]?.start ?? 0
  const pronoun = scene.cues.find((cue) => REFERRING.has(cue.sense) && cue.start < start)
  const title = scene.titles.find((mark) => mark.start < start && mark.start < (pronoun?.start ?? start))
  const meant = title ?? pronoun
  if (!meant || actors.length === 0 || actors.some((actor) => actor.start < start)) return actors
  const [country] = countriesOf(actors)
  const subject = (title && discourse.titled(scene, title.role, country ?? null)) ?? discourse.counterpart(scene, null)
  if (!subject?.country || countriesOf(actors).includes(subject.country)) return actors
  return [{ ...subject, start: meant.start, end: meant.end, zone: scene.zone }, ...actors]
}

const REFERRING: ReadonlySet<CueSense> = new Set(['pronoun', 'guest', 'host'])

/** Whether the sentence points back to somebody it does not name; beside a mere noun a pronoun may be anybody's. */
function isReferring(scene: Scene, trigger: TriggerMark): boolean {
  if (hasCue(scene, 'guest', 'host')) return true
  return (
    hasCue(scene, 'pronoun') &&
    (trigger.past ||
      trigger.sense === 'receive' ||
      trigger.status !== null ||
      trigger.kind !== 'talks' ||
      hasCue(scene, 'session'))
  )
}

/** "signed", «обсудили»: only between named principals of exactly two countries. */
function findJointSides(joint: readonly TriggerMark[], actors: readonly Actor[], opened: boolean): Sides[] {
  const [trigger] = joint
  if (!trigger) return []
  const isHead = (actor: Actor) => opened && actor.organization !== null
  const principals = actors.filter(
    (actor) => actor.role !== null && (rankRole(actor.role) <= rankRole('minister') || isHead(actor)),
  )
  const sides = toSides(trigger, principals)
  return countSides(sides) === 2 && (opened || sides.organizations.length === 0) ? [sides] : []
}

/** "He and President B signed": the one meant by a pronoun right before a name. */
function withCompanion(scene: Scene, actors: readonly Actor[], discourse: Discourse): readonly Actor[] {
  const [first] = actors
  const pronoun = scene.cues.find(
    (cue) => cue.sense === 'pronoun' && first && cue.end <= first.start && first.start - cue.end <= ONE_BREATH,
  )
  if (!first || !pronoun || countriesOf(actors).length !== 1) return actors
  const other = discourse.counterpart(scene, first.country)
  return other ? [{ ...other, start: pronoun.start, end: pronoun.end, zone: scene.zone }, ...actors] : actors
}

/** A bare title becomes the person whom the document names for it. */
function namedFully(actors: readonly Actor[], discourse: Discourse): Actor[] {
  return actors.map((actor) => {
    if (actor.name !== null || actor.country === null) return actor
    // "the Turkish diplomat": whoever the document names of that country, if it names one only
    const person =
      discourse.named(actor.country, actor.role) ??
      (actor.role === 'official' ? discourse.named(actor.country, null) : null)
    return person ? { ...actor, name: person.name, key: person.key, role: person.role ?? actor.role } : actor
  })
}

/** Three countries at one table are a summit, two at what is called a summit are talks. */
function kindOf(trigger: TriggerMark, sides: Sides): MeetingKind {
  if (trigger.kind !== 'talks' && trigger.kind !== 'summit') return trigger.kind
  return sides.countries.length > 2 ? 'summit' : 'talks'
}

function open(scene: Scene, sides: Sides, trigger: TriggerMark, today: string | null): Encounter {
  const when = dateInScene(scene, trigger)
  return {
    kind: kindOf(trigger, sides),
    status: decideStatus(scene, trigger, when, today),
    background: false,
    actors: sides.actors,
    countries: sides.countries,
    organizations: sides.organizations,
    when,
    where: WIRED.has(trigger.kind) ? null : (placeInScene(scene) ?? goalOf(scene)),
    visit: null,
    scenes: [scene],
    trigger,
    sidesStated: sides.actors.every((actor) => scene.actors.some((own) => own.key === actor.key)),
    scope: [],
  }
}

/** "Flew to Warsaw for talks with …": where the sentence says that somebody went. */
function goalOf(scene: Scene): Where | null {
  const journey = scene.triggers.find((mark) => mark.sense === 'visit')
  const goal = journey && spotsOf(scene).find((spot) => spot.start > journey.start && spot.city !== null)
  return goal ? whereOf(goal, 'stated', 'place.goal') : null
}

/** A sentence that goes on about the encounter before it: adds those who took part, and a date still missing. */
function join(focus: Encounter, scene: Scene): void {
  const attending = scene.triggers.some((mark) => mark.sense === 'attend')
  const talking = scene.triggers.some(isStrong)
  const last = focus.scenes.at(-1)
  const near = scene.zone === last?.zone && scene.index - last.index <= 2
  const leading = focus.actors.length === 0 && scene.actors.length > 0
  if (!attending && !leading && !(talking && hasCue(scene, 'pair', 'pronoun'))) return
  if (!near && !(attending && scene.actors.length > 0)) return
  const actors = scene.actors.map((actor) =>
    actor.country === null ? { ...actor, country: sideOf(scene, actor) } : actor,
  )
  if (actors.some((actor) => actor.country === null || !focus.countries.includes(actor.country))) return
  focus.scenes.push(scene)
  const trigger = hasCue(scene, 'planned') ? undefined : scene.triggers[0]
  if (leading || (attending && talking))
    for (const actor of actors)
      if (actor.key && !focus.actors.some((known) => known.key === actor.key)) focus.actors.push(actor)
  if (trigger) focus.when ??= dateInScene(scene, trigger)
}

/** «Казахстанскую делегацию возглавлял …, российскую — …»: the side is the adjective before the name. */
function sideOf(scene: Scene, actor: Actor): string | null {
  return scene.countries.findLast((mark) => mark.kind !== 'capital' && mark.end <= actor.start)?.code ?? null
}
