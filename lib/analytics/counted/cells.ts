import type { Filters } from '../../filters/filters'
import { COUNTRIES } from '../../vocab/countries'
import { joinAnd, joinOr, type Sql, sql } from '../sql'
import type { CellSpan } from './spans'
import type { Subject } from './subject'

/** Of what counts are kept: all meetings, those of a country, two countries, an area, or an organization. */
export type CellsOf = 'all' | 'country' | 'pair' | 'area' | 'organization'

/** Of what one count speaks. */
export type Cell = { of: CellsOf; scope: string }

/** The one count that says how many meetings a subject has, or `null` where none is kept. */
export function findCell({ sat, any, areas, organizations }: Subject): Cell | null {
  if (any.length > 0 || sat.length > 2 || areas.length > 1 || organizations.length > 1) return null
  const [a, b] = sat
  const [[area], [organization]] = [areas, organizations]
  const found: Cell[] = []
  if (a !== undefined)
    found.push(b === undefined ? { of: 'country', scope: a } : { of: 'pair', scope: writePair(a, b) })
  if (area !== undefined) found.push({ of: 'area', scope: area })
  if (organization !== undefined) found.push({ of: 'organization', scope: organization })
  return found.length > 1 ? null : (found[0] ?? { of: 'all', scope: '' })
}

/** Two countries as one word, in the order of their codes. */
export function writePair(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`
}

/** Every pair that one of the countries can be of. */
export function listPairsOf(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((a) => COUNTRIES.flatMap(({ code }) => (code === a ? [] : [writePair(a, code)]))))]
}

/** Kept counts `c` of one grain and its periods; those of a year or month are of meetings with a date. */
export function areOfSpan({ grain, from, before }: CellSpan): Sql {
  if (grain === 'all') return sql`c.grain = ${grain}`
  const end = before === null ? sql`c.period < 'infinity'::date` : sql`c.period < ${before}::date`
  return from === null
    ? sql`c.grain = ${grain} AND ${end}`
    : sql`c.grain = ${grain} AND c.period >= ${from}::date AND ${end}`
}

/** Kept counts `c` of the status, levels and kinds that a filter asks for. */
export function areOfKind({ status, level, kind }: Filters): Sql {
  return joinAnd([
    ...(status === 'all' ? [] : [sql`c.status = ${status}`]),
    ...(level.length === 0 ? [] : [sql`c.level = ANY(${level})`]),
    ...(kind.length === 0 ? [] : [sql`c.kind = ANY(${kind})`]),
  ])
}

/**
 * Kept counts `c` under a filter.
 * @param scopes the countries, pairs or areas that are counted; `null` is every one
 */
export function whereCells(
  of: CellsOf,
  scopes: readonly string[] | null,
  spans: readonly CellSpan[],
  filters: Filters,
): Sql {
  return joinAnd([
    sql`c.of = ${of}`,
    joinOr(spans.map(areOfSpan)),
    ...(scopes === null
      ? []
      : [scopes.length === 1 ? sql`c.scope = ${scopes[0] ?? ''}` : sql`c.scope = ANY(${scopes})`]),
    areOfKind(filters),
  ])
}
