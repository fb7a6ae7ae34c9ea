/** How many rows of a numbered table the meetings may have, so that the parts of a base never get in each other's way. */
import type { NUMBERED } from './table-rows'

/** For each meeting and each report that it has on average. */
const ROOM = { reports: 3, article_areas: 12, agreements: 2, figures: 2, evidence: 48 } as const

export function roomFor(table: (typeof NUMBERED)[number], meetings: number, reports: number): number {
  return ROOM[table] * meetings * Math.ceil(reports)
}
