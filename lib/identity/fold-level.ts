/** The rank at which a meeting was held. */
import { type RoleCode, rankRole } from '../vocab/roles'
import type { Found } from './found'
import { chooseMostTold } from './most-told'
import type { MeetingReport, ToldPerson } from './told-meeting'

/**
 * Each side's highest role, then the lowest of those (CONTRACT); `null` where a side has no named rank.
 * @param partly whether the sides whose rank is known may speak for all (convention 6), `null` then where none is
 */
export function lowestOfHighest(
  participants: readonly ToldPerson[],
  countries: readonly string[],
  partly = false,
): RoleCode | null {
  const highest = countries.map((country) => {
    const roles = participants.flatMap((person) => (person.country === country && person.role ? [person.role] : []))
    return roles.sort((a, b) => rankRole(a) - rankRole(b))[0]
  })
  const known = highest.filter((role) => role !== undefined)
  if (known.length === 0 || (known.length < countries.length && !partly)) return null
  return known.sort((a, b) => rankRole(b) - rankRole(a))[0] ?? null
}

/**
 * The rank that the participants have; where a side has no named rank, the level that most reports of the best tier
 * tell, which also knows leaders named by their title only.
 */
export function foldLevel(
  participants: Found<readonly ToldPerson[]>,
  countries: readonly string[],
  tiers: readonly MeetingReport[][],
): Found<RoleCode | null> {
  const level = lowestOfHighest(participants.value, countries)
  if (level !== null) return { value: level, from: participants.from }
  const tier = tiers.find((reports) => reports.some((report) => report.told.level !== null)) ?? []
  const told = chooseMostTold(
    tier.flatMap((report) => report.told.level ?? []),
    (a, b) => rankRole(a) - rankRole(b),
  )
  return { value: told ?? null, from: tier.filter((report) => told !== undefined && report.told.level === told) }
}
