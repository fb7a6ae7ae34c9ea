import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOf, hrefAsOf, lastInstant } from './as-of'
import { formatFilters, hrefWith, isUnfiltered, listNameParts } from './format'
import { parseFilters } from './parse'
import { EMPTY_FILTERS } from './registry'
import { sayAsOf } from './say-filter'

const parse = (query: string) => parseFilters(new URLSearchParams(query))
const PINNED = '2026-11-22T14:47:35.123456Z'

const instant = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

describe('as of', () => {
  it('reads a day and an instant, and writes both in one way', () => {
    expect(parse('asOf=2026-11-22').filters.asOf).toBe('2026-11-22')
    for (const text of ['2026-11-22T14:47:35Z', '2026-11-22T14:47:35.0Z', '2026-11-22T14:47:35.000000Z'])
      expect(parse(`asOf=${text}`).filters.asOf).toBe('2026-11-22T14:47:35.000000Z')
    expect(formatFilters({ ...EMPTY_FILTERS, asOf: PINNED })).toBe(`asOf=${PINNED}`)
  })

  it('keeps every instant to the microsecond', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 999 }), (text, micros) => {
        const fine = text.replace('Z', `${String(micros).padStart(3, '0')}Z`)
        expect(asOf.parse(fine)).toEqual({ ok: true, value: fine })
        const filters = { ...EMPTY_FILTERS, asOf: fine }
        expect(parse(formatFilters(filters))).toEqual({ filters, problems: [] })
      }),
    )
  })

  it.each([
    '2026',
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T14:60:00Z',
    '2026-11-22T14:47Z',
    '2026-11-22T14:47:35',
    '2026-11-22T14:47:35+05:00',
    '2026-11-22T14:47:35.1234567Z',
    'yesterday',
  ])('refuses %s and says what it wants', (text) => {
    const { filters, problems } = parseFilters({ asOf: text })
    expect(filters.asOf).toBeNull()
    expect(problems).toEqual([
      {
        key: 'asOf',
        value: text,
        message: `“${text}” is neither a day nor an instant in UTC; expected a day, as in 2026-01-31, or an instant, as in 2026-01-31T09:30:00Z.`,
      },
    ])
  })

  it('is given once', () => {
    expect(parse('asOf=2026-11-22&asOf=2026-11-23').problems).toHaveLength(1)
  })

  it('means a day to its end, and an instant as it is', () => {
    expect(lastInstant('2026-11-22')).toBe('2026-11-22T23:59:59.999999Z')
    expect(lastInstant(PINNED)).toBe(PINNED)
  })

  it('is said in words and in the name of a file', () => {
    expect(sayAsOf('2026-11-22', 'en').replaceAll('\u00A0', ' ')).toBe('22 November 2026')
    expect(sayAsOf(PINNED, 'en').replaceAll('\u00A0', ' ')).toBe('22 November 2026 at 14:47:35 UTC')
    expect(listNameParts({ ...EMPTY_FILTERS, from: '2026-01-01', asOf: '2026-11-22' })).toEqual([
      '2026-01-01',
      'as-of-2026-11-22',
    ])
  })

  it('leaves a view unfiltered, and stands in the address of a page about one thing', () => {
    expect(isUnfiltered({ ...EMPTY_FILTERS, asOf: PINNED })).toBe(true)
    for (const value of [null, '2026-11-22', PINNED])
      expect(hrefAsOf('/meetings/x', value)).toBe(hrefWith('/meetings/x', { ...EMPTY_FILTERS, asOf: value }))
  })
})
