import { expect, it } from 'vitest'
import { listRuns } from './fact-standing'

it('draws runs of three and more together, in order', () => {
  const said = (numbers: number[]) =>
    listRuns(numbers)
      .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
      .join(', ')
  expect(said([6, 4, 5, 2, 8, 9])).toBe('2, 4–6, 8, 9')
  expect(said([1, 1])).toBe('1')
  expect(said([])).toBe('')
})
