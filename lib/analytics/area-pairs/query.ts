import type { Filters } from '../../filters/filters'
import { areChosenAreas } from '../chosen-areas'
import { FIRST_OF_PAIR, findAskedPairs, joinAll, SECOND_OF_PAIR, wherePair } from '../counted/count-by'
import { chooseTable } from '../counted/table'
import { chooseWay, type Way } from '../counted/way'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { BEST_LEVEL, STATUS_COUNTS, type StatusCounts } from '../status-counts'

/** Meetings of two countries that touch an area; `since` and `last` are the days of the first and the last. */
export type AreaPairRow = StatusCounts & {
  area: string
  first: string
  second: string
  best: number | null
  since: string | null
  last: string | null
}

/** Meetings by area and pair of countries, the busiest first. */
export function queryAreaPairs(filters: Filters, way = chooseWay()): Promise<AreaPairRow[]> {
  return runQuery<AreaPairRow>(sql`
    SELECT n.area AS "area", ${FIRST_OF_PAIR} AS "first", ${SECOND_OF_PAIR} AS "second", ${STATUS_COUNTS},
      ${BEST_LEVEL} AS "best", min(n.since) AS "since", max(n.last) AS "last"
    FROM (${(way === 'raw' ? null : writeCells(filters)) ?? writeSingles(filters, way)}) n
    GROUP BY n.area, n.pair
    ORDER BY "meetings" DESC, "since" NULLS LAST, n.pair COLLATE "C", n.area`)
}

function writeSingles(filters: Filters, way: Way): Sql {
  const { from, areas, pairs, where } = chooseTable(way)
  return joinAll(
    pairs.map(
      (pair) => sql`SELECT z.area_code AS area, ${pair.first} || '-' || ${pair.second} AS pair,
          m.status, m.level, 1 AS meetings, m.date AS since, m.date AS last
        FROM ${from} ${areas} ${pair.joins}
        WHERE ${pair.where} AND ${areChosenAreas(filters)} AND ${wherePair(filters, pair)} AND ${where(filters)}`,
    ),
  )
}

/** Counts by area of two countries are kept for all time only; the areas that are asked for are rows of them. */
function writeCells(filters: Filters): Sql | null {
  const { from, to, kind, org, status, level, area } = filters
  if (from !== null || to !== null || kind.length > 0 || org.length > 0) return null
  const pairs = findAskedPairs({ ...filters, area: [] })
  if (pairs === undefined) return null
  return sql`SELECT c.area, c.scope AS pair,
      c.status, nullif(c.level, '') AS level, c.meetings, c.first AS since, c.last
    FROM area_counts c
    WHERE ${joinAnd([
      sql`c.scope_of = 'pair' AND c.grain = 'all'`,
      area.length > 0 ? sql`c.area = ANY(${area})` : sql`c.area <> ''`,
      ...(pairs === null ? [] : [sql`c.scope = ANY(${pairs})`]),
      ...(status === 'all' ? [] : [sql`c.status = ${status}`]),
      ...(level.length === 0 ? [] : [sql`c.level = ANY(${level})`]),
    ])}`
}
