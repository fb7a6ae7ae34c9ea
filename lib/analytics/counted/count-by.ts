import type { Filters } from '../../filters/filters'
import { listEverMembers } from '../../vocab/groups'
import { joinAnd, type Sql, sql } from '../sql'
import { type CellsOf, findCell, listPairsOf, whereCells, writePair } from './cells'
import { type DaySpan, type Grain, listSpans } from './spans'
import { findSubject } from './subject'
import { chooseTable, MANY_SIDED, type PairJoin, type Table } from './table'
import type { Way } from './way'

/**
 * What meetings are counted by. A `partner` is a country that sat with those the filter names, a `pair` any two that met,
 * and an `asked-pair` one of those that the filter asks for.
 */
export type By = 'all' | 'country' | 'partner' | 'pair' | 'asked-pair'

/** The countries that a filter names: those whose partners are asked for. */
export function listChosen(filters: Filters): string[] {
  return [...new Set([...(filters.pair ?? []), ...filters.country, ...filters.all])].sort()
}

/** Of a meeting of many only the pairs asked for: the pair itself, or those with one of the countries. */
export function wherePair(filters: Filters, { first, second }: PairJoin): Sql {
  if (filters.pair !== null) return sql`${first} = ${filters.pair[0]} AND ${second} = ${filters.pair[1]}`
  // Whoever was ever a member, so that a row counts just the meetings that the filter of its pair leads to.
  const asked = [...filters.country, ...filters.all, ...listEverMembers(filters.group)]
  return asked.length === 0 ? sql`TRUE` : sql`(${first} = ANY(${asked}) OR ${second} = ANY(${asked}))`
}

/**
 * Meetings under a filter as rows `n` that count them, to be summed: `country`, or `pair` ("KZ-RS"); `period`, a day
 * that lies in the year or month counted; `status`, `level`, `kind`; `meetings`, and of them `visits`, those that the
 * country `made` and `received`; the days of the first and the last, `since` and `last`.
 * @param grain how finely `period` tells; where it does at all, meetings without a date are left out
 */
export function countBy(by: By, filters: Filters, grain: Grain, way: Way): Sql {
  const cells = way === 'raw' ? null : findCells(by, filters)
  const table = chooseTable(way)
  const dated = grain === 'all' ? sql`TRUE` : sql`m.date IS NOT NULL`
  const only = way === 'raw' || by !== 'pair' ? null : findOnlyCountry(filters)
  if (only !== null) {
    const own = countBy('asked-pair', filters, grain, way)
    return sql`(SELECT n.* FROM ${own} UNION ALL ${writePairsBeside(only, filters, dated)}) n`
  }
  const ofArea = way === 'raw' || grain !== 'all' ? null : writeAreaPairs(by, filters)
  if (ofArea !== null) return sql`(${ofArea}) n`
  if (cells === null) return sql`(${writeSingles(by, filters, table, dated)}) n`
  const spans = listSpans(filters, grain, 'month')
  const parts = spans.days.map((span) => writeSingles(by, { ...filters, from: null, to: null }, table, areOfDays(span)))
  if (spans.cells.length > 0) {
    parts.push(sql`SELECT ${cells.columns}, c.period, c.status, nullif(c.level, '') AS level, c.kind, c.meetings, c.visits,
      c.first AS since, c.last
      FROM meeting_counts c WHERE ${whereCells(cells.of, cells.scopes, spans.cells, filters)}`)
  }
  return sql`(${joinAll(parts)}) n`
}

/** Counts of pairs under one area, which are kept for all time and of any kind. */
function writeAreaPairs(by: By, filters: Filters): Sql | null {
  const { from, to, kind, status, level } = filters
  const subject = findSubject(filters)
  if (subject === null || from !== null || to !== null || kind.length > 0) return null
  const { sat, any, areas, organizations } = subject
  if ((by !== 'pair' && by !== 'asked-pair') || areas.length !== 1 || organizations.length > 0) return null
  const scopes = listPairScopes(by, filters, sat, any)
  if (scopes === undefined) return null
  return sql`SELECT c.scope AS pair, ${MADE_BY_NONE}, NULL::date AS period, c.status, nullif(c.level, '') AS level,
      NULL::text AS kind, c.meetings, 0 AS visits, c.first AS since, c.last
    FROM area_counts c
    WHERE ${joinAnd([
      sql`c.scope_of = 'pair' AND c.grain = 'all' AND c.area = ${areas[0] ?? ''}`,
      ...(scopes === null ? [] : [sql`c.scope = ANY(${scopes})`]),
      ...(status === 'all' ? [] : [sql`c.status = ${status}`]),
      ...(level.length === 0 ? [] : [sql`c.level = ANY(${level})`]),
    ])}`
}

/** The country that has to sit, where a filter says no more of who and what. */
export function findOnlyCountry(filters: Filters): string | null {
  const subject = findSubject(filters)
  if (subject === null || subject.areas.length > 0 || subject.organizations.length > 0) return null
  return subject.sat.length === 1 && listChosen(filters).length === 1 ? (subject.sat[0] ?? null) : null
}

/** Pairs that a country is not of met in its presence at larger tables only, of which there are few. */
function writePairsBeside(country: string, filters: Filters, condition: Sql): Sql {
  const { first, second } = MANY_SIDED
  return writeScope(
    {
      scope: sql`${first} || '-' || ${second} AS pair, ${MADE_BY_NONE}`,
      joins: MANY_SIDED.joins,
      where: sql`${MANY_SIDED.where} AND ${first} <> ${country} AND ${second} <> ${country}`,
    },
    filters,
    chooseTable('rolled'),
    condition,
  )
}

