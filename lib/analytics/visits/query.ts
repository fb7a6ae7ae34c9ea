import type { Filters } from '../../filters/filters'
import { chooseTable, type Table } from '../counted/table'
import { chooseWay } from '../counted/way'
import { joinAnd, runQuery, type Sql, sql } from '../sql'

/** A meeting to which one side came as the guest of another. */
export type VisitRow = {
  id: string
  date: string | null
  datePrecision: string | null
  status: string
  guest: string
  host: string
  visitType: string | null
  level: string | null
  city: string | null
  recalled: boolean
}

/** Of a pair only the visits that they paid each other; of countries those in which one was guest or host. */
function whereSides(filters: Filters): Sql {
  const conditions: Sql[] = []
  if (filters.pair !== null) {
    conditions.push(sql`m.guest_code = ANY(${filters.pair}) AND m.host_code = ANY(${filters.pair})`)
  }
  if (filters.country.length > 0) {
    conditions.push(sql`(m.guest_code = ANY(${filters.country}) OR m.host_code = ANY(${filters.country}))`)
  }
  return joinAnd(conditions)
}

function whereVisits(filters: Filters, { where }: Table): Sql {
  return sql`m.guest_code IS NOT NULL AND m.host_code IS NOT NULL AND ${whereSides(filters)} AND ${where(filters)}`
}

/** Visits with a guest and a host, newest first, those without a date last. */
export function selectVisits(filters: Filters): Sql {
  const table = chooseTable(chooseWay())
  return sql`
    SELECT ${table.id} AS "id", m.date, m.date_precision AS "datePrecision", m.status, m.guest_code AS "guest", m.host_code AS "host",
      m.visit_type AS "visitType", m.level, m.city, m.recalled
    FROM ${table.from}
    WHERE ${whereVisits(filters, table)}
    ORDER BY m.date DESC NULLS LAST, ${table.id} COLLATE "C"`
}

/** How many there are, and of them those without a date. */
export type VisitTally = { visits: number; undated: number }

/** Counts them. @throws Error of the driver where the base cannot be reached */
export async function tallyVisits(filters: Filters): Promise<VisitTally> {
  const table = chooseTable(chooseWay())
  const [row] = await runQuery<VisitTally>(sql`
    SELECT count(*)::int AS "visits", count(*) FILTER (WHERE m.date IS NULL)::int AS "undated"
    FROM ${table.from} WHERE ${whereVisits(filters, table)}`)
  return row ?? { visits: 0, undated: 0 }
}
