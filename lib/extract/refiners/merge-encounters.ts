/** Makes one of what is one: narrow and extended talks, a headline and its body, a visit and the talks during it. */
import { rankRole } from '../../vocab/roles'
import { daysBetween } from '../engine/calendar'
import { compareText } from '../engine/compare-text'
import { agreeDates } from './attach-date'
import { type Actor, type Encounter, sidesOf, WIRED } from './encounter'

/** Kinds that are an event of their own and never merge with plain talks. */
const OWN: ReadonlySet<string> = new Set(['forum', 'commission', 'consultations', 'reception', 'summit'])

export function mergeEncounters(encounters: readonly Encounter[]): Encounter[] {
  const merged: Encounter[] = []
  for (const encounter of encounters) {
    const same =
      merged.find((known) => isSame(known, encounter, true)) ?? merged.find((known) => isSame(known, encounter, false))
    if (same) absorb(same, encounter)
    else merged.push({ ...encounter, actors: [...encounter.actors], scenes: [...encounter.scenes] })
  }
  return merged
}

/** What was signed or discussed by others of the same sides that day belongs to the meeting already told. */
function isSame(a: Encounter, b: Encounter, samePrincipals: boolean): boolean {
  if (!sameSides(a, b) || !agreeDates(a.when, b.when)) return false
  if (WIRED.has(a.kind) !== WIRED.has(b.kind) && !isToldOfCall(a, b)) return false
  if (a.kind === 'visit' && b.kind === 'visit' && (a.visit?.host !== b.visit?.host || a.status !== b.status))
    return false
  if (a.kind !== b.kind && (OWN.has(a.kind) || OWN.has(b.kind)) && !isPartOfSession(a, b)) return false
  if (a.status !== b.status && (a.status === 'held' || b.status === 'held') && (!a.when || !b.when)) return false
  if (a.kind === 'reception' && b.kind === 'talks') return true
  // "on the same day he also met …": nobody is named of what was told before
  if (b.when?.source.rule === 'date.story' && a.actors.length === 0 && b.actors.length > 0) return false
  if (!samePrincipals) return b.trigger.sense === 'joint' && a.when !== null && b.when !== null
  return sidesOf(a).every((side) => agreePrincipals(a.actors, b.actors, side))
}

/** "The two leaders discussed …", after they had spoken by telephone. */
function isToldOfCall(a: Encounter, b: Encounter): boolean {
  const [wired, other] = WIRED.has(a.kind) ? [a, b] : [b, a]
  const isPlain = other.trigger.sense === 'joint' || (other.trigger.sense === 'encounter' && !other.trigger.past)
  return other.kind === 'talks' && isPlain && other.where === null && !wired.background && wired.status === other.status
}

/** What delegates are told to have discussed is the session of their body, where that names nobody else. */
function isPartOfSession(a: Encounter, b: Encounter): boolean {
  return (
    b.kind === 'talks' &&
    (a.kind === 'reception' ||
      ((a.kind === 'consultations' || a.kind === 'commission') && b.trigger.sense === 'joint')) &&
    (a.actors.every((actor) => actor.key === null || b.actors.some((other) => other.key === actor.key)) ||
      b.actors.every((actor) => actor.key === null || a.actors.some((other) => other.key === actor.key)))
  )
}

function sameSides(a: Encounter, b: Encounter): boolean {
  const [x, y] = [sidesOf(a).sort(compareText), sidesOf(b).sort(compareText)]
  if (x.length === y.length) return x.every((side, index) => side === y[index])
  return (
    a.kind === 'summit' &&
    b.kind === 'summit' &&
    [x, y].some((some) => some.every((s) => x.includes(s) && y.includes(s)))
  )
}

/** The highest of a side is the same person, or one telling leaves the person out. */
function agreePrincipals(a: readonly Actor[], b: readonly Actor[], side: string): boolean {
  const [x, y] = [principalOf(a, side), principalOf(b, side)]
  if (!x?.key || !y?.key) return !x || !y || x.role === null || y.role === null || x.role === y.role
  return x.key === y.key || b.some((actor) => actor.key === x.key) || a.some((actor) => actor.key === y.key)
}

function principalOf(actors: readonly Actor[], side: string): Actor | undefined {
  const own = actors.filter((actor) => (actor.country ?? actor.organization) === side)
  const rank = (actor: Actor) => (actor.role ? rankRole(actor.role) : 99)
  return own.reduce<Actor | undefined>((best, actor) => (best && rank(best) <= rank(actor) ? best : actor), undefined)
}

function absorb(into: Encounter, from: Encounter): void {
  for (const actor of from.actors) {
    const known = into.actors.find((one) => (actor.key ? one.key === actor.key : one.country === actor.country))
    if (!known) into.actors.push(actor)
    else if (known.key === null && actor.key !== null && known.role === actor.role) Object.assign(known, actor)
  }
  for (const side of from.countries) if (!into.countries.includes(side)) into.countries.push(side)
  for (const side of from.organizations) if (!into.organizations.includes(side)) into.organizations.push(side)
  if (!into.when || (from.when && finer(from, into))) into.when = from.when
  if (!into.where || (into.where.city === null && from.where?.country === into.where.country))
    into.where = from.where ?? into.where
  if (into.visit && !into.visit.type && into.visit.guest === from.visit?.guest) into.visit = from.visit
  into.visit ??= from.visit
  if (WIRED.has(from.kind)) into.kind = from.kind
  for (const scene of from.scenes) if (!into.scenes.includes(scene)) into.scenes.push(scene)
  if (into.kind === 'visit') into.kind = from.kind
  if (from.status === 'cancelled') into.status = from.status
}

