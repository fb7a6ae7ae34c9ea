/** Who travelled to whom: a guest, the country visited, and the kind of visit where it is said. */
import { VISIT_TYPES, type VisitType } from '../../vocab/meeting-kinds'
import { toSpan } from '../engine/reading'
import type { TriggerMark } from '../engine/trace'
import { agreeDates, dateInScene } from './attach-date'
import { isDative, isLocative, isOrigin, placeInScene, spotsOf, whereOf } from './attach-place'
import type { Discourse } from './discourse'
import { type Actor, countriesOf, type Encounter, hasCue, type Scene, type Where, WIRED } from './encounter'
import { areArriving } from './find-summits'
import { openVisit, type VisitStory } from './open-visit'
import { withoutSources } from './sources'
import { alsoVisited, goOn, isRoute } from './tour-stops'
import { goalBefore, inviterBefore, otherGoals, travellerBefore, withoutManner } from './travel-before'
import { isObject, isVerbFinal } from './verb-final'

export function findVisits(
  scenes: readonly Scene[],
  discourse: Discourse,
  today: string | null,
  story: VisitStory,
): Encounter[] {
  const visits: Encounter[] = []
  for (const scene of scenes) {
    const [trigger, ...others] = withoutManner(
      scene,
      scene.triggers.filter((mark) => mark.sense === 'visit'),
    )
    const isAgreed = hasCue(scene, 'accepted') || isAcceptedNext(scenes, scene)
    if (!trigger || (hasCue(scene, 'invited') && !isAgreed) || areArriving(scene)) continue
    const stops = isRoute(scene, trigger) ? goOn(scene, trigger, visits, story, today) : []
    visits.push(...stops)
    const first = stops.length > 0 ? null : readVisit(scene, trigger, discourse, today, story)
    if (first && hasCue(scene, 'invited')) first.status = 'planned'
    if (first)
      visits.push(
        ...alsoGoing(scene, trigger, first, today),
        first,
        ...alsoTravelling(scene, trigger, first, today),
        ...alsoVisited(scene, first, today),
      )
    else if (stops.length === 0) completeDate(visits, scene, trigger)
    // "who arrived in A on Tuesday, is to go on to B on Friday"
    for (const other of others) {
      const goal = hasGoal(scene, other) ? readVisit(scene, other, discourse, today, story) : null
      if (goal && first && goal.visit?.host !== first.visit?.host && goal.visit?.guest === first.visit?.guest)
        visits.push(goal, ...alsoVisited(scene, goal, today))
      else if (!goal && first) visits.push(...visitOf(scene, other, first, discourse, today, story))
    }
  }
  return visits
}

/** «Өзбекстан мен Моңғолияға сапары»: a visit to each country of the list before a verb that comes last. */
function alsoGoing(scene: Scene, trigger: TriggerMark, first: Encounter, today: string | null): Encounter[] {
  const { where, visit, actors } = first
  const [guest] = actors
  if (!isVerbFinal(scene.zone) || !where || !guest || where.city !== null) return []
  return otherGoals(scene, where)
    .filter(({ country }) => country !== guest.country && country !== where.country)
    .map((goal) => openVisit(scene, trigger, guest, goal, visit?.type ?? null, today))
}

/** «Орбан и Фицо ће, засебно, допутовати у Београд»: a visit for each of those named before the verb. */
function alsoTravelling(scene: Scene, trigger: TriggerMark, first: Encounter, today: string | null): Encounter[] {
  const { where, visit } = first
  if (!where || !hasCue(scene, 'separate')) return []
  const before = scene.actors.filter((actor) => actor.start < trigger.start && actor.country !== null)
  return before
    .filter((actor) => actor.country !== visit?.guest && actor.country !== where.country)
    .map((actor) => openVisit(scene, trigger, actor, where, visit?.type ?? null, today))
}

/** «…, а очекује и посету чешког премијера»: the visit of somebody else, named right behind the noun. */
function visitOf(
  scene: Scene,
  trigger: TriggerMark,
  first: Encounter,
  discourse: Discourse,
  today: string | null,
  story: VisitStory,
): Encounter[] {
  const guest = scene.actors.find((actor) => actor.start >= trigger.end && actor.start - trigger.end <= TITLE)
  if (!guest?.country || first.countries.includes(guest.country) || isVerbFinal(scene.zone)) return []
  const { country } = guest
  const near = scene.countries.findLast(
    (mark) =>
      mark.kind === 'name' && mark.code !== country && mark.end <= trigger.start && trigger.start - mark.end <= TITLE,
  )
  const where = near
    ? whereOf({ ...near, city: null, country: near.code, sure: true }, 'stated', 'visit.country')
    : hostOf(scene, trigger, country, story)
  if (!where || where.country === country) return []
  return [openVisit(scene, trigger, { ...guest, ...identify(guest, discourse) }, where, null, today)]
}

