/**
 * Sides that a language with its verb last names by their delegation («Қазақстан мен Сербия делегациялары», «ЕҚЫҰ
 * өкілдерімен»); whoever leads one was met or received in the case that the delegation stands in.
 */
import type { CountryMark, OrganizationMark, RoleMark, Standing, Zone } from '../engine/reading'
import type { CueMark } from '../engine/trace'
import type { Actor } from './encounter'
import { sideMarks, toNameless } from './side-marks'
import { isVerbFinal } from './verb-final'

/** Words between a country and its delegation: «Қытайдың үкіметтік делегациясы», «Қазақстаннан барған делегация». */
const OWNED = /^-?\s?(?:\p{Ll}[\p{L}-]*\s){0,2}$/u
/** Between the members of an enumeration. */
const LISTED = /^(?:,\s|\s(?:мен|пен|бен|және)\s|\s?[–—-]\s?)$/u
/** «… бастаған», between whoever leads and the delegation. */
const LED = /^,?\s(?:бастаған|басқарған|бастап\s(?:келген|барған))\s(?:\p{L}+\s){0,3}$/u

const CASES: readonly [RegExp, Standing][] = [
  [/(?:[мпб]ен)$/u, 'ins'],
  [/[дтн][ыі]ң$/u, 'gen'],
  [/(?:н[ыі]|с[ыі]н|л?[ае]р[ыі]н|р[дт][ыі])$/u, 'acc'],
  [/(?:[ғқн]а|[гкн]е)$/u, 'dat'],
  [/(?:[дт][ае]н?|нан|нен)$/u, 'pre'],
]

function standingOf(word: string): Standing {
  return CASES.find(([ending]) => ending.test(word.toLowerCase()))?.[1] ?? 'nom'
}

/** The actors of a sentence, with its delegations among them. */
export function withDelegations(
  zone: Zone,
  actors: readonly Actor[],
  cues: readonly CueMark[],
  countries: readonly CountryMark[],
  organizations: readonly OrganizationMark[],
): Actor[] {
  if (!isVerbFinal(zone)) return [...actors]
  const all = [...actors]
  for (const cue of cues) {
    if (cue.sense !== 'delegation') continue
    const stands = standingOf(zone.text.slice(cue.start, cue.end))
    const leader = all.findIndex(({ end }) => end <= cue.start && LED.test(zone.text.slice(end, cue.start)))
    const led = all[leader]
    if (led) all[leader] = { ...led, stands }
    else all.push(...sidesBefore(zone, cue, stands, countries, organizations))
  }
  return dropNamed(all).sort((a, b) => a.start - b.start)
}

/** A delegation whose side already has somebody of the sentence to speak for it adds nobody. */
function dropNamed(all: readonly Actor[]): Actor[] {
  const sideOf = (actor: Actor) => actor.country ?? actor.organization
  const named = new Set(all.filter((actor) => actor.role !== null || actor.name !== null).map(sideOf))
  return all.filter((actor) => actor.role !== null || actor.name !== null || !named.has(sideOf(actor)))
}

function sidesBefore(
  zone: Zone,
  cue: CueMark,
  stands: Standing,
  countries: readonly CountryMark[],
  organizations: readonly OrganizationMark[],
): Actor[] {
  const before = sideMarks(countries, organizations).filter((mark) => mark.end <= cue.start)
  const sides: Actor[] = []
  let end = cue.start
  for (const mark of before.reverse()) {
    const gap = zone.text.slice(mark.end, end)
    if (!(sides.length === 0 ? OWNED.test(gap) : LISTED.test(gap))) break
    sides.unshift({ ...toNameless(zone, mark), stands })
    end = mark.start
  }
  return sides
}

/** «Еурокомиссия өкілдері»: those who speak for an organization, many of them. */
export function speakersOf(zone: Zone, roles: readonly RoleMark[]): Actor[] {
  if (!isVerbFinal(zone)) return []
  return roles
    .filter(({ plural, country, organization }) => plural && !country && organization)
    .map((role) => ({ ...toNameless(zone, role), ...(role.stands ? { stands: role.stands } : {}) }))
}
