import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hatchRect } from './hatch-rect'

describe('hatchRect', () => {
  it('never leaves its box', () => {
    const side = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        const numbers =
          hatchRect(x, y, width, height)
            .match(/[\d.]+/g)
            ?.map(Number) ?? []
        numbers.forEach((value, index) => {
          const [low, high] = index % 2 === 0 ? [x, x + width] : [y, y + height]
          expect(value).toBeGreaterThanOrEqual(low)
          expect(value).toBeLessThanOrEqual(high)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('draws diagonals of 45 degrees', () => {
    expect(hatchRect(0, 0, 8, 8, 8)).toBe('M8 0L0 8')
  })
})
