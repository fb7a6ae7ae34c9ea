import { expect, it } from 'vitest'
import { growth, timeOnce } from './measure'

it('tells straight growth from growth with the square', () => {
  expect(growth([1, 4, 16], [2, 8, 32])).toBeCloseTo(1)
  expect(growth([1, 4, 16], [3, 48, 768])).toBeCloseTo(2)
})

it('does the work whose time it takes', () => {
  let done = 0
  expect(timeOnce(() => done++)).toBeGreaterThanOrEqual(0)
  expect(done).toBe(1)
})
