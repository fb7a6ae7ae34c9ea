import { describe, expect, it } from 'vitest'
import { planPairTimeline } from './plan-pair-timeline'
import { makeDataset, makeMeeting } from './sample-datasets'
import type { Mark, Plan } from './scene'

const ENCODING = { mark: 'timeline', date: 'date', status: 'status', level: 'level' } as const
const visit = { guest: 'RS', host: 'KZ', country: 'KZ', city: 'Astana', level: 'head_of_state' }

const rows = [
  makeMeeting('talks', '2026-02-27', {
    ...visit,
    participants: ['Kassym-Jomart Tokayev', 'Aleksandar Vučić'],
    areas: ['trade', 'ai', 'energy', 'water'],
  }),
  makeMeeting('second', '2026-02-27', {
    ...visit,
    level: 'minister',
    participants: ['Olzhas Bektenov', 'Aleksandar Vučić'],
  }),
  makeMeeting('call', '2025-01-15', { kind: 'call' }),
  makeMeeting('off', '2024-12-01', {
    ...visit,
    kind: 'visit',
    status: 'cancelled',
    guest: 'KZ',
    host: 'RS',
    country: 'RS',
  }),
  makeMeeting('undated', null),
]

const circle = (plan: Plan, key: string) =>
  plan.points
    .find((point) => point.key === key)
    ?.marks.find((mark): mark is Extract<Mark, { shape: 'circle' }> => mark.shape === 'circle')

describe.each([761, 358])('planPairTimeline at %i px', (width) => {
  const plan = planPairTimeline(makeDataset('meetings', ENCODING, rows), ['KZ', 'RS'], width, '2026-11-22')

  it('draws what has a date, newest on top', () => {
    expect(plan.points.map(({ key }) => key)).toEqual(['talks', 'second', 'call', 'off'])
    const heights = plan.points.map(({ key }) => circle(plan, key)?.cy ?? 0)
    expect([...heights].sort((a, b) => a - b)).toEqual(heights)
  })

  it('puts a meeting on the soil where it was, and a call on the spine', () => {
    const [first, spine, second] = ['talks', 'call', 'off'].map((key) => circle(plan, key)?.cx ?? 0)
    expect(first).toBeLessThan(spine ?? 0)
    expect(spine).toBeLessThan(second ?? 0)
  })

  it('steps marks of one day apart and never lets labels of one side overlap', () => {
    expect((circle(plan, 'second')?.cy ?? 0) - (circle(plan, 'talks')?.cy ?? 0)).toBeGreaterThan(15)
    for (const a of plan.points) {
      for (const b of plan.points) {
        if (a === b || a.box.x + a.box.width < b.box.x || b.box.x + b.box.width < a.box.x) continue
        expect(a.box.y + a.box.height <= b.box.y || b.box.y + b.box.height <= a.box.y).toBe(true)
      }
    }
  })

  it('keeps every label inside the drawing', () => {
    for (const { box } of plan.points) {
      expect(box.x).toBeGreaterThanOrEqual(-4)
      expect(box.x + box.width).toBeLessThanOrEqual(width + 8)
      expect(box.y + box.height).toBeLessThanOrEqual(plan.height)
    }
  })

  it('draws a cancelled visit hollow and struck, and says how long the silence was', () => {
    const tones = plan.points.find(({ key }) => key === 'off')?.marks.map(({ tone }) => tone) ?? []
    expect(tones).toEqual(expect.arrayContaining(['ho k1', 'strike', 'arrow dashed']))
    const words = plan.front.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []))
    expect(words).toContain('13 months, none reported')
  })

  it('names who, and up to three areas', () => {
    const words = plan.back.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []))
    expect(words).toEqual(expect.arrayContaining(['Tokayev – Vučić', 'trade', 'AI', 'and 1 more']))
  })
})

it('says in words what is drawn', () => {
  const plan = planPairTimeline(makeDataset('meetings', ENCODING, rows), ['KZ', 'RS'], 761)
  expect(plan.summary).toBe(
    'Timeline of Kazakhstan and Serbia, newest first: 3 meetings held, 1 between heads of state; the last on 27\u00a0Feb\u00a02026.',
  )
})