/** «… шақыру тапсырды. … шақыруды қабыл алды», "… invited A to visit B. He accepted": the answer may have a sentence of its own. */
function isAcceptedNext(scenes: readonly Scene[], { zone, index, cues }: Scene): boolean {
  if (!isVerbFinal(zone) && !cues.some(({ sense }) => sense === 'invited')) return false
  const next = scenes.find((scene) => scene.index === index + 1)
  return next?.zone === zone && hasCue(next, 'accepted')
}

/** «Сапар 22 ақпанға белгіленген еді»: the day of the visit told in the sentence before, where that gave none. */
function completeDate(visits: readonly Encounter[], scene: Scene, trigger: TriggerMark): void {
  const last = visits.at(-1)
  if (!isVerbFinal(scene.zone) || scene.actors.length > 0 || last?.scenes.at(-1)?.index !== scene.index - 1) return
  last.when ??= dateInScene(scene, trigger)
  last.scenes.push(scene)
}

/** Whether a place or a country follows a verb of travel before the next one. */
function hasGoal(scene: Scene, trigger: TriggerMark): boolean {
  if (isVerbFinal(scene.zone)) return goalBefore(scene, trigger) !== null
  const end = endOf(scene, trigger)
  const isGoal = (mark: { start: number }) =>
    mark.start > trigger.start && mark.start < end && !isOrigin(scene.zone.text, mark.start)
  return spotsOf(scene).some(isGoal) || scene.countries.some((mark) => mark.kind === 'name' && isGoal(mark))
}

/** Where the next verb of travel begins, or the sentence ends. */
function endOf(scene: Scene, trigger: TriggerMark): number {
  const next = scene.triggers.find((mark) => mark.sense === 'visit' && mark.start > trigger.end)
  return next && scene.countries.some((mark) => mark.start > trigger.end && mark.end < next.start)
    ? next.start
    : scene.sentence.end
}

function readVisit(
  scene: Scene,
  trigger: TriggerMark,
  discourse: Discourse,
  today: string | null,
  story: VisitStory,
): Encounter | null {
  const guest = guestOf(scene, trigger, discourse, story)
  if (!guest?.country) return null
  const where = hostOf(scene, trigger, guest.country, story)
  if (!where || where.country === guest.country) return null
  return openVisit(scene, trigger, guest, where, typeOf(scene), today)
}

/** The type of visit a sentence names; its cue senses are the visit types. */
export function typeOf(scene: Scene): VisitType | null {
  return VISIT_TYPES.find((type) => hasCue(scene, type)) ?? null
}

/** The traveller stands before the verb; between two countries it is whoever is not at home where the story plays. */
function guestOf(scene: Scene, trigger: TriggerMark, discourse: Discourse, story: VisitStory): Actor | null {
  const isLast = isVerbFinal(scene.zone)
  const goal = isLast ? goalBefore(scene, trigger)?.country : goalBehind(scene, trigger)
  const here = goal ?? hostCountry(scene)
  const home = here ?? discourse.home
  const inviter = inviterOf(scene)
  const travelling = withMeant(scene, story).filter(
    (actor) => actor.country !== null && actor.country !== here && actor.country !== inviter?.country,
  )
  const abroad = travelling.filter((actor) => actor.country !== home)
  if (!isLast && countriesOf(travelling).length === 2 && abroad.length > 0 && abroad.length < travelling.length)
    return abroad[0] as Actor
  const stood = isLast ? undefined : pronounBefore(scene, trigger)
  if (stood) {
    const meant = discourse.counterpart(scene, here ?? null, true)
    if (meant && meant.country !== here) return meant
  }
  const owner = ownerOf(scene, trigger, travelling)
  if (owner) return owner.name ? owner : { ...owner, ...identify(owner, discourse) }
  const before = isLast
    ? travellerBefore(scene, trigger, travelling)
    : travelling.findLast((actor) => actor.start < trigger.start)
  const behind = isLast ? undefined : travelling.find((actor) => actor.start > trigger.start)
  // "he will travel to A, where B awaits him": not B
  const pronoun = !isLast && !before && scene.cues.find((cue) => cue.sense === 'pronoun' && cue.end <= trigger.start)
  const meant =
    pronoun && behind && behind.country === here ? null : pronoun && discourse.counterpart(scene, here ?? null, true)
  if (meant) return meant
  const actor = before ?? behind
  if (actor) return actor.name || !actor.country ? actor : { ...actor, ...identify(actor, discourse) }
  const met = story.encounters
    .find((one) => one.scenes[0] === scene)
    ?.actors.find((one) => one.country !== here && !isObject(one))
  if (met) return met
  if (!isLast && hasCue(scene, 'host') && home !== discourse.home) {
    const host = discourse.focus?.actors.find((one) => one.country === discourse.home && one.country !== home)
    if (host) return host
  }
  return hasCue(scene, 'pronoun', 'guest') ? discourse.counterpart(scene, home, true) : null
}

