import type { Pair } from '../filters/filters'
import { runQuery, sql } from './sql'

/** What the base holds at all, for the lists of a filter bar: every status counts, so that nothing is out of reach. */

export type PairInUse = { pair: Pair; meetings: number }
export type CodeInUse = { code: string; meetings: number }

/** Pairs that any meeting is of, the busiest first. @throws Error of the driver where the base cannot be reached */
export async function listPairs(): Promise<PairInUse[]> {
  const rows = await runQuery<{ first: string; second: string; meetings: number }>(sql`
    SELECT x.country_code AS "first", y.country_code AS "second", count(*)::int AS "meetings"
    FROM meeting_countries x JOIN meeting_countries y
      ON y.meeting_id = x.meeting_id AND x.country_code COLLATE "C" < y.country_code COLLATE "C"
    GROUP BY 1, 2
    ORDER BY 3 DESC, x.country_code COLLATE "C", y.country_code COLLATE "C"`)
  return rows.map(({ first, second, meetings }) => ({ pair: [first, second], meetings }))
}

/** Countries that sat at any meeting, the busiest first. @throws Error of the driver where the base cannot be reached */
export function listCountriesInUse(): Promise<CodeInUse[]> {
  return runQuery<CodeInUse>(sql`
    SELECT x.country_code AS "code", count(*)::int AS "meetings" FROM meeting_countries x
    GROUP BY 1 ORDER BY 2 DESC, x.country_code COLLATE "C"`)
}

/** Areas of any meeting, the most frequent first. @throws Error of the driver where the base cannot be reached */
export function listAreasInUse(): Promise<CodeInUse[]> {
  return runQuery<CodeInUse>(sql`
    SELECT x.area_code AS "code", count(*)::int AS "meetings" FROM meeting_areas x
    GROUP BY 1 ORDER BY 2 DESC, x.area_code COLLATE "C"`)
}
