import { describe, expect, it } from 'vitest'
import { groupByMonth } from './group-by-month'

const meeting = (date: string | null, status = 'held', datePrecision = 'day') => ({ date, status, datePrecision })

describe('groupByMonth', () => {
  it('keeps the order, cuts at the month and counts each status', () => {
    const groups = groupByMonth([
      meeting('2026-02-27'),
      meeting('2026-02-26', 'planned'),
      meeting('2026-02-01', 'held', 'month'),
      meeting('2025-12-18', 'cancelled'),
    ])
    expect(groups.map(({ label, counts, rows }) => [label, counts, rows.length])).toEqual([
      ['Feb\u00A02026', '2 held, 1 planned', 3],
      ['Dec\u00A02025', '1 cancelled', 1],
    ])
  })

  it('never says a month that no report states', () => {
    const groups = groupByMonth([meeting('1993-01-01', 'held', 'year'), meeting(null)])
    expect(groups.map(({ label }) => label)).toEqual(['1993', 'No date'])
  })
})
