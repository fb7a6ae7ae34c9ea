import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoleSighting, rolesSeen } from './roles-seen'

const seen = (role: RoleSighting['role'], date: string | null, country = 'RS'): RoleSighting => ({
  role,
  country,
  date,
})

describe('rolesSeen', () => {
  it('gives each office with the first and last day, in order', () => {
    const sightings = [
      seen('head_of_state', '2026-02-27'),
      seen('head_of_government', '2014-05-01'),
      seen('head_of_state', '2017-06-01'),
      seen('head_of_government', '2016-01-10'),
    ]
    expect(rolesSeen(sightings)).toEqual([
      { role: 'head_of_government', country: 'RS', first: '2014-05-01', last: '2016-01-10', meetings: 2 },
      { role: 'head_of_state', country: 'RS', first: '2017-06-01', last: '2026-02-27', meetings: 2 },
    ])
  })

  it('tells the offices of two countries and organizations apart', () => {
    expect(rolesSeen([seen('minister', '2020-01-01'), seen('minister', '2020-01-01', 'ME')])).toHaveLength(2)
  })

  it('opens a second span for who comes back to an office years later', () => {
    const spans = rolesSeen([
      seen('head_of_government', '2012-01-01'),
      seen('legislator', '2019-01-01'),
      seen('head_of_government', '2023-11-01'),
    ])
    expect(spans.map(({ role, first }) => [role, first])).toEqual([
      ['head_of_government', '2012-01-01'],
      ['legislator', '2019-01-01'],
      ['head_of_government', '2023-11-01'],
    ])
  })

  it('is not broken by one report that errs, nor by years without a meeting', () => {
    const slip = [
      seen('head_of_state', '2026-02-01'),
      seen('official', '2026-02-02'),
      seen('head_of_state', '2026-02-03'),
    ]
    expect(rolesSeen(slip).map(({ role, meetings }) => [role, meetings])).toEqual([
      ['head_of_state', 2],
      ['official', 1],
    ])
    expect(rolesSeen([seen('minister', '2010-01-01'), seen('minister', '2020-01-01')])).toHaveLength(1)
  })

  it('counts what has no date, and says nothing of who was seen without a role', () => {
    const spans = rolesSeen([
      seen(null, '2020-01-01'),
      seen('minister', null),
      seen('minister', '2020-05-01'),
      seen('other', null),
    ])
    expect(spans).toEqual([
      { role: 'minister', country: 'RS', first: '2020-05-01', last: '2020-05-01', meetings: 2 },
      { role: 'other', country: 'RS', first: null, last: null, meetings: 1 },
    ])
  })

  it('counts every sighting with a role once, whatever the order', () => {
    const sighting = fc.record({
      role: fc.constantFrom('minister' as const, 'speaker' as const, null),
      country: fc.constantFrom('RS', 'KZ', null),
      date: fc.constantFrom(null, '2010-01-01', '2012-06-01', '2012-06-02', '2020-01-01'),
    })
    fc.assert(
      fc.property(
        fc
          .array(sighting)
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const spans = rolesSeen(all)
          expect(rolesSeen(shuffled)).toEqual(spans)
          const total = spans.reduce((sum, span) => sum + span.meetings, 0)
          expect(total).toBe(all.filter(({ role }) => role !== null).length)
        },
      ),
    )
  })
})
