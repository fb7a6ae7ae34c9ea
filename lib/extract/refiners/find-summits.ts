/** Summits that the text tells something of in their own right: session verbs, not mere frames of bilateral talks. */
import { compareText } from '../engine/compare-text'
import type { TriggerMark } from '../engine/trace'
import { dateInScene } from './attach-date'
import { placeInScene } from './attach-place'
import { decideStatus } from './decide-status'
import { type Actor, countriesOf, type Encounter, hasCue, organizationsOf, type Scene, type Where } from './encounter'
import { findNextSummit } from './next-session'
import { isRollAhead, meetsSomebody } from './summit-roll'
import { isVerbFinal } from './verb-final'

/** Fewer sides than this make no summit, unless a bloc takes part. */
const FEWEST = 3

export function findSummits(
  scenes: readonly Scene[],
  today: string | null,
  home: string | null,
  spoken: readonly Encounter[] = [],
): Encounter[] {
  const found: Encounter[] = []
  for (const scene of scenes) {
    const next = findNextSummit(scene, spoken, found, today)
    if (next) {
      found.push(next)
      continue
    }
    const trigger =
      scene.triggers.find((mark) => mark.kind === 'summit' && mark.sense === 'encounter') ?? gatheringIn(scenes, scene)
    if (!trigger || scene.zone.in === 'title' || isToldAlready(found, scene)) continue
    if ((hasCue(scene, 'margins') && !isOfItself(scene, trigger)) || isFrame(scene, trigger)) continue
    // «саммитке қатысуы керек еді»
    const isCalledOff = isVerbFinal(scene.zone) && hasCue(scene, 'cancelled')
    if (!isCalledOff && !hasCue(scene, 'session', 'together', 'planned') && !areArriving(scene)) continue
    const told = followUp(scenes, scene)
    const where = placeInScene(scene)
    const speakers = dedupe([scene, ...told].flatMap((one) => one.actors))
    const actors = speakers.length > 0 ? speakers : guestBefore(scenes, scene, where)
    const blocs = [...new Set([scene, ...told].flatMap((one) => one.organizations.map((mark) => mark.code)))].slice(
      0,
      2,
    )
    const organizations = [...new Set([...organizationsOf(actors), ...blocs])]
    const named = [scene, ...told.filter((one) => hasCue(one, 'together') || isAttendance(one))]
      .filter((one) => !hasCue(one, 'absent'))
      .flatMap((one) => one.countries)
      .filter((mark) => mark.kind === 'name')
      .map((mark) => mark.code)
    const countries = [
      ...new Set([...countriesOf(actors), ...named, ...(where ? [where.country] : home ? [home] : [])]),
    ].sort(compareText)
    const isGuestOnly = speakers.length === 0 && actors.length > 0
    if (!isGuestOnly && countries.length + organizations.length < FEWEST) continue
    if (countries.length < FEWEST - 1) continue
    const when = dateInScene(scene, trigger)
    const status = decideStatus(scene, trigger, when, today)
    found.push({
      rule: 'meeting.summit',
      kind: 'summit',
      status,
      background: false,
      actors: actors.filter((actor) => actor.name !== null),
      countries,
      organizations,
      when,
      where,
      visit: null,
      scenes: [scene, ...told],
      trigger,
      sidesStated: true,
      scope: [],
    })
  }
  return found
}

/** «В Астану на саммит прибыли лидеры А, Б и В»: who came together for it. */
export function areArriving({ triggers, circle }: Scene): boolean {
  return (
    circle.length >= FEWEST - 1 &&
    triggers.some((mark) => mark.kind === 'summit') &&
    triggers.some((mark) => mark.sense === 'visit')
  )
}

/** "A met B ahead of the summit of …": talks of two that only have the summit for a frame. */
function isFrame(scene: Scene, { start, end }: TriggerMark): boolean {
  const { zone, sentence, triggers, actors } = scene
  if (OWN_CLAUSE.test(zone.text.slice(end, Math.min(sentence.end, end + FRAME)))) return false
  if (countriesOf(actors).length >= FEWEST) return false
  const isTold = triggers.some(
    (mark) =>
      mark.kind !== 'summit' && mark.sense !== 'visit' && (mark.past || mark.sense === 'encounter') && mark.end < start,
  )
  return isTold && FRAMING.test(zone.text.slice(Math.max(sentence.start, start - FRAME), start))
}

