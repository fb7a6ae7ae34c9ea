/** The rank at which sides met: each side's highest role, then the lowest of those. */
import { type RoleCode, rankRole } from '../../vocab/roles'
import type { Actor } from './encounter'

type Ranked = Pick<Actor, 'role' | 'country'>

/** `null` where no rank is known. The head of an organization counts only where no state's rank is known. */
export function levelOf(actors: readonly Ranked[], countries: readonly string[]): RoleCode | null {
  const highest = countries.flatMap((country) => {
    const role = highestRole(actors.filter((actor) => actor.country === country))
    return role ? [role] : []
  })
  if (highest.length === 0) return highestRole(actors.filter((actor) => actor.role !== 'organization_head'))
  return highest.reduce((low, role) => (rankRole(role) > rankRole(low) ? role : low))
}

function highestRole(actors: readonly Ranked[]): RoleCode | null {
  return actors.reduce<RoleCode | null>(
    (best, { role }) => (role && (best === null || rankRole(role) < rankRole(best)) ? role : best),
    null,
  )
}
