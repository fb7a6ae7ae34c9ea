import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels } from './spread-labels'

describe('spreadLabels', () => {
  it('leaves labels that do not touch where they want to be', () => {
    expect(
      spreadLabels(
        [
          { want: 50, height: 20 },
          { want: 120, height: 20 },
        ],
        4,
        0,
      ),
    ).toEqual([50, 120])
  })

  it('moves two that would touch apart by the same amount', () => {
    expect(
      spreadLabels(
        [
          { want: 100, height: 20 },
          { want: 100, height: 20 },
        ],
        4,
        0,
      ),
    ).toEqual([88, 112])
  })

  it('never lets labels overlap, never starts above the upper edge, and keeps the order', () => {
    const slot = fc.record({ want: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 10, max: 60 }) })
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 30 }), (slots) => {
        const sorted = [...slots].sort((a, b) => a.want - b.want)
        const middles = spreadLabels(sorted, 6, 0)
        let floor = -0.001
        sorted.forEach(({ height }, index) => {
          const top = (middles[index] ?? Number.NaN) - height / 2
          expect(top).toBeGreaterThanOrEqual(floor)
          floor = top + height + 5.999
        })
      }),
    )
  })
})
