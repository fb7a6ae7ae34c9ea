import { expect, it } from 'vitest'
import { addAll } from './add-all'

it('adds more than a call has room for', () => {
  const list = [1]
  addAll(list, new Array<number>(300_000).fill(2))
  expect(list).toHaveLength(300_001)
})
