import { describe, expect, it } from 'vitest'
import { planStackedBars } from './plan-stacked-bars'
import { makeTimeline } from './sample-datasets'

const texts = (marks: readonly { shape: string; text?: string }[]) =>
  marks.flatMap((mark) => (mark.text ? [mark.text] : []))

describe('planStackedBars', () => {
  const dataset = makeTimeline({ '2025-11': { rank1: 1 }, '2026-02': { rank1: 2, rank4: 3, rank0: 1 } })
  const plan = planStackedBars(dataset, 761)

  it('gives every month between the first and the last its place, and no bar to a silent one', () => {
    expect(plan.columns.map(({ month }) => month)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(plan.points.map(({ key }) => key)).toEqual(['2025-11', '2026-02'])
  })

  it('stacks ranks from the base line up, in lengths that are their counts', () => {
    const parts = plan.points[1]?.parts ?? []
    expect(parts.map(({ tone, value }) => [tone, value])).toEqual([
      ['r1', 2],
      ['r4', 3],
      ['r0', 1],
    ])
    const base = plan.frame.y + plan.frame.height
    const unit = plan.frame.height / plan.top
    const tops = parts.map(({ marks }) => (marks[0]?.shape === 'rect' ? marks[0].y : Number.NaN))
    ;[2, 5, 6].forEach((sum, index) => {
      expect(tops[index]).toBeCloseTo(base - sum * unit, 1)
    })
  })

  it('hatches what no report states', () => {
    expect(plan.points[1]?.parts[2]?.marks.map(({ tone }) => tone)).toEqual(['r0', 'hatch'])
  })

  it('starts counts at nought, names the year once and labels the greatest', () => {
    expect(texts(plan.back).slice(0, 2)).toContain('0')
    expect(texts(plan.front).filter((text) => text === '2026')).toHaveLength(1)
    expect(texts(plan.front)).toContain('6')
  })

  it('leads to the meetings of the month', () => {
    expect(plan.points[1]?.drill).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(plan.points[1]?.go).toBe('Show the 6 meetings')
    expect(plan.summary).toContain('highest Feb\u00a02026 with 6 meetings')
  })

  it('draws ten years at most and says what lies before', () => {
    const long = planStackedBars(makeTimeline({ '1999-05': { rank1: 4 }, '2026-02': { rank1: 1 } }), 358)
    expect(long.columns).toHaveLength(120)
    expect(texts(long.back)[0]).toBe('4 meetings before Mar\u00a02016: see the table')
  })

  it('survives a dataset without rows', () => {
    expect(planStackedBars(makeTimeline({}), 761).points).toEqual([])
  })

  it('begins where reports begin, and says what only later texts recall', () => {
    const recalled = makeTimeline({ '2025-01': { rank1: 1 }, '2026-01': { rank1: 2 }, '2026-02': { rank1: 3 } })
    const rows = recalled.rows.map((row) => ({ ...row, reports: String(row.month) < '2026' ? 0 : 4 }))
    const cut = planStackedBars({ ...recalled, rows }, 761)
    expect(cut.columns.map(({ month }) => month)).toEqual(['2026-01', '2026-02'])
    expect(texts(cut.back)).toContain('1 meeting before Jan\u00a02026: see the table')
  })

  it('draws all months where most meetings lie before the first report', () => {
    const old = makeTimeline({ '2025-11': { rank1: 5 }, '2026-02': { rank1: 1 } })
    const rows = old.rows.map((row) => ({ ...row, reports: row.month === '2026-02' ? 1 : 0 }))
    expect(planStackedBars({ ...old, rows }, 761).columns).toHaveLength(4)
  })
})
