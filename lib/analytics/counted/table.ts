import type { Filters } from '../../filters/filters'
import { type Sql, sql } from '../sql'
import { whereMeetings } from '../where'
import { whereFacts } from './facts-where'
import type { Way } from './way'

/** A way to join two countries of a meeting, and the conditions of it. */
export type PairJoin = { readonly joins: Sql; readonly first: Sql; readonly second: Sql; readonly where: Sql }

/** Where meetings `m` stand one by one, and how their parts are reached from there. */
export type Table = {
  readonly from: Sql
  readonly id: Sql
  where(filters: Filters): Sql
  /** Joins the countries of a meeting as `x`. */
  readonly countries: Sql
  /** All of these together join every two of its countries once, in the order of their codes. */
  readonly pairs: readonly PairJoin[]
  /** Joins the areas of a meeting as `z`. */
  readonly areas: Sql
  readonly hasAreas: Sql
}

const IN_ORDER = sql`x.country_code COLLATE "C" < y.country_code COLLATE "C"`
const [FIRST, SECOND] = [sql`x.country_code`, sql`y.country_code`]

const RAW: Table = {
  from: sql`meetings m`,
  id: sql`m.id`,
  where: whereMeetings,
  countries: sql`JOIN meeting_countries x ON x.meeting_id = m.id`,
  pairs: [
    {
      joins: sql`JOIN meeting_countries x ON x.meeting_id = m.id JOIN meeting_countries y ON y.meeting_id = m.id`,
      first: FIRST,
      second: SECOND,
      where: IN_ORDER,
    },
  ],
  areas: sql`JOIN meeting_areas z ON z.meeting_id = m.id`,
  hasAreas: sql`EXISTS (SELECT FROM meeting_areas z WHERE z.meeting_id = m.id)`,
}

/** Joins every two countries of the meetings of more than two, by the facts of meetings. */
export const MANY_SIDED: PairJoin = {
  joins: sql`CROSS JOIN LATERAL unnest(m.countries) AS x (country_code) CROSS JOIN LATERAL unnest(m.countries) AS y (country_code)`,
  first: FIRST,
  second: SECOND,
  where: sql`cardinality(m.countries) > 2 AND ${IN_ORDER}`,
}

const FACTS: Table = {
  from: sql`meeting_facts m`,
  id: sql`m.meeting_id`,
  where: whereFacts,
  countries: sql`CROSS JOIN LATERAL unnest(m.countries) AS x (country_code)`,
  // Nearly all are of two, and need no list taken apart.
  pairs: [
    { joins: sql``, first: sql`m.countries[1]`, second: sql`m.countries[2]`, where: sql`cardinality(m.countries) = 2` },
    MANY_SIDED,
  ],
  areas: sql`CROSS JOIN LATERAL unnest(m.areas) AS z (area_code)`,
  hasAreas: sql`(cardinality(m.areas) > 0)`,
}

/** The table of single meetings to read. */
export function chooseTable(way: Way): Table {
  return way === 'raw' ? RAW : FACTS
}
