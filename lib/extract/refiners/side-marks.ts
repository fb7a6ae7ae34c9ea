/** Sides that a sentence names without anybody who speaks for them. */
import type { CountryMark, OrganizationMark, Zone } from '../engine/reading'
import type { Actor } from './encounter'

export type SideMark = { start: number; end: number; country: string | null; organization: string | null }

/** Countries and organizations in the order of the text, either as the side that it is. */
export function sideMarks(countries: readonly CountryMark[], organizations: readonly OrganizationMark[]): SideMark[] {
  return [
    ...countries.map(({ start, end, code }) => ({ start, end, country: code, organization: null })),
    ...organizations.map(({ start, end, code }) => ({ start, end, country: null, organization: code })),
  ].sort((a, b) => a.start - b.start)
}

/** The actor that a side is where nobody is named for it. */
export function toNameless(zone: Zone, { start, end, country, organization }: SideMark): Actor {
  return { zone, start, end, name: null, key: null, role: null, country, organization }
}
