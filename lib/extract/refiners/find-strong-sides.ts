/** Who met whom, where a verb or noun of meeting stands: persons first, then a person and a country, then countries alone. */
import type { MeetingKind } from '../../vocab/meeting-kinds'
import type { TriggerMark } from '../engine/trace'
import { placeInScene } from './attach-place'
import { areBeside, blocBeside, pairBetween, pairWithThird, theirPair } from './country-sides'
import type { Discourse } from './discourse'
import { type Actor, BODIES, countriesOf, hasCue, type Scene } from './encounter'
import { countSides, partActors, type Sides, toSides } from './find-sides'
import { isSide, isSomebody } from './serbian-sides'
import { mostTelling } from './strong-triggers'
import { eachOf, equals, isJoined, roundBefore } from './told-before'
import { isToldOf, strangerOf } from './verb-final-encounters'
import { isReferring, namedFully, withPronoun } from './who-is-meant'

/** Kinds that countries can hold without a person being named. */
const IMPERSONAL: ReadonlySet<MeetingKind> = new Set(['commission', 'consultations', 'forum', 'talks', 'video'])

export function findStrongSides(
  scene: Scene,
  strong: readonly TriggerMark[],
  actors: readonly Actor[],
  discourse: Discourse,
): Sides[] {
  const trigger = mostTelling(strong)
  if (!trigger) return []
  const parted = partActors(scene, strong, withPronoun(scene, strong, actors, discourse))
  const full = parted.filter((sides) => countSides(sides) >= 2)
  const joined = joinedLater(scene, actors, discourse)
  if (joined) return [toSides(trigger, joined, 'meeting.joined')]
  if (full.length > 0) return full
  const [country] = countriesOf(actors)
  const own = actors.filter((actor) => actor.country === country)
  const others = [...new Set(scene.countries.filter((mark) => mark.kind !== 'capital').map((mark) => mark.code))]
  const [unknown] = actors.filter((actor) => actor.country === null && actor.name !== null)
  const round = actors.length === 0 && hasCue(scene, 'together') ? roundBefore(scene, discourse) : []
  if (round.length > 0) return [{ ...toSides(trigger, equals(round), 'meeting.round'), countries: countriesOf(round) }]
  if (!country && unknown && isReferring(scene, trigger)) {
    const guest = discourse.counterpart(scene, discourse.home)
    const home = discourse.focus?.countries.find((code) => code !== guest?.country) ?? discourse.home
    if (guest && home && guest.country !== home)
      return [toSides(trigger, [guest, { ...unknown, country: home }], 'meeting.unknown-host')]
  }
  const { focus } = discourse
  if (country && focus && isJoined(scene, own, trigger) && !focus.countries.includes(country))
    return [toSides(trigger, [...own, ...focus.actors], 'meeting.joined')]
  if (country && isReferring(scene, trigger)) {
    const other = discourse.counterpart(scene, country, trigger.sense === 'receive' || hasCue(scene, 'guest'))
    if (other) return eachOf(scene, own).map((side) => toSides(trigger, [...side, other], 'meeting.pronoun'))
  }
  const foreign = others.filter((code) => code !== country && isSide(scene, trigger, code))
  if (
    country &&
    foreign.length === 1 &&
    own.length === 1 &&
    isSomebody(own) &&
    trigger.sense !== 'receive' &&
    !hasCue(scene, 'sport')
  ) {
    const code = foreign[0] as string
    const person = discourse.named(code, null) ?? strangerOf(scene, unknown, code)
    return [
      {
        trigger,
        actors: [...own, ...(person ? [person] : [])],
        countries: [country, code],
        organizations: [],
        rule: 'meeting.country-side',
      },
    ]
  }
  const theirs = country ? null : theirPair(scene, trigger)
  if (theirs) return [{ trigger, actors: [], countries: theirs, organizations: [], rule: 'meeting.their-body' }]
  const summit = scene.triggers.some((mark) => mark.kind === 'summit')
  const where = placeInScene(scene)?.country
  if (BODIES.has(trigger.kind) && others.length === 1 && where && where !== others[0])
    return [{ trigger, actors: [], countries: [...others, where], organizations: [], rule: 'meeting.body-place' }]
  // «Сомали мен Эфиопия арасындағы келіссөздер»
  const between = !country && !hasCue(scene, 'sport') && isToldOf(scene, trigger) ? pairBetween(scene, trigger) : null
  if (between && IMPERSONAL.has(trigger.kind))
    return [{ trigger, actors: [], countries: between, organizations: [], rule: 'meeting.between' }]
  const table = trigger.kind === 'talks' && hasCue(scene, 'session') ? pairWithThird(scene, trigger) : null
  if (table)
    return [
      {
        trigger,
        actors: table.third,
        countries: [...new Set([...table.countries, ...countriesOf(table.third)])],
        organizations: [],
        rule: 'meeting.with-third',
      },
    ]
  const bloc = country ? null : blocBeside(scene)
  if (bloc && !summit && !hasCue(scene, 'sport') && IMPERSONAL.has(trigger.kind))
    return [{ trigger, actors: [], ...bloc, rule: 'meeting.country-and-bloc' }]
  // the delegates of a body may all be named for one side: its two countries stand beside it
  const isBody = BODIES.has(trigger.kind) && actors.every((actor) => !actor.country || others.includes(actor.country))
  if (
    (!country || isBody) &&
    others.length === 2 &&
    !summit &&
    areBeside(scene, trigger) &&
    isToldOf(scene, trigger) &&
    !hasCue(scene, 'sport') &&
    IMPERSONAL.has(trigger.kind)
  )
    return [
      { trigger, actors: isBody ? [...actors] : [], countries: others, organizations: [], rule: 'meeting.countries' },
    ]
  return []
}

/** "The two met": those named in the sentence before. */
export function findSidesBefore(
  scene: Scene,
  scenes: readonly Scene[],
  strong: readonly TriggerMark[],
  discourse: Discourse,
): Sides[] {
  const before = scenes[scene.index - 1 - (scenes[0]?.index ?? 0)]
  const trigger = mostTelling(strong)
  if (!before || !trigger) return []
  const sides = toSides(trigger, namedFully(before.actors, discourse), 'meeting.sentence-before')
  if (countSides(sides) === 2 && sides.actors.every((actor) => actor.country !== null)) return [sides]
  const pair = discourse.pair(scene)
  return pair ? [toSides(trigger, pair, 'meeting.pair')] : []
}

/** «К их беседе позднее присоединились премьер А и президент Б»: those told before come first. */
function joinedLater(scene: Scene, actors: readonly Actor[], { focus }: Discourse): Actor[] | null {
  const verb = findJoining(scene)
  const isWired = scene.triggers.some((mark) => mark.sense === 'manner')
  if (!verb || !focus || isWired || actors.some((actor) => actor.start < verb.start)) return null
  const isNew =
    actors.length > 0 && actors.every(({ country }) => country !== null && !focus.countries.includes(country))
  return isNew ? [...focus.actors, ...actors] : null
}

export function findJoining({ triggers, zone }: Scene): TriggerMark | undefined {
  return triggers.find((mark) => mark.sense === 'attend' && JOINING.test(zone.text.slice(mark.start, mark.end)))
}

const JOINING = /^присоедин/iu
