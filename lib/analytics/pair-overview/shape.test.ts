import { expect, it } from 'vitest'
import type { PairMeeting } from './query'
import { shapePairOverview } from './shape'

const meeting = (id: string, date: string | null, more: Partial<PairMeeting> = {}): PairMeeting => ({
  id,
  date,
  datePrecision: date === null ? null : 'day',
  kind: 'talks',
  status: 'held',
  level: null,
  visitType: null,
  guest: null,
  host: null,
  city: null,
  alone: true,
  ...more,
})

it('a plan that was overtaken is not the next meeting', () => {
  const rows = [
    meeting('old plan', '2026-01-10', { status: 'planned' }),
    meeting('held', '2026-02-27', { level: 'minister', guest: 'RS', host: 'KZ' }),
    meeting('held too', '2026-02-27', { level: 'head_of_state', guest: 'RS', host: 'UZ' }),
    meeting('plan', '2026-05-01', { status: 'planned', guest: 'KZ', host: 'RS' }),
    meeting('once', null, { alone: false }),
  ]
  const pair = shapePairOverview(['KZ', 'RS'], { meetings: rows, reports: [] })
  expect(pair.nextPlanned?.id).toBe('plan')
  expect([pair.firstHeld?.id, pair.lastHeld?.id, pair.held, pair.withOthers]).toEqual(['held', 'held too', 3, 1])
  expect(pair.visits).toEqual({ byFirst: 0, bySecond: 1 })
  expect(pair.levels).toEqual([
    { level: 'head_of_state', meetings: 1 },
    { level: 'minister', meetings: 1 },
    { level: null, meetings: 1 },
  ])
})
