import type { Filters } from '../../filters/filters'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { runQuery, type Sql, sql } from '../sql'

/** A meeting of more than two, or with an organization at the table. */
export type ForumRow = {
  id: string
  date: string | null
  datePrecision: string | null
  kind: string
  status: string
  level: string | null
  organizations: string[]
  countries: string[]
  city: string | null
  country: string | null
}

/** Who sat at a meeting `m`; its facts say it themselves. */
const COUNTED_SIDES = {
  countries: sql`ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = m.id
    ORDER BY s.country_code COLLATE "C")`,
  organizations: sql`ARRAY(SELECT s.organization_code FROM meeting_organizations s WHERE s.meeting_id = m.id
    ORDER BY s.organization_code COLLATE "C")`,
}
const KEPT_SIDES = { countries: sql`m.countries`, organizations: sql`m.organizations` }

function chooseForums(filters: Filters) {
  const way = chooseWay()
  const { from, id, where } = chooseTable(way)
  const sides = way === 'raw' ? COUNTED_SIDES : KEPT_SIDES
  const { countries, organizations } = sides
  const condition = sql`${where(filters)} AND (cardinality(${countries}) > 2 OR cardinality(${organizations}) > 0)`
  return { from, id, condition, ...sides }
}

/** How many there are. @throws Error of the driver where the base cannot be reached */
export async function countForums(filters: Filters): Promise<number> {
  const { from, condition } = chooseForums(filters)
  const [row] = await runQuery<{ forums: number }>(
    sql`SELECT count(*)::int AS "forums" FROM ${from} WHERE ${condition}`,
  )
  return row?.forums ?? 0
}

/** Meetings under a filter at which more sat than two countries, newest first, those without a date last. */
export function selectForums(filters: Filters): Sql {
  const { from, id, condition, countries, organizations } = chooseForums(filters)
  return sql`
    SELECT ${id} AS "id", m.date, m.date_precision AS "datePrecision", m.kind, m.status, m.level,
      ${organizations} AS "organizations", ${countries} AS "countries", m.city, m.place_code AS "country"
    FROM ${from}
    WHERE ${condition}
    ORDER BY m.date DESC NULLS LAST, ${id} COLLATE "C"`
}
