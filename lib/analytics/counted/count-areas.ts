import type { Filters } from '../../filters/filters'
import { areChosenAreas } from '../chosen-areas'
import { joinAnd, joinOr, type Sql, sql } from '../sql'
import { areOfSpan, type Cell, findCell } from './cells'
import { areOfDays, joinAll } from './count-by'
import { type Grain, listSpans } from './spans'
import { findSubject } from './subject'
import { chooseTable, type Table } from './table'
import type { Way } from './way'

/**
 * Meetings under a filter by area as rows `n` to be summed: `area` (of those the filter asks for; `''` where a meeting
 * names none), `period`, `status`, `meetings`.
 * @param grain how finely `period` tells; where it does at all, meetings without a date are left out
 */
export function countAreas(filters: Filters, grain: Grain, way: Way): Sql {
  const table = chooseTable(way)
  const cell = way === 'raw' ? null : findAreaCell(filters)
  const finest = cell?.of === 'pair' ? 'year' : 'month'
  if (cell === null || (grain === 'month' && finest === 'year')) {
    return sql`(${writeSingles(filters, table, grain === 'all' ? sql`TRUE` : sql`m.date IS NOT NULL`)}) n`
  }
  const spans = listSpans(filters, grain, finest)
  const parts = spans.days.map((span) => writeSingles({ ...filters, from: null, to: null }, table, areOfDays(span)))
  if (spans.cells.length > 0) parts.push(writeCells(filters, cell, joinOr(spans.cells.map(areOfSpan))))
  return sql`(${joinAll(parts)}) n`
}

/** Counts by area are kept for all meetings, a country and a pair; the areas that a filter asks for are rows of them. */
function findAreaCell(filters: Filters): Cell | null {
  if (filters.level.length > 0 || filters.kind.length > 0 || filters.org.length > 0) return null
  const subject = findSubject(filters)
  return subject && findCell({ ...subject, areas: [] })
}

function writeCells(filters: Filters, { of, scope }: Cell, span: Sql): Sql {
  const conditions = [sql`c.scope_of = ${of} AND c.scope = ${scope}`, span]
  if (filters.status !== 'all') conditions.push(sql`c.status = ${filters.status}`)
  if (filters.area.length > 0) conditions.push(sql`c.area = ANY(${filters.area})`)
  return sql`SELECT c.area, c.period, c.status, c.meetings FROM area_counts c WHERE ${joinAnd(conditions)}`
}

function writeSingles(filters: Filters, table: Table, condition: Sql): Sql {
  const where = sql`${table.where(filters)} AND ${condition}`
  return sql`SELECT z.area_code AS area, m.date AS period, m.status, 1 AS meetings
      FROM ${table.from} ${table.areas}
      WHERE ${where} AND ${areChosenAreas(filters)}
    UNION ALL SELECT '', m.date, m.status, 1 FROM ${table.from} WHERE NOT ${table.hasAreas} AND ${where}`
}