function finer(from: Encounter, into: Encounter): boolean {
  if (!from.when || !into.when) return false
  return into.when.precision !== 'day' && from.when.precision === 'day'
}

/** Gives each visit to the talks held during it; one without any stays a meeting of its own. */
export function foldVisits(encounters: readonly Encounter[], visits: readonly Encounter[]): Encounter[] {
  const lonely: Encounter[] = []
  for (const visit of mergeEncounters(visits)) {
    const during = encounters.filter((encounter) => isDuring(encounter, visit))
    for (const encounter of during) fillVisit(encounter, visit)
    if (
      during.length === 0 &&
      !isEcho(visit, encounters) &&
      !isToSeat(visit, encounters) &&
      visit.scenes.some((scene) => scene.zone.in === 'text')
    )
      lonely.push(visit)
  }
  return [...encounters, ...lonely]
}

/** A visit without a date of its own between sides that met anyway is that meeting, seen by somebody else. */
function isEcho(visit: Encounter, encounters: readonly Encounter[]): boolean {
  if (visit.when?.source.rule.startsWith('date.from-') !== true || visit.background) return false
  return encounters.some(
    (one) =>
      !one.background &&
      one.status === visit.status &&
      visit.countries.every((country) => one.countries.includes(country)),
  )
}

/** A journey to Brussels or New York to see the head of an organization visits the organization, not the country. */
function isToSeat(visit: Encounter, encounters: readonly Encounter[]): boolean {
  const guest = visit.visit?.guest
  return encounters.some(
    (one) =>
      one.organizations.length > 0 &&
      one.countries.length === 1 &&
      one.countries[0] === guest &&
      one.where?.country === visit.where?.country &&
      one.status === visit.status &&
      agreeDates(one.when, visit.when),
  )
}

function isDuring(encounter: Encounter, visit: Encounter): boolean {
  if (WIRED.has(encounter.kind)) return false
  if (!sidesOf(visit).every((side) => encounter.countries.includes(side))) return false
  if (encounter.background !== visit.background) return false
  if (encounter.where?.source.how === 'stated' && visit.where && encounter.where.country !== visit.where.country)
    return false
  // «прибыл с визитом; запланирована встреча с …», told right behind
  if (encounter.status === 'planned' && visit.status === 'held' && encounter.when === null && !visit.background)
    return isToldBeside(encounter, visit)
  if (encounter.status !== visit.status)
    return (
      visit.when?.precision === 'day' &&
      encounter.when !== null &&
      (agreeDates(encounter.when, visit.when) || isOnStay(encounter, visit))
    )
  const [guest] = visit.actors
  return (
    !guest?.key ||
    encounter.actors.length === 0 ||
    encounter.actors.some((actor) => actor.key === guest.key || actor.key === null)
  )
}

function isToldBeside(encounter: Encounter, visit: Encounter): boolean {
  const guest = visit.actors[0]?.key
  return (
    encounter.actors.some(({ key }) => key !== null && key === guest) &&
    encounter.scenes.some((scene) =>
      visit.scenes.some((other) => other.zone === scene.zone && Math.abs(other.index - scene.index) <= 1),
    )
  )
}

/** "Arrived on Wednesday for a two-day visit and will hold talks on Thursday". */
function isOnStay(encounter: Encounter, visit: Encounter): boolean {
  if (encounter.status !== 'planned' || visit.status !== 'held' || !encounter.when || !visit.when) return false
  const [guest] = visit.actors
  const isGuest = encounter.actors.some((actor) => actor.key !== null && actor.key === guest?.key)
  const days = daysBetween(visit.when.date, encounter.when.date)
  return isGuest && encounter.when.precision === 'day' && days >= 0 && days <= STAY
}

/** Days that a guest stays. */
const STAY = 3

function fillVisit(encounter: Encounter, visit: Encounter): void {
  if (encounter.kind === 'summit') return
  // a forum belongs to a visit only where it falls on its days
  if (encounter.kind === 'forum' && !(encounter.when && visit.when && agreeDates(encounter.when, visit.when))) return
  if (visit.visit) {
    const type = encounter.visit?.type ?? visit.visit.type
    encounter.visit = { ...(encounter.visit ?? visit.visit), type }
  }
  if (!encounter.where) encounter.where = visit.where
  // what is only planned takes its day from the programme before it takes that of the arrival
  if (!encounter.when && visit.when && encounter.status === visit.status) encounter.when = visit.when
  for (const scene of visit.scenes) if (!encounter.scenes.includes(scene)) encounter.scenes.push(scene)
}
