import { expect, it } from 'vitest'
import { readTyped, showDate, withPrecision } from './date-parts'

it('shows and reads a date by its precision', () => {
  for (const [precision, typed, day] of [
    ['day', '2026-02-27', '2026-02-27'],
    ['month', '2026-02', '2026-02-01'],
    ['year', '2026', '2026-01-01'],
  ] as const) {
    expect(readTyped(typed, precision)).toBe(day)
    expect(showDate(day, precision)).toBe(typed)
  }
  expect(readTyped('  ', 'day')).toBeNull()
  // What is no date goes to the server as it is, which says what is wrong with it.
  expect(readTyped('soon', 'month')).toBe('soon')
})

it('keeps what a wider precision can say, and a last day only for days', () => {
  const value = { date: '2026-02-27', dateEnd: '2026-02-28', datePrecision: 'day' }
  expect(withPrecision(value, 'month')).toEqual({ date: '2026-02-01', dateEnd: null, datePrecision: 'month' })
  expect(withPrecision(value, 'year')).toEqual({ date: '2026-01-01', dateEnd: null, datePrecision: 'year' })
  expect(withPrecision(value, null)).toEqual({ date: null, dateEnd: null, datePrecision: null })
})
