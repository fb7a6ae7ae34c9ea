import { expect, it } from 'vitest'
import { countMoved } from './count-moved'

it.each([
  [1000, [400, 300, 200], 0],
  [400, [500, 300, 200], 1],
  [100, [500, 300, 200], 2],
  [0, [], 0],
])('beside %i, %j: %i move', (left, right, moved) => {
  expect(countMoved(left, right)).toBe(moved)
})
