import { expect, it } from 'vitest'
import { growth, share, timeOnce } from './measure'

it('tells straight growth from growth with the square', () => {
  expect(growth([1, 4, 16], [2, 8, 32])).toBeCloseTo(1)
  expect(growth([1, 4, 16], [3, 48, 768])).toBeCloseTo(2)
})

it('does the work whose time it takes', () => {
  let done = 0
  expect(timeOnce(() => done++)).toBeGreaterThanOrEqual(0)
  expect(done).toBe(1)
})

it('finds the median and the slowest twentieth', () => {
  const values = Array.from({ length: 100 }, (_, index) => 99 - index)
  expect([share(values, 0.5), share(values, 0.95), share(values, 1)]).toEqual([50, 95, 99])
})
