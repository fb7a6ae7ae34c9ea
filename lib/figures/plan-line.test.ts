import { describe, expect, it } from 'vitest'
import { planLine } from './plan-line'
import { makeDataset } from './sample-datasets'

const encoding = {
  mark: 'line',
  x: 'published',
  y: 'value',
  series: 'series',
  unit: 'unit',
  hollow: 'aim',
  today: '2026-04-30',
} as const

const quote = (series: string, value: number, published: string | null, more = {}) => ({
  series,
  value,
  published,
  unit: 'USD',
  aim: false,
  about: `trade of ${value}`,
  article: 'a',
  start: 7,
  ...more,
})

describe('planLine', () => {
  it('draws a line where there are three days, and aims stand on none', () => {
    const rows = [
      quote('Trade', 100e6, '2024-02-01'),
      quote('Trade', 150e6, '2025-02-01'),
      quote('Trade', 200e6, '2026-02-01'),
      quote('Trade', 900e6, '2026-02-01', { aim: true }),
    ]
    const plan = planLine(makeDataset('quoted-figures', encoding, rows), 535)
    const line = plan.back.find((mark) => mark.shape === 'path' && mark.tone === 'quote-line')
    expect(line?.shape === 'path' ? line.d.match(/[ML]/g) : []).toHaveLength(3)
    expect(plan.points.map(({ marks }) => marks[0]?.tone)).toEqual([
      'quote-dot',
      'quote-dot',
      'quote-dot',
      'quote-dot aim',
    ])
    const heights = plan.points.flatMap(({ marks }) => (marks[0]?.shape === 'circle' ? [marks[0].cy] : []))
    expect([...heights].sort((a, b) => b - a)).toEqual(heights)
  })

  it('draws no line of two days, and leads each value to its sentence', () => {
    const rows = [quote('Trade', 1, '2025-02-01'), quote('Trade', 2, '2026-02-01', { start: null })]
    const plan = planLine(makeDataset('quoted-figures', encoding, rows), 535)
    expect(plan.back.some((mark) => mark.shape === 'path' && mark.tone === 'quote-line')).toBe(false)
    expect(plan.points.map(({ drill }) => drill)).toEqual([{ article: 'a', at: '7' }, { article: 'a' }])
  })

  it('leaves out what has no day, and stays inside its frame', () => {
    const rows = [quote('Trade', 1, null), quote('Companies', 60, '2026-04-30', { unit: 'company' })]
    const plan = planLine(makeDataset('quoted-figures', encoding, rows), 358)
    expect(plan.points.map(({ title }) => title)).toEqual(['Companies'])
    for (const { box } of plan.points) expect(box.x + box.width).toBeLessThanOrEqual(358)
  })
})
