import { describe, expect, it } from 'vitest'
import { countMonths, endMonth, listMonths, placeDay, writeMonth } from './count-months'

describe('months', () => {
  it('lists every month between two, over the year', () => {
    expect(listMonths('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(listMonths('2026-02', '2025-11')).toEqual([])
  })

  it('counts months there and back', () => {
    expect(writeMonth(countMonths('2026-12-31'))).toBe('2026-12')
    expect(countMonths('undated')).toBeNaN()
  })

  it('knows leap years', () => {
    expect(endMonth('2024-02')).toBe('2024-02-29')
    expect(endMonth('2026-02')).toBe('2026-02-28')
  })

  it('places a day inside its month', () => {
    expect(placeDay('2026-02-15') - placeDay('2026-02-01')).toBeCloseTo(0.5)
  })
})
