/**
 * Sides that Serbian names by their delegation, which stands before the country or organization in the genitive
 * («примио је делегацију Светске банке», «делегације Србије и Мађарске»).
 */
import type { CountryMark, OrganizationMark, Zone } from '../engine/reading'
import type { CueMark } from '../engine/trace'
import type { Actor } from './encounter'

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
  const marks = [
    ...countries
      .filter(({ kind }) => kind === 'name')
      .map((mark) => ({ ...mark, country: mark.code, organization: null })),
    ...organizations.map((mark) => ({ ...mark, country: null, organization: mark.code })),
  ].sort((a, b) => a.start - b.start)
  const present = new Set(actors.map(({ country, organization }) => country ?? organization))
  const sides: Actor[] = []
  for (const cue of cues) {
    if (cue.sense !== 'delegation') continue
    let { end } = cue
    let gapOf = OWNED
    for (const { start, end: to, country, organization } of marks) {
      if (start < end) continue
      if (!gapOf.test(zone.text.slice(end, start))) break
      const side = country ?? organization
      if (!present.has(side))
        sides.push({ zone, start, end: to, name: null, key: null, role: null, country, organization })
      present.add(side)
      end = to
      gapOf = LISTED
    }
  }
  return [...actors, ...sides].sort((a, b) => a.start - b.start)
}
