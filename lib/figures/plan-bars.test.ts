import { describe, expect, it } from 'vitest'
import { planAreaGrid } from './plan-area-grid'
import { planBars } from './plan-bars'
import { makeDataset } from './sample-datasets'

const row = (area: string, group: string, meetings: number, more = {}) => ({
  area,
  label: area,
  group,
  meetings,
  ...more,
})

describe('planBars', () => {
  const rows = [row('energy', 'resources', 3), row('trade', 'economy', 8), row('finance', 'economy', 2)]
  const plan = planBars(makeDataset('areas', { mark: 'bar', y: 'label', x: 'meetings', group: 'group' }, rows), 535)

  it('puts the group of the greatest area first and keeps groups together', () => {
    expect(plan.points.map(({ key }) => key)).toEqual(['trade', 'finance', 'energy'])
  })

  it('draws lengths in proportion to counts, from one line', () => {
    const bars = plan.points.flatMap(({ marks }) => (marks[0]?.shape === 'rect' ? [marks[0]] : []))
    const [trade = 0, finance = 0, energy = 0] = bars.map((bar) => bar.width)
    expect(finance / trade).toBeCloseTo(2 / 8, 3)
    expect(energy / trade).toBeCloseTo(3 / 8, 3)
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1)
  })

  it('draws what was not held as an outline after what was', () => {
    const all = [row('trade', 'economy', 8, { held: 6, planned: 1, cancelled: 1 })]
    const [bar] = planBars(makeDataset('areas', { mark: 'bar', y: 'label', x: 'meetings' }, all), 535).points
    expect(bar?.marks.map(({ tone }) => tone)).toEqual(['g-economy gf', 'g-economy gs'])
    expect(bar?.lines.map(({ label, value }) => [label, value])).toContainEqual(['planned', '1'])
  })

  it('colours by group and leads to the meetings of the area', () => {
    expect(plan.points[2]?.marks[0]?.tone).toBe('g-resources gf')
    expect(plan.points[2]?.drill).toEqual({ area: 'energy' })
  })
})

describe('planAreaGrid', () => {
  const rows = [
    row('trade', 'economy', 2, { quarter: '2025-Q4', planned: 0 }),
    row('trade', 'economy', 1, { quarter: '2026-Q2', planned: 0 }),
    row('energy', 'resources', 1, { quarter: '2026-Q2', held: 0, planned: 1 }),
  ]
  const encoding = { mark: 'heat', x: 'quarter', y: 'label', value: 'meetings', group: 'group' } as const
  const plan = planAreaGrid(makeDataset('areas-over-time', encoding, rows), 535)

  it('places quarters to scale, with the silent quarter between them left free', () => {
    const [first, second] = plan.points.filter(({ drill }) => drill.area === 'trade')
    expect((second?.box.x ?? 0) - (first?.box.x ?? 0)).toBeCloseTo(2 * (first?.box.width ?? 0), 1)
  })

  it('writes a number only where there is more than one', () => {
    const numbers = plan.points.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : [])),
    )
    expect(numbers).toEqual(['2'])
  })

  it('outlines what is only planned and counts it as none', () => {
    const planned = plan.points.find(({ drill }) => drill.area === 'energy')
    expect(planned?.marks[0]?.tone).toBe('g-resources gs')
    expect(planned?.drill).toMatchObject({ from: '2026-04-01', to: '2026-06-30', status: 'planned' })
  })
})
