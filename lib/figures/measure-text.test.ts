import { describe, expect, it } from 'vitest'
import { measureText } from './measure-text'

describe('measureText', () => {
  it('adds the widths of the letters and scales with the size', () => {
    expect(measureText('AV', 1000)).toBe(543 + 515)
    expect(measureText('AV', 12)).toBeCloseTo(12.696)
  })

  it('gives Cyrillic and accented letters a width, and combining marks none', () => {
    expect(measureText('Ж', 1000)).toBe(642)
    expect(measureText('č', 1000)).toBe(520)
    expect(measureText('e\u0301', 1000)).toBe(measureText('e', 1000))
  })

  it('sets bold wider than regular', () => {
    expect(measureText('Tokayev', 12, true)).toBeGreaterThan(measureText('Tokayev', 12))
  })
})
