/** The rank at which a meeting was held. */
import { type RoleCode, rankRole } from '../vocab/roles'
import { chooseMostTold } from './most-told'
import type { MeetingReport, ToldPerson } from './told-meeting'

/**
 * Each side's highest role, then the lowest of those (CONTRACT); where a side has no named rank, the level that most
 * reports tell, which also knows leaders named by their title only.
 */
export function foldLevel(
  participants: readonly ToldPerson[],
  countries: readonly string[],
  sources: readonly MeetingReport[],
): RoleCode | null {
  const highest = countries.map((country) => {
    const roles = participants.flatMap((person) => (person.country === country && person.role ? [person.role] : []))
    return roles.sort((a, b) => rankRole(a) - rankRole(b))[0]
  })
  const known = highest.filter((role) => role !== undefined)
  if (known.length > 0 && known.length === countries.length)
    return known.sort((a, b) => rankRole(b) - rankRole(a))[0] ?? null
  const told = sources.flatMap((report) => report.told.level ?? [])
  return chooseMostTold(told, (a, b) => rankRole(a) - rankRole(b)) ?? null
}