/** "…, after which he travels on to A": the subject of a clause of its own. */
function pronounBefore({ zone, sentence, cues, actors }: Scene, { start }: TriggerMark): boolean {
  const cue = cues.find((mark) => mark.sense === 'pronoun' && mark.end <= start && start - mark.end <= 2)
  if (!cue || !/^(?:he|she|он|она|on|ona|он|она)$/iu.test(zone.text.slice(cue.start, cue.end))) return false
  const before = actors.findLast((actor) => actor.end <= cue.start)
  return before !== undefined && /[,;]\s/u.test(zone.text.slice(Math.max(before.end, sentence.start), cue.start))
}

/** «Портпарол је изјавио да се припрема посета председника …»: whose visit it is stands right behind the Serbian noun. */
function ownerOf({ zone }: Scene, trigger: TriggerMark, travelling: readonly Actor[]): Actor | undefined {
  if (zone.language !== 'sr' || trigger.past || !VISIT_NOUN.test(zone.text.slice(trigger.start, trigger.end)))
    return undefined
  return travelling.find((actor) => actor.start > trigger.end && TITLED.test(zone.text.slice(trigger.end, actor.start)))
}

const VISIT_NOUN = /^(?:посет|посјет|долаз|poset|posjet|dolaz)\p{L}+$/iu
/** A title and its country, without a word of place before the name. */
const TITLED = /^\s(?:(?!(?:у|u|на|na|код|kod|и|i|са|sa|с|s)\s)\p{L}+\s){0,7}$/u

/** Those the sentence names, and whoever it means by a title where it tells of a meeting too («Председник се током посете састао …»). */
function withMeant(scene: Scene, story: VisitStory): Actor[] {
  const named = withoutSources(scene)
  const own = story.encounters.find((one) => one.scenes[0] === scene)
  const meant = (own?.actors ?? []).filter(
    (actor) =>
      actor.zone === scene.zone &&
      (scene.titles.some((mark) => mark.start === actor.start) || stoodFor(scene, actor)) &&
      !named.some((one) => one.key === actor.key),
  )
  return [...meant, ...named].sort((a, b) => a.start - b.start)
}

/** «Она се, у оквиру посете Израелу, састала …»: the subject that a pronoun of the sentence stands for. */
function stoodFor(scene: Scene, { start }: Actor): boolean {
  return scene.cues.some((cue) => cue.sense === 'pronoun' && cue.start === start)
}

/** «По приглашению президента Узбекистана»: who invites is the host. */
function inviterOf(scene: Scene): Actor | null {
  const cue = scene.cues.find((mark) => mark.sense === 'inviter')
  if (!cue) return null
  const actor = isVerbFinal(scene.zone)
    ? inviterBefore(scene, cue)
    : scene.actors.find((one) => one.start >= cue.end && one.start - cue.end <= TITLE)
  return actor?.country ? actor : null
}

/** Characters that the title of an inviter can fill before the name. */
const TITLE = 60

function identify(actor: Actor, discourse: Discourse): Partial<Actor> {
  const person = actor.country ? discourse.named(actor.country, actor.role) : null
  return person ? { name: person.name, key: person.key } : {}
}

/** The country of the first place behind the verb; a country named before that place and not at home is nearer. */
function goalBehind(scene: Scene, trigger: TriggerMark): string | undefined {
  const [spot] = spotsOf(scene).filter((one) => one.start > trigger.start)
  const country = scene.countries.find(
    (mark) =>
      mark.kind === 'name' && mark.start > trigger.start && (isLocative(mark.zone, mark.start) || isDative(mark)),
  )
  const isNearer = spot && country && country.start < spot.start && country.start - trigger.end <= NEAR
  return isNearer ? country.code : spot?.country
}

/** Characters from a verb of travel to where it leads. */
const NEAR = 12

function hostCountry(scene: Scene): string | null {
  return placeInScene(scene)?.country ?? null
}

