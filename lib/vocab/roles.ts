/**
 * Roles a participant can have, from the highest to the lowest. `step` is the ink in which a rank is drawn:
 * 1 head of state, 2 head of government, 3 deputy head or speaker, 4 foreign minister, 5 minister, 6 below minister.
 */
export const ROLES = [
  { code: 'head_of_state', step: 1, label: 'Head of state', plural: 'heads of state' },
  { code: 'head_of_government', step: 2, label: 'Head of government', plural: 'heads of government' },
  { code: 'deputy_head', step: 3, label: 'Deputy head', plural: 'deputy heads' },
  { code: 'speaker', step: 3, label: 'Speaker', plural: 'speakers' },
  { code: 'foreign_minister', step: 4, label: 'Foreign minister', plural: 'foreign ministers' },
  { code: 'minister', step: 5, label: 'Minister', plural: 'ministers' },
  { code: 'deputy_minister', step: 6, label: 'Deputy minister', plural: 'deputy ministers' },
  { code: 'organization_head', step: 6, label: 'Head of an organization', plural: 'heads of organizations' },
  { code: 'ambassador', step: 6, label: 'Ambassador', plural: 'ambassadors' },
  { code: 'official', step: 6, label: 'Official', plural: 'officials' },
  { code: 'legislator', step: 6, label: 'Legislator', plural: 'legislators' },
  { code: 'regional', step: 6, label: 'Governor or mayor', plural: 'governors and mayors' },
  { code: 'business', step: 6, label: 'Business', plural: 'business people' },
  { code: 'other', step: 6, label: 'Other', plural: 'others' },
] as const

export type RoleCode = (typeof ROLES)[number]['code']
export const ROLE_CODES: readonly RoleCode[] = ROLES.map((row) => row.code)

const ORDER: ReadonlyMap<string, number> = new Map(ROLES.map((row, index) => [row.code, index]))

/** Position of a role from the highest (0) downwards; unknown roles come last. */
export function rankRole(code: string): number {
  return ORDER.get(code) ?? ROLES.length
}

/** The row of a role, or `undefined` for an unknown code. */
export function findRole(code: string): (typeof ROLES)[number] | undefined {
  const index = ORDER.get(code)
  return index === undefined ? undefined : ROLES[index]
}

/** The six drawn strengths of rank, and 0 for a rank that no report states. */
export const RANK_STEPS = [
  { step: 1, key: 'rank1', label: 'heads of state' },
  { step: 2, key: 'rank2', label: 'heads of government' },
  { step: 3, key: 'rank3', label: 'deputy heads, speakers' },
  { step: 4, key: 'rank4', label: 'foreign ministers' },
  { step: 5, key: 'rank5', label: 'ministers' },
  { step: 6, key: 'rank6', label: 'below minister' },
  { step: 0, key: 'rank0', label: 'not stated' },
] as const

export type RankStep = (typeof RANK_STEPS)[number]['step']

/** The drawn strength of a level; 0 where the level is not known. */
export function stepOfLevel(level: string | null): RankStep {
  return level === null ? 0 : (findRole(level)?.step ?? 0)
}
