import type { Filters } from '../../filters/filters'
import { joinAnd, type Sql, sql } from '../sql'
import { findCell } from './cells'
import { findSubject } from './subject'
import { chooseTable } from './table'
import type { Way } from './way'

/**
 * Meetings under a filter by place and visit as rows `n` to be summed: `city`, `country`, `guest`, `host`, `status`,
 * `level`, `meetings`, and the day of the `last`.
 */
export function countPlaces(filters: Filters, way: Way): Sql {
  const { from, where } = chooseTable(way)
  const cells = way === 'raw' ? null : writeCells(filters)
  return sql`(${
    cells ??
    sql`SELECT m.city, m.place_code AS country, m.guest_code AS guest, m.host_code AS host, m.status, m.level,
        1 AS meetings, m.date AS last
      FROM ${from} WHERE ${where(filters)}`
  }) n`
}

/** Counts by place are kept for all time only, of all meetings and of a country. */
function writeCells(filters: Filters): Sql | null {
  const { from, to, kind, status, level } = filters
  if (from !== null || to !== null || kind.length > 0) return null
  const subject = findSubject(filters)
  const cell = subject && findCell(subject)
  if (cell === null || (cell.of !== 'all' && cell.of !== 'country')) return null
  return sql`SELECT nullif(c.city, '') AS city, nullif(c.place_code, '') AS country, nullif(c.guest_code, '') AS guest,
      nullif(c.host_code, '') AS host, c.status, nullif(c.level, '') AS level, c.meetings, c.last
    FROM place_counts c
    WHERE ${joinAnd([
      sql`c.of = ${cell.of} AND c.scope = ${cell.scope}`,
      ...(status === 'all' ? [] : [sql`c.status = ${status}`]),
      ...(level.length === 0 ? [] : [sql`c.level = ANY(${level})`]),
    ])}`
}