/** The country gone to: the nearest place or country behind the trigger, then before it, then the story's. */
function hostOf(scene: Scene, trigger: TriggerMark, guest: string, story: VisitStory): Where | null {
  const goal = isVerbFinal(scene.zone) ? goalBefore(scene, trigger) : null
  if (goal && goal.country !== guest) return goal
  const spots = spotsOf(scene).filter((spot) => spot.country !== guest)
  const end = endOf(scene, trigger)
  const isGoal = (mark: { start: number }) =>
    mark.start > trigger.start && mark.start < end && !isElsewhere(scene, trigger, mark.start)
  const behind = spots.filter(isGoal).sort((a, b) => a.start - b.start)[0]
  const country = scene.countries.find((mark) => mark.kind === 'name' && mark.code !== guest && isGoal(mark))
  if (behind && !(country && country.start < behind.start && country.code !== behind.country))
    return whereOf(behind, 'stated', 'visit.place')
  if (country)
    return {
      city: null,
      country: country.code,
      source: { how: 'stated', rule: 'visit.country', evidence: [toSpan(country)] },
    }
  const inviter = inviterOf(scene)
  if (inviter?.country && inviter.country !== guest)
    return {
      city: null,
      country: inviter.country,
      source: { how: 'inferred', rule: 'visit.inviter', evidence: [toSpan(inviter)] },
    }
  const any =
    spots.find((spot) => spot.sure) ??
    // «У петак у Београд долази …», «В Астану прилетел …»
    spots.find((spot) => spot.start < trigger.start && isLocative(spot.zone, spot.start))
  if (any) return whereOf(any, 'stated', 'visit.place')
  const earlier = placeInScene(scene)
  if (earlier && earlier.country !== guest) return earlier
  const other = otherSide(story.encounters, guest)
  const place = story.places.find((one) => one.country !== guest && (other === null || one.country === other))
  if (place) return { ...place }
  if (other === null) return null
  return { city: null, country: other, source: { how: 'inferred', rule: 'visit.other-side', evidence: [] } }
}

/** Where somebody comes from, or left for afterwards: "flew in from A on Tuesday and left for B". */
function isElsewhere({ zone: { text } }: Scene, trigger: TriggerMark, at: number): boolean {
  if (isOrigin(text, at)) return true
  const leaving = /(?:^|\s)(?:left|leaves?|leaving|depart(?:s|ed|ing)|headed|heads) for (?:the )?$/u.exec(
    text.slice(Math.max(0, at - 24), at),
  )
  return leaving !== null && at - leaving[0].length >= trigger.end
}

/** The country that the guest's country met, if it is one only. */
function otherSide(encounters: readonly Encounter[], guest: string): string | null {
  const met = encounters.filter((one) => !one.background && one.countries.length === 2 && one.countries.includes(guest))
  const others = new Set(met.flatMap((one) => one.countries.filter((country) => country !== guest)))
  return others.size === 1 ? ([...others][0] ?? null) : null
}

/** What was planned for a visit that was called off falls with it: "he had been due to meet …", told right behind. */
export function cancelWithVisits(encounters: readonly Encounter[], visits: readonly Encounter[]): void {
  for (const visit of visits) {
    const [called] = visit.scenes
    if (visit.status !== 'cancelled' || !called) continue
    for (const one of encounters) {
      const [scene] = one.scenes
      if (
        !scene ||
        one.status === 'held' ||
        WIRED.has(one.kind) ||
        !visit.countries.every((side) => one.countries.includes(side))
      )
        continue
      if (
        scene.zone !== called.zone ||
        Math.abs(scene.index - called.index) > BEHIND ||
        !agreeDates(one.when, visit.when)
      )
        continue
      one.status = 'cancelled'
      one.when ??= visit.when
      one.visit ??= visit.visit
    }
  }
}

/** Sentences from the visit called off to what had been planned for it. */
const BEHIND = 3

/** A visit to come whose programme names talks («главам государств предстоит обсудить …») is talks, with the host's equal. */
export function foreseeTalks(visits: readonly Encounter[], scenes: readonly Scene[], discourse: Discourse): void {
  for (const visit of visits) {
    const [first] = visit.scenes
    const [guest] = visit.actors
    const host = visit.visit?.host
    if (visit.kind !== 'visit' || visit.status !== 'planned' || !first || !guest?.role || !host) continue
    const talks = scenes.find((scene) => scene.index >= first.index && isProgramme(scene, visit))
    if (!talks) continue
    visit.kind = 'talks'
    if (!visit.scenes.includes(talks)) visit.scenes.push(talks)
    const equal = discourse.named(host, guest.role)
    if (equal && !visit.actors.some((actor) => actor.key === equal.key)) visit.actors.push(equal)
  }
}

function isProgramme(scene: Scene, visit: Encounter): boolean {
  if (hasCue(scene, 'recalled', 'letter') || countriesOf(scene.actors).some((code) => !visit.countries.includes(code)))
    return false
  const { host } = visit.visit ?? {}
  // «еңбеккерлермен кездеседі»: where the verb comes last, anybody may be met
  if (isVerbFinal(scene.zone) && !hasCue(scene, 'pair') && !scene.actors.some((actor) => actor.country === host))
    return false
  return scene.triggers.some(
    (mark) =>
      mark.kind === 'talks' &&
      !mark.past &&
      (mark.sense === 'encounter' || (mark.sense === 'joint' && hasCue(scene, 'pair'))) &&
      (mark.status === 'planned' || hasCue(scene, 'planned')),
  )
}
