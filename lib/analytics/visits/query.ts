import type { Filters } from '../../filters/filters'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { whereMeetings } from '../where'

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

/** Visits with a guest and a host, newest first, those without a date last. */
export function queryVisits(filters: Filters): Promise<VisitRow[]> {
  return runQuery<VisitRow>(sql`
    SELECT m.id, m.date, m.date_precision AS "datePrecision", m.status, m.guest_code AS "guest", m.host_code AS "host",
      m.visit_type AS "visitType", m.level, m.city, m.recalled
    FROM meetings m
    WHERE m.guest_code IS NOT NULL AND m.host_code IS NOT NULL AND ${whereSides(filters)} AND ${whereMeetings(filters)}
    ORDER BY m.date DESC NULLS LAST, m.id COLLATE "C"`)
}
