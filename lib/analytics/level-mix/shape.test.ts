import { expect, it } from 'vitest'
import { EMPTY_FILTERS } from '../../filters/registry'
import type { Context } from '../context'
import { shapeLevelMix } from './shape'

const context: Context = {
  meetings: 4,
  undated: 1,
  yearOnly: 0,
  recalled: 0,
  undatedOutside: 0,
  firstDate: '2023-12-05',
  lastDate: '2025-02-27',
  today: '2026-02-28',
  reports: 3,
  languages: ['en'],
}
const counts = [
  { year: '2023', status: 'held', level: 'speaker', meetings: 2 },
  { year: '2023', status: 'held', level: 'deputy_head', meetings: 1 },
  { year: '2025', status: 'planned', level: 'minister', meetings: 1 },
]

it('years come newest first with the silent ones between, and roles of one step together', () => {
  const { rows } = shapeLevelMix(EMPTY_FILTERS, context, counts, 'en')
  expect(rows.map((row) => [row.year, row.rank3, row.meetings])).toEqual([
    ['2025', 0, 1],
    ['2024', 0, 0],
    ['2023', 3, 3],
  ])
})

it('what was not held has a part of its own under any status', () => {
  const { rows, columns } = shapeLevelMix({ ...EMPTY_FILTERS, status: 'all' }, context, counts, 'en')
  expect(rows[0]).toMatchObject({ planned: 1, rank5: 0, meetings: 1 })
  expect(columns.map(({ key }) => key)).toContain('cancelled')
})

it('a year leads to its meetings within the period of the page', () => {
  const { rows } = shapeLevelMix({ ...EMPTY_FILTERS, from: '2023-06-15' }, context, counts, 'en')
  expect(rows.at(-1)?.drill).toBe('from=2023-06-15&to=2023-12-31')
})
