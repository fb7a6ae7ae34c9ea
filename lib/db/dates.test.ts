import { describe, expect, it } from 'vitest'
import { fromDateString, toDateString } from './dates'

describe('days', () => {
  it('come back as they went', () => {
    for (const day of ['2026-02-27', '2024-02-29', '1600-01-01', '2200-12-31']) {
      expect(toDateString(fromDateString(day))).toBe(day)
    }
    expect(toDateString(null)).toBeNull()
    expect(fromDateString(null)).toBeNull()
  })

  it.each(['2026-02-30', '2026-2-7', '27.02.2026', '2026-02-27T00:00', ''])('"%s" is none', (day) => {
    expect(() => fromDateString(day)).toThrow(RangeError)
  })
})
