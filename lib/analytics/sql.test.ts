import { describe, expect, it } from 'vitest'
import { parseFilters } from '../filters/parse'
import { joinAnd, joinOr, renderSql, sql } from './sql'
import { whereMeetings } from './where'

describe('SQL in pieces', () => {
  it('numbers the values of nested pieces in order', () => {
    const inner = sql`b = ${2} AND c = ANY(${['x']})`
    const query = sql`a = ${1} AND (${inner}) AND d = ${null}`
    expect(renderSql(query)).toBe('a = $1 AND (b = $2 AND c = ANY($3)) AND d = $4')
    expect(query.values).toEqual([1, 2, ['x'], null])
  })

  it('joins none, one and many', () => {
    expect(renderSql(joinAnd([]))).toBe('TRUE')
    expect(renderSql(joinOr([]))).toBe('(FALSE)')
    const many = joinAnd([sql`a = ${1}`, joinOr([sql`b = ${2}`, sql`c = ${3}`])])
    expect(renderSql(many)).toBe('TRUE AND a = $1 AND (FALSE OR b = $2 OR c = $3)')
    expect(many.values).toEqual([1, 2, 3])
  })

  it('never holds what a reader typed', () => {
    const typed = `x'); DROP TABLE meetings; --`
    const { filters } = parseFilters({ q: typed, source: typed, pair: 'KZ-RS', area: 'trade' })
    const where = whereMeetings(filters)
    expect(renderSql(where)).not.toContain('DROP')
    expect(where.values).toContain(typed)
  })
})
