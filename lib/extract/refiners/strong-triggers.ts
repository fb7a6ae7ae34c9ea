/** Which words of meeting in a sentence open an encounter, and which of several counts. */
import type { MeetingKind } from '../../vocab/meeting-kinds'
import type { TriggerMark } from '../engine/trace'
import { BODIES, countriesOf, hasCue, type Scene } from './encounter'
import { withoutOwners } from './verb-final'

/** Of several triggers in one sentence the most telling kind counts. */
const TELLING: readonly MeetingKind[] = ['reception', 'call', 'video', 'commission', 'consultations', 'forum', 'talks']

export function mostTelling(triggers: readonly TriggerMark[]): TriggerMark | undefined {
  return [...triggers].sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind))[0]
}

/** Summits and credentials have readers of their own. */
export function isStrong(mark: TriggerMark): boolean {
  if (mark.kind === 'summit' || mark.kind === 'reception') return false
  return mark.sense === 'encounter' || (mark.sense === 'receive' && !isWelcome(mark))
}

/** «Встретил гостя в аэропорту»: whoever comes to the airport receives nobody yet. */
function isWelcome({ zone, start, end }: TriggerMark): boolean {
  return (
    /^встре/iu.test(zone.text.slice(start, end)) &&
    /^[^.;:]{0,60}(?<!\p{L})(?:аэропорт|аэродром|трап|вокзал)/iu.test(zone.text.slice(end, end + WELCOME))
  )
}

/** Characters. */
const WELCOME = 80

/** A commission or forum merely named is none; one that sat, or has a day, is. */
export function isInSession(mark: TriggerMark, scene: Scene): boolean {
  if (!BODIES.has(mark.kind)) return true
  // "agreed to set up a joint commission": there is none yet
  if (FOUNDED.test(scene.zone.text.slice(Math.max(scene.sentence.start, mark.start - FOUNDING), mark.start)))
    return false
  return hasCue(scene, 'session') || scene.dates.length > 0
}

const FOUNDED =
  /(?:созда|учред|учрежд|сформир|возобнов|establish|set(?:ting)? up|creat|reviv|relaunch|formation of|osniv|osnov|formir|оснив|основ|формир)\p{L}*\s(?:\p{L}+\s){0,3}$/iu

const FOUNDING = 50

/** "After his summit with Turkmenistan's president": a meeting of two is no summit, whatever it is called. */
export function isBilateralSummit(mark: TriggerMark, scene: Scene): boolean {
  if (mark.kind !== 'summit' || hasCue(scene, 'margins')) return false
  const countries = countriesOf(withoutOwners(scene.actors)).length
  return scene.organizations.length === 0 && (countries === 2 || (countries === 1 && hasCue(scene, 'pronoun')))
}

/** «Примио акредитивна писма амбасадора Египта, Данске и Кубе»: what was taken in are letters, one reception each. */
export function areCredentials(scene: Scene, strong: readonly TriggerMark[]): boolean {
  return (
    strong.length > 0 &&
    strong.every((mark) => mark.sense === 'receive') &&
    scene.triggers.some((mark) => mark.kind === 'reception')
  )
}

/** "Closed the trip with a business forum and flew on to A, where B will receive him": the forum is of another place. */
export function isLeftBehind({ zone, actors }: Scene, mark: TriggerMark, all: readonly TriggerMark[]): boolean {
  if (!BODIES.has(mark.kind) || mark.past || mark.status !== null) return false
  const later = all.find((other) => other.start > mark.end && (other.past || other.status !== null))
  if (!later) return false
  const gap = zone.text.slice(mark.end, later.end + TITLED)
  return (
    /,\s(?:where|who|whom)\s/u.test(gap) &&
    actors.every((actor) => actor.start < mark.start || actor.start > mark.end + 1) &&
    actors.some((actor) => actor.start > mark.end)
  )
}

/** Characters of a title and a name. */
const TITLED = 60

/** «Састаће се и са А, а биће одржан и пословни форум»: a forum in a clause of its own, behind all who are named. */
export function findBodyApart(scene: Scene, strong: readonly TriggerMark[]): TriggerMark | undefined {
  const last = strong.at(-1)
  const before = strong.at(-2)
  if (!last || !before || last.kind !== 'forum' || BODIES.has(before.kind)) return undefined
  const named = scene.actors.filter((actor) => actor.start > before.start)
  if (named.length === 0 || named.some((actor) => actor.end > last.start)) return undefined
  const gap = scene.zone.text.slice(named.at(-1)?.end, last.start)
  return /^[^,;]*[,;]/u.test(gap) ? last : undefined
}
