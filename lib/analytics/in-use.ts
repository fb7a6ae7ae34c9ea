import type { Pair } from '../filters/filters'
import { askAsOf } from './as-of'
import { runQuery, sql } from './sql'

/**
 * What the base holds at all, or held as of a day or instant, for the lists of a filter bar: every status counts, so that
 * nothing is out of reach. Meetings that are none any more have no countries and areas.
 */

export type PairInUse = { pair: Pair; meetings: number }
export type CodeInUse = { code: string; meetings: number }
export type PersonInUse = { key: string; name: string; meetings: number }

const PAIRS = sql`
  SELECT x.country_code AS "first", y.country_code AS "second", count(*)::int AS "meetings"
  FROM meeting_countries x JOIN meeting_countries y
    ON y.meeting_id = x.meeting_id AND x.country_code COLLATE "C" < y.country_code COLLATE "C"
  GROUP BY 1, 2
  ORDER BY 3 DESC, x.country_code COLLATE "C", y.country_code COLLATE "C"`

const COUNTRIES = sql`
  SELECT x.country_code AS "code", count(*)::int AS "meetings" FROM meeting_countries x
  GROUP BY 1 ORDER BY 2 DESC, x.country_code COLLATE "C"`

const AREAS = sql`
  SELECT x.area_code AS "code", count(*)::int AS "meetings" FROM meeting_areas x
  GROUP BY 1 ORDER BY 2 DESC, x.area_code COLLATE "C"`

/** More than a reader looks through; others can be asked for by their code or key. */
const MOST = 40

const ORGANIZATIONS = sql`
  SELECT x.organization_code AS "code", count(*)::int AS "meetings" FROM meeting_organizations x
  GROUP BY 1 ORDER BY 2 DESC, x.organization_code COLLATE "C" LIMIT ${MOST}::int`

const PEOPLE = sql`
  SELECT p.key, p.name, x.meetings
  FROM (SELECT s.person_id, count(*)::int AS meetings FROM participants s
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST}::int) x JOIN people p ON p.id = x.person_id
  ORDER BY x.meetings DESC, p.key COLLATE "C"`

/** Pairs that any meeting is of, the busiest first. @throws Error of the driver where the base cannot be reached */
export async function listPairs(asOf: string | null): Promise<PairInUse[]> {
  const ask = () => runQuery<{ first: string; second: string; meetings: number }>(PAIRS)
  return (await askAsOf(asOf, ask)).map(({ first, second, meetings }) => ({ pair: [first, second], meetings }))
}

/** Countries that sat at any meeting, the busiest first. @throws Error of the driver where the base cannot be reached */
export function listCountriesInUse(asOf: string | null): Promise<CodeInUse[]> {
  return askAsOf(asOf, () => runQuery<CodeInUse>(COUNTRIES))
}

/** Areas of any meeting, the most frequent first. @throws Error of the driver where the base cannot be reached */
export function listAreasInUse(asOf: string | null): Promise<CodeInUse[]> {
  return askAsOf(asOf, () => runQuery<CodeInUse>(AREAS))
}

/** Organizations that took part most often. @throws Error of the driver where the base cannot be reached */
export function listOrganizationsInUse(asOf: string | null): Promise<CodeInUse[]> {
  return askAsOf(asOf, () => runQuery<CodeInUse>(ORGANIZATIONS))
}

/** Persons who took part most often. @throws Error of the driver where the base cannot be reached */
export function listPeopleInUse(asOf: string | null): Promise<PersonInUse[]> {
  return askAsOf(asOf, () => runQuery<PersonInUse>(PEOPLE))
}