/** "… ahead of a summit that A will chair on Wednesday": the clause tells of its session. */
const OWN_CLAUSE =
  /^(?:,)?\s(?:that|which|where)\s[^,;]{0,60}\s(?:will|is to|is due to|are to)\s(?:chair|host|preside|open|gather|meet|convene|adopt)/u

const FRAMING =
  /\s(?:ahead of|before|after|prior to|following|during|at|on the eve of)\s(?:leaders['’]\s|[\p{Lu}\p{N}][\p{L}\p{N}'’–-]*\s|the\s|an?\s|of\s|this\s|next\s|week['’]s\s){1,8}$/u
/** Characters from the preposition to the summit. */
const FRAME = 90

/** «На саммите лидеры приняли декларацию»: what was done there is the summit's own, unless two of them met or signed. */
function isOfItself(scene: Scene, { start, end }: TriggerMark): boolean {
  const margins = scene.cues.filter((cue) => cue.sense === 'margins')
  if (!hasCue(scene, 'session') || margins.some((cue) => cue.end <= start || cue.start >= end)) return false
  const isPair = countriesOf(scene.actors).length === 2 && scene.triggers.some((mark) => mark.sense === 'joint')
  return !isPair && !meetsSomebody(scene)
}

/** Whom somebody met on the margins of the only summit told was there, and then: on its days. */
export function relateMargins(encounters: readonly Encounter[]): void {
  const [summit, ...others] = encounters.filter((one) => one.kind === 'summit' && !one.background)
  if (!summit || others.length > 0) return
  for (const one of encounters) {
    const [scene] = one.scenes
    if (one === summit || one.status !== summit.status || !scene || !hasCue(scene, 'margins') || !isOfThat(scene))
      continue
    if (!one.when || (summit.when && one.when.source.rule.startsWith('date.from-'))) one.when = summit.when
    one.where ??= summit.where
    for (const actor of one.actors) {
      if (actor.name && !summit.actors.some((known) => known.key === actor.key)) summit.actors.push(actor)
      if (actor.country && !summit.countries.includes(actor.country)) summit.countries.push(actor.country)
    }
  }
}

/** The margins are those of a summit, not of some other gathering. */
function isOfThat(scene: Scene): boolean {
  return scene.triggers.some((mark) => mark.kind === 'summit')
}

/** Takes into a summit what its neighbouring sentences tell of the same circle: those are no meetings of two. */
export function gatherSummits(encounters: readonly Encounter[]): Encounter[] {
  const summits = encounters.filter((encounter) => encounter.kind === 'summit')
  return encounters.filter((encounter) => {
    const [scene] = encounter.scenes
    if (encounter.kind === 'summit' || !scene || hasCue(scene, 'separate')) return true
    const circle = countriesOf(scene.actors)
    const isGuest = (one: Encounter) =>
      one.actors.length > 0 &&
      !encounter.actors.every((actor) => actor.key === null || one.actors.some(({ key }) => key === actor.key))
    const summit = summits.find(
      (one) =>
        isNextTo(one, scene) &&
        (circle.length >= FEWEST || isOfRoll(one, encounter)) &&
        !(encounter.trigger.sense === 'receive' && isGuest(one)) &&
        circle.every((code) => one.countries.includes(code)),
    )
    if (!summit) return true
    for (const actor of scene.actors)
      if (actor.name && !summit.actors.some((known) => known.key === actor.key)) summit.actors.push(actor)
    summit.when ??= encounter.when
    summit.where ??= encounter.where
    if (!summit.scenes.includes(scene)) summit.scenes.push(scene)
    return false
  })
}

/** «Саммитке А мен Б қатысты»: the two who came stand behind the summit's own name. */
function isOfRoll(summit: Encounter, { trigger, scenes: [scene] }: Encounter): boolean {
  return scene !== undefined && trigger.kind === 'summit' && summit.scenes.includes(scene) && !hasCue(scene, 'margins')
}

function isNextTo(summit: Encounter, scene: Scene): boolean {
  return summit.scenes.some((own) => own.zone === scene.zone && Math.abs(own.index - scene.index) <= 1)
}

/** Sentences of the same paragraph, or of the roll behind it, that go on about the summit: people named, nobody met. */
function followUp(scenes: readonly Scene[], scene: Scene): Scene[] {
  const told: Scene[] = []
  let paragraph = scene.sentence.paragraph
  for (let index = scene.index + 1; index < scenes.length; index++) {
    const next = scenes[index] as Scene
    if (next.zone !== scene.zone) break
    // «Жиынға … қатысты»: who took part may have a paragraph of its own
    const isNear = next.sentence.paragraph === paragraph || (index === scene.index + 1 && isAttendance(next))
    if (!isNear) {
      if (paragraph !== scene.sentence.paragraph || !isRollAhead(scenes, next)) break
      paragraph = next.sentence.paragraph
    }
    if (paragraph !== scene.sentence.paragraph && hasCue(next, 'margins', 'separate', 'absent')) break
    if (isAttendance(next)) {
      told.push(next)
      continue
    }
    const isTold = next.triggers.some((mark) => mark.sense === 'encounter' && mark.past)
    const isPair = next.triggers.some((mark) => mark.sense === 'encounter' || mark.sense === 'receive')
    if (isTold || (isPair && !isRoll(next) && countriesOf(next.actors).length === 2)) break
    if (hasCue(next, 'recalled', 'cancelled')) break
    if (next.actors.length > 0 || (next.countries.length > 0 && hasCue(next, 'together'))) told.push(next)
  }
  return told
}

/** «Ертең мейман Астанада … саммитіне қатысады»: where the verb comes last, the guest named before is the one who attends. */
function guestBefore(scenes: readonly Scene[], scene: Scene, where: Where | null): Actor[] {
  if (!isVerbFinal(scene.zone) || !where || !hasCue(scene, 'guest', 'pronoun')) return []
  const before = scenes
    .slice(0, scene.index)
    .filter((one) => one.zone === scene.zone)
    .flatMap((one) => one.actors)
  const guest = before.findLast(
    (actor) => actor.key !== null && actor.country !== null && actor.country !== where.country,
  )
  return guest ? [guest] : []
}

/** «Министрлері Бішкекте бас қосты. Жиынға … қатысты»: who came together is told right behind. */
function gatheringIn(scenes: readonly Scene[], scene: Scene): TriggerMark | undefined {
  const next = scenes[scene.index + 1]
  if (!isVerbFinal(scene.zone) || next?.zone !== scene.zone || !isAttendance(next)) return undefined
  const isCircle = scene.organizations.length > 0 || hasCue(scene, 'together')
  return isCircle ? scene.triggers.find((mark) => mark.sense === 'encounter' && mark.kind === 'talks') : undefined
}

/** «Оған Армения, Беларусь және Қазақстан министрлері қатысты»: a sentence about who took part, and nothing else. */
function isAttendance(scene: Scene): boolean {
  if (!isVerbFinal(scene.zone) || hasCue(scene, 'absent')) return false
  const [attend, ...others] = scene.triggers.filter((mark) => mark.sense !== 'joint' && mark.kind !== 'summit')
  const sides = new Set(scene.countries.map((mark) => mark.code))
  const isOnly = others.every((mark) => mark.sense === 'attend' || !mark.past)
  return attend?.sense === 'attend' && isOnly && sides.size >= FEWEST - 1
}

/** «Саммитке … қатысады»: who takes part in the summit told just before, and no other summit. */
function isToldAlready(found: readonly Encounter[], scene: Scene): boolean {
  return isAttendance(scene) && found.some((one) => one.scenes.includes(scene))
}

/** «Саммитке … қатысты»: who took part, where the summit itself is named once more. */
function isRoll(scene: Scene): boolean {
  const told = scene.triggers.filter((mark) => mark.sense !== 'attend' && mark.sense !== 'joint')
  return isVerbFinal(scene.zone) && told.every((mark) => mark.kind === 'summit') && told.length < scene.triggers.length
}

function dedupe(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>()
  return actors.filter((actor) => {
    const key = actor.key ?? `${actor.role}:${actor.country}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
