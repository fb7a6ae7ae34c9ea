/**
 * Sides that Serbian names by their delegation, which stands before the country or organization in the genitive
 * («примио је делегацију Светске банке», «делегације Србије и Мађарске»).
 */
import type { CountryMark, OrganizationMark, Zone } from '../engine/reading'
import type { CueMark } from '../engine/trace'
import type { Actor } from './encounter'
import { sideMarks, toNameless } from './side-marks'

/** Between the delegation and the side it belongs to: «парламента», «Народне скупштине», «компанија из». */
const OWNED = /^\s(?:(?!(?:у|u|на|na|за|za|са|sa|с|s|код|kod|о|o)\s)\p{L}+\s){0,3}$/u
/** Between the members of an enumeration. */
const LISTED = /^(?:,\s|\s(?:и|i|те|te)\s)$/u

/** The actors of a sentence, with the sides of its delegations for whom nobody else is named. */
export function withDelegationsBehind(
  zone: Zone,
  actors: readonly Actor[],
  cues: readonly CueMark[],
  countries: readonly CountryMark[],
  organizations: readonly OrganizationMark[],
): Actor[] {
  if (zone.language !== 'sr') return [...actors]
  const marks = sideMarks(
    countries.filter(({ kind }) => kind === 'name'),
    organizations,
  )
  const present = new Set(actors.map(({ country, organization }) => country ?? organization))
  const sides: Actor[] = []
  for (const cue of cues) {
    if (cue.sense !== 'delegation') continue
    let { end } = cue
    let gapOf = OWNED
    for (const mark of marks) {
      if (mark.start < end) continue
      if (!gapOf.test(zone.text.slice(end, mark.start))) break
      const side = mark.country ?? mark.organization
      if (!present.has(side)) sides.push(toNameless(zone, mark))
      present.add(side)
      end = mark.end
      gapOf = LISTED
    }
  }
  return [...actors, ...sides].sort((a, b) => a.start - b.start)
}
