import { describe, expect, it } from 'vitest'
import { planBalance } from './plan-balance'
import { planSilence } from './plan-silence'
import { planStackedRows } from './plan-stacked-rows'
import { makeDataset } from './sample-datasets'

const visit = (id: string, date: string | null, host: string, more = {}) => ({
  id,
  date,
  datePrecision: 'day',
  status: 'held',
  guest: host === 'KZ' ? 'RS' : 'KZ',
  host,
  visitType: null,
  level: 'minister',
  city: null,
  recalled: false,
  ...more,
})

describe('planBalance', () => {
  const rows = [
    visit('a', '2026-02-27', 'KZ', { level: 'head_of_state' }),
    visit('b', '2024-11-01', 'RS'),
    visit('c', '2024-05-01', 'RS', { status: 'planned' }),
    visit('d', null, 'RS'),
  ]
  const plan = planBalance(makeDataset('visits', { mark: 'balance', pair: ['KZ', 'RS'] }, rows), ['KZ', 'RS'], 535)
  const texts = plan.back.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []))

  it('sets visits to the first country at the left, each leading to its meeting', () => {
    expect(plan.points.map(({ drill, box }) => [drill.id, box.x < 267])).toEqual([
      ['a', true],
      ['c', false],
      ['b', false],
    ])
  })

  it('keeps the silent year, and counts only what was held', () => {
    expect(texts).toEqual(expect.arrayContaining(['2026', '2025', '2024', '1']))
    expect(texts).not.toContain('2')
  })
})

describe('planStackedRows', () => {
  const series = [{ key: 'rank1', label: 'heads of state', token: 'rank-1' }]
  const rows = [
    { year: '2026', rank1: 4, meetings: 4, drill: 'from=2026-01-01&to=2026-12-31' },
    { year: '2025', rank1: 2, meetings: 2, drill: 'from=2025-01-01&to=2025-12-31' },
  ]

  it('draws lengths in proportion and leads to the year', () => {
    const plan = planStackedRows(makeDataset('level-mix', { mark: 'stacked-rows', y: 'year', series }, rows), 535)
    const [first, second] = plan.points.flatMap(({ marks }) => (marks[0]?.shape === 'rect' ? [marks[0].width] : []))
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(2, 2)
    expect(plan.points[1]?.drill).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  })

  it('shares rows and scale with another drawing', () => {
    const shared = { mark: 'stacked-rows', y: 'year', series, top: 8, rows: ['2027', '2026'] } as const
    const plan = planStackedRows(makeDataset('level-mix', shared, rows), 535)
    expect(plan.points.map(({ key }) => key)).toEqual(['2026'])
    const [width] = plan.points.flatMap(({ marks }) => (marks[0]?.shape === 'rect' ? [marks[0].width] : []))
    expect(width).toBeCloseTo((535 - 34 - 44) / 2, 1)
  })
})

it('planSilence draws the silence that lasts over the longest one', () => {
  const rows = [
    { rank: 'any', label: 'Any contact', meetings: 3, months: 6, longest: 24, drill: 'status=held' },
    { rank: 'minister', label: 'Ministers', meetings: 1, months: null, longest: null, drill: 'status=held' },
  ]
  const encoding = { mark: 'silence', y: 'label', value: 'months', longest: 'longest' } as const
  const plan = planSilence(makeDataset('contacts', encoding, rows), 535)
  const [most, now] = plan.points[0]?.marks.flatMap((mark) => (mark.shape === 'rect' ? [mark] : [])) ?? []
  expect([most?.tone, now?.tone]).toEqual(['silent-most', 'silent-now'])
  expect((most?.width ?? 0) / (now?.width ?? 1)).toBeCloseTo(4, 2)
  expect(plan.points[1]?.value).toBe('no dated contact')
})
