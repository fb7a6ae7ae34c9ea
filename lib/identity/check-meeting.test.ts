import { describe, expect, it } from 'vitest'
import { checkMeeting } from './check-meeting'
import type { MeetingFields } from './decisions'

const GOOD: MeetingFields = {
  ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', level: 'head_of_state' },
  ...{ place: { city: 'Astana', country: 'KZ' }, visit: { type: 'official', guest: 'RS', host: 'KZ' } },
  ...{ countries: ['KZ', 'RS'], organizations: ['UN'], areas: ['trade'] },
  participants: [{ name: 'Vučić', key: 'vucic aleksandar', role: 'head_of_state', country: 'RS' }],
}

/** Problems of a meeting with fields as a request may bring them, whatever their types. */
const check = (fields: Record<string, unknown>) => checkMeeting({ ...GOOD, ...fields } as MeetingFields)
const firstOf = (fields: Record<string, unknown>) => {
  const [problem, ...others] = check(fields)
  expect(others).toEqual([])
  return problem
}

describe('checkMeeting', () => {
  it('finds nothing wrong with a good meeting, however little it says', () => {
    expect(check({})).toEqual([])
    expect(
      check({ date: null, datePrecision: null, place: null, visit: null, level: null, participants: [], areas: [] }),
    ).toEqual([])
    expect(check({ countries: ['KZ'], visit: null, participants: [] })).toEqual([])
    expect(check({ date: '2026-02-26', dateEnd: '2026-02-27' })).toEqual([])
    expect(check({ date: '2026-01-01', datePrecision: 'year' })).toEqual([])
  })

  it('asks for two sides', () => {
    const bare = { visit: null, participants: [] }
    expect(firstOf({ ...bare, countries: ['KZ'], organizations: [] })).toEqual({
      field: 'countries',
      message: 'A meeting has two sides, two countries or a country and an organization; this one has KZ.',
    })
    expect(firstOf({ ...bare, countries: [], organizations: [] })?.message).toContain('has none')
    expect(firstOf({ ...bare, countries: [], organizations: ['UN', 'EU'] })?.field).toBe('countries')
    expect(firstOf({ ...bare, countries: ['KZ', 'KZ'], organizations: [] })?.field).toBe('countries')
  })

  it.each([
    ['2026-02-30', 'The date 2026-02-30 is no day of the calendar.'],
    ['27.02.2026', 'The date "27.02.2026" is not written as YYYY-MM-DD.'],
    ['1599-12-31', 'The date 1599-12-31 lies outside of the years 1600 to 2200.'],
    ['2201-01-01', 'The date 2201-01-01 lies outside of the years 1600 to 2200.'],
  ])('refuses the date %s', (date, message) => {
    expect(firstOf({ date })).toEqual({ field: 'date', message })
  })

  it('refuses an end before the start, and precisions that do not fit', () => {
    const message = (fields: Record<string, unknown>) => firstOf(fields)?.message
    expect(message({ dateEnd: '2026-02-26' })).toBe('The last day 2026-02-26 lies before the first, 2026-02-27.')
    expect(message({ dateEnd: '2026-02-31' })).toBe('The last day 2026-02-31 is no day of the calendar.')
    expect(message({ datePrecision: 'month' })).toContain('2026-02-01, not 2026-02-27')
    expect(message({ date: '2026-02-01', datePrecision: 'year' })).toContain('2026-01-01, not 2026-02-01')
    expect(message({ date: '2026-02-01', dateEnd: '2026-02-28', datePrecision: 'month' })).toContain('has no last day')
    expect(message({ datePrecision: null })).toContain('needs a precision')
    expect(message({ datePrecision: 'week' })).toContain('"week" is not known')
    expect(message({ date: null })).toBe('The precision day has no date.')
    expect(message({ date: null, datePrecision: null, dateEnd: '2026-02-27' })).toContain('has no first day')
  })

  it('refuses codes that nobody knows, under the field that has them', () => {
    expect(firstOf({ kind: 'dance' })).toMatchObject({ field: 'kind', message: expect.stringContaining('"dance"') })
    expect(firstOf({ status: 'maybe' })?.field).toBe('status')
    expect(firstOf({ level: 'emperor' })?.field).toBe('level')
    expect(firstOf({ areas: ['trade', 'magic'] })?.field).toBe('area:magic')
    expect(firstOf({ countries: ['KZ', 'RS', 'QQ'] })?.field).toBe('country:QQ')
    expect(firstOf({ organizations: ['NOPE'] })).toMatchObject({ field: 'organization:NOPE' })
    expect(firstOf({ place: { city: null, country: 'ZZ' } })?.field).toBe('place')
    expect(firstOf({ visit: { type: 'royal', guest: null, host: null } })?.field).toBe('visit')
  })

  it('refuses a guest who is the host, and one who is at neither end of the visit', () => {
    expect(firstOf({ visit: { type: null, guest: 'KZ', host: 'KZ' } })?.message).toContain(
      'guest and host of one visit',
    )
    expect(firstOf({ visit: { type: null, guest: 'UZ', host: null } })?.message).toContain('Uzbekistan (UZ)')
    expect(check({ visit: { type: null, guest: 'RS', host: 'UZ' }, place: { city: null, country: 'UZ' } })).toEqual([])
  })

  it('refuses names without letters or end, and people of no side', () => {
    expect(firstOf({ place: { city: ' ', country: 'KZ' } })?.message).toBe('The city is empty.')
    expect(firstOf({ place: { city: '!!!', country: 'KZ' } })?.message).toContain('no letter')
    expect(firstOf({ place: { city: 'A'.repeat(201), country: 'KZ' } })?.message).toContain('201 characters')
    expect(firstOf({ place: { city: null, country: null } })?.field).toBe('place')
    const seat = (told: object) => ({ participants: [{ ...GOOD.participants[0], ...told }] })
    const field = 'participant:vucic aleksandar'
    expect(firstOf(seat({ name: '' }))).toEqual({ field, message: 'The name is empty.' })
    expect(firstOf(seat({ role: 'emperor' }))?.field).toBe(field)
    expect(firstOf(seat({ country: 'QQ' }))?.field).toBe(field)
    expect(firstOf(seat({ country: 'UZ' }))?.message).toBe(
      'Vučić sits for Uzbekistan (UZ), which is not a side of the meeting.',
    )
    expect(check(seat({ country: null, role: null }))).toEqual([])
  })

  it('names everything that is wrong at once', () => {
    expect(check({ kind: 'dance', date: 'x', level: 'emperor' }).map(({ field }) => field)).toEqual([
      'kind',
      'date',
      'level',
    ])
  })
})