/** All rows of all parts. */
export function joinAll(parts: readonly Sql[]): Sql {
  const [first, ...rest] = parts
  if (!first) throw new Error('Nothing is to be joined.')
  return rest.reduce((all, part) => sql`${all} UNION ALL ${part}`, first)
}

/** Meetings `m` of single days, or what else has a day. */
export function areOfDays({ from, before, to }: DaySpan, day: Sql = sql`m.date`): Sql {
  return joinAnd([
    ...(from === null ? [] : [sql`${day} >= ${from}::date`]),
    ...(before === null ? [] : [sql`${day} < ${before}::date`]),
    ...(to === null ? [] : [sql`${day} <= ${to}::date`]),
  ])
}

/** The two countries of a `pair` of rows `n`. */
export const FIRST_OF_PAIR: Sql = sql`split_part(n.pair, '-', 1)`
export const SECOND_OF_PAIR: Sql = sql`split_part(n.pair, '-', 2)`

const MADE_BY_NONE = sql`0 AS made, 0 AS received`
const FIRST = sql`split_part(c.scope, '-', 1)`
const SECOND = sql`split_part(c.scope, '-', 2)`

/**
 * The pairs whose counts say all that is asked of pairs; `null` is every one, and `undefined` says that no counts do, for
 * others have to sit as well.
 */
export function findAskedPairs(filters: Filters): readonly string[] | null | undefined {
  const subject = findSubject(filters)
  return subject === null ? undefined : listPairScopes('asked-pair', filters, subject.sat, subject.any)
}

type Cells = { of: CellsOf; scopes: readonly string[] | null; columns: Sql }

/** The kept counts that say what is asked for, or `null` where none do. */
function findCells(by: By, filters: Filters): Cells | null {
  const subject = findSubject(filters)
  if (subject === null) return null
  if (by === 'all') {
    const cell = findCell(subject)
    return cell && { of: cell.of, scopes: [cell.scope], columns: MADE_BY_NONE }
  }
  const { sat, any, areas, organizations } = subject
  if (areas.length > 0 || organizations.length > 0) return null
  if (by === 'pair' || by === 'asked-pair') {
    const scopes = listPairScopes(by, filters, sat, any)
    return scopes === undefined ? null : { of: 'pair', scopes, columns: sql`c.scope AS pair, ${MADE_BY_NONE}` }
  }
  const [country] = sat
  if (country === undefined) {
    const columns = sql`c.scope AS country, c.made, c.received`
    return any.length > 0 ? null : { of: 'country', scopes: null, columns }
  }
  if (by === 'country' || listChosen(filters).length > 1) return null
  return {
    of: 'pair',
    scopes: listPairsOf(sat),
    columns: sql`CASE ${FIRST} WHEN ${country} THEN ${SECOND} ELSE ${FIRST} END AS country,
      CASE ${FIRST} WHEN ${country} THEN c.received ELSE c.made END AS made,
      CASE ${FIRST} WHEN ${country} THEN c.made ELSE c.received END AS received`,
  }
}

/** The pairs that are left; `null` is every one, and `undefined` says that others may have to sit as well. */
function listPairScopes(
  by: 'pair' | 'asked-pair',
  filters: Filters,
  sat: readonly string[],
  any: readonly string[],
): readonly string[] | null | undefined {
  const asked = [...sat, ...any]
  if (by === 'pair') return asked.length === 0 ? null : undefined
  if (filters.pair !== null) return sat.length === 2 && any.length === 0 ? [writePair(...filters.pair)] : undefined
  if (sat.length > 1 || (sat.length > 0 && filters.country.length > 1)) return undefined
  return asked.length === 0 ? null : listPairsOf(asked)
}

/** A row for each meeting, or for each of its countries or pairs. */
function writeSingles(by: By, filters: Filters, table: Table, condition: Sql): Sql {
  return joinAll(listScopes(by, filters, table).map((scope) => writeScope(scope, filters, table, condition)))
}

type Scope = { scope: Sql; joins: Sql; where: Sql }

function writeScope({ scope, joins, where }: Scope, filters: Filters, table: Table, condition: Sql): Sql {
  return sql`SELECT ${scope}, m.date AS period, m.status, m.level, m.kind, 1 AS meetings,
      (m.guest_code IS NOT NULL AND m.host_code IS NOT NULL)::int AS visits, m.date AS since, m.date AS last
    FROM ${table.from} ${joins}
    WHERE ${table.where(filters)} AND ${where} AND ${condition}`
}

function listScopes(by: By, filters: Filters, { countries, pairs }: Table): Scope[] {
  if (by === 'all') return [{ scope: MADE_BY_NONE, joins: sql``, where: sql`TRUE` }]
  if (by === 'pair' || by === 'asked-pair') {
    return pairs.map((pair) => ({
      scope: sql`${pair.first} || '-' || ${pair.second} AS pair, ${MADE_BY_NONE}`,
      joins: pair.joins,
      where: by === 'pair' ? pair.where : sql`${pair.where} AND ${wherePair(filters, pair)}`,
    }))
  }
  const chosen = by === 'partner' ? listChosen(filters) : []
  const isOurs = (column: Sql): Sql =>
    chosen.length === 0 ? sql`${column} IS NOT NULL` : sql`${column} = ANY(${chosen})`
  return [
    {
      scope: sql`x.country_code AS country,
        (m.guest_code = x.country_code AND ${isOurs(sql`m.host_code`)})::int AS made,
        (m.host_code = x.country_code AND ${isOurs(sql`m.guest_code`)})::int AS received`,
      joins: countries,
      where: chosen.length === 0 ? sql`TRUE` : sql`x.country_code <> ALL(${chosen})`,
    },
  ]
}
