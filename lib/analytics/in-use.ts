import type { Pair } from '../filters/filters'
import { askAsOf } from './as-of'
import type { CellsOf } from './counted/cells'
import { chooseWay, type Way } from './counted/way'
import { keepAnswer } from './keep-answers'
import { runQuery, type Sql, sql } from './sql'

/**
 * What the base holds at all, or held as of a day or instant, for the lists of a filter bar: every status counts, so that
 * nothing is out of reach. Meetings that are none any more have no countries and areas.
 */

export type PairInUse = { pair: Pair; meetings: number }
export type CodeInUse = { code: string; meetings: number }
export type PersonInUse = { key: string; name: string; meetings: number }

/** Kept counts are of verified meetings, beside which the few others are counted one by one. */
const PAIRS = {
  raw: sql`
    SELECT x.country_code AS "first", y.country_code AS "second", count(*)::int AS "meetings"
    FROM meeting_countries x JOIN meeting_countries y
      ON y.meeting_id = x.meeting_id AND x.country_code COLLATE "C" < y.country_code COLLATE "C"
    GROUP BY 1, 2
    ORDER BY 3 DESC, x.country_code COLLATE "C", y.country_code COLLATE "C"`,
  rolled: sql`
    SELECT split_part(n.scope, '-', 1) AS "first", split_part(n.scope, '-', 2) AS "second", sum(n.meetings)::int AS "meetings"
    FROM (SELECT c.scope, c.meetings FROM meeting_counts c WHERE c.of = 'pair' AND c.grain = 'all'
      UNION ALL SELECT x.code || '-' || y.code, 1
      FROM meeting_facts m, unnest(m.countries) AS x (code), unnest(m.countries) AS y (code)
      WHERE NOT m.verified AND x.code COLLATE "C" < y.code COLLATE "C") n
    GROUP BY n.scope
    ORDER BY 3 DESC, split_part(n.scope, '-', 1) COLLATE "C", split_part(n.scope, '-', 2) COLLATE "C"`,
} satisfies Record<Way, Sql>

/** More than a reader looks through; others can be asked for by their code or key. */
const MOST = 40

const COUNTRIES = {
  raw: sql`
    SELECT x.country_code AS "code", count(*)::int AS "meetings" FROM meeting_countries x
    GROUP BY 1 ORDER BY 2 DESC, x.country_code COLLATE "C"`,
  rolled: sumScopes('country', sql`m.countries`),
} satisfies Record<Way, Sql>

const AREAS = {
  raw: sql`
    SELECT x.area_code AS "code", count(*)::int AS "meetings" FROM meeting_areas x
    GROUP BY 1 ORDER BY 2 DESC, x.area_code COLLATE "C"`,
  rolled: sumScopes('area', sql`m.areas`),
} satisfies Record<Way, Sql>

const ORGANIZATIONS = {
  raw: sql`
    SELECT x.organization_code AS "code", count(*)::int AS "meetings" FROM meeting_organizations x
    GROUP BY 1 ORDER BY 2 DESC, x.organization_code COLLATE "C" LIMIT ${MOST}::int`,
  rolled: sql`${sumScopes('organization', sql`m.organizations`)} LIMIT ${MOST}::int`,
} satisfies Record<Way, Sql>

const PEOPLE = {
  raw: listBusiest(sql`SELECT s.person_id, count(*)::int AS meetings FROM participants s GROUP BY 1`),
  rolled: listBusiest(sql`SELECT c.person_id, c.meetings FROM person_counts c`),
} satisfies Record<Way, Sql>

function sumScopes(of: CellsOf, codes: Sql): Sql {
  return sql`
    SELECT n.scope AS "code", sum(n.meetings)::int AS "meetings"
    FROM (SELECT c.scope, c.meetings FROM meeting_counts c WHERE c.of = ${of} AND c.grain = 'all'
      UNION ALL SELECT x.code, 1 FROM meeting_facts m, unnest(${codes}) AS x (code) WHERE NOT m.verified) n
    GROUP BY n.scope ORDER BY 2 DESC, n.scope COLLATE "C"`
}

function listBusiest(counts: Sql): Sql {
  return sql`
    SELECT p.key, p.name, x.meetings
    FROM (${counts} ORDER BY 2 DESC, 1 LIMIT ${MOST}::int) x JOIN people p ON p.id = x.person_id
    ORDER BY x.meetings DESC, p.key COLLATE "C"`
}

function ask<R extends object>(
  name: string,
  asOf: string | null,
  lists: Record<Way, Sql>,
  chosen: Way | undefined,
): Promise<R[]> {
  return askAsOf(asOf, () => {
    const way = chosen ?? chooseWay()
    return keepAnswer(
      ['in use', name, way],
      () => runQuery<R>(lists[way]),
      (rows) => rows.length,
    )
  })
}

/** Pairs that any meeting is of, the busiest first. @throws Error of the driver where the base cannot be reached */
export async function listPairs(asOf: string | null, way?: Way): Promise<PairInUse[]> {
  const rows = await ask<{ first: string; second: string; meetings: number }>('pairs', asOf, PAIRS, way)
  return rows.map(({ first, second, meetings }) => ({ pair: [first, second], meetings }))
}

/** Countries that sat at any meeting, the busiest first. @throws Error of the driver where the base cannot be reached */
export function listCountriesInUse(asOf: string | null, way?: Way): Promise<CodeInUse[]> {
  return ask('countries', asOf, COUNTRIES, way)
}

/** Areas of any meeting, the most frequent first. @throws Error of the driver where the base cannot be reached */
export function listAreasInUse(asOf: string | null, way?: Way): Promise<CodeInUse[]> {
  return ask('areas', asOf, AREAS, way)
}

/** Organizations that took part most often. @throws Error of the driver where the base cannot be reached */
export function listOrganizationsInUse(asOf: string | null, way?: Way): Promise<CodeInUse[]> {
  return ask('organizations', asOf, ORGANIZATIONS, way)
}

/** Persons who took part most often. @throws Error of the driver where the base cannot be reached */
export function listPeopleInUse(asOf: string | null, way?: Way): Promise<PersonInUse[]> {
  return ask('people', asOf, PEOPLE, way)
}
