import { describe, expect, it } from 'vitest'
import { comparePeriod } from './compared-period'
import { parseFilters } from './parse'

const compared = (query: string) => {
  const period = comparePeriod(parseFilters(new URLSearchParams(query)).filters)
  return period && `${period.from} ${period.to}`
}

describe('the period compared with', () => {
  it.each([
    ['from=2026-01&to=2026-03&compare=previous', '2025-10-01 2025-12-31'],
    ['from=2025-05-01&to=2026-04-30&compare=previous', '2024-05-01 2025-04-30'],
    ['from=2026-03&to=2026-03&compare=previous', '2026-02-01 2026-02-28'],
    ['from=2026-01-15&to=2026-03-14&compare=previous', '2025-11-15 2026-01-14'],
    ['from=2026-01-10&to=2026-01-20&compare=previous', '2025-12-30 2026-01-09'],
    ['from=2026-01-10&to=2026-01-10&compare=previous', '2026-01-09 2026-01-09'],
    ['from=2025&to=2025&compare=year', '2024-01-01 2024-12-31'],
    ['from=2025-02&to=2025-02&compare=year', '2024-02-01 2024-02-29'],
    ['from=2024-02&to=2024-02&compare=year', '2023-02-01 2023-02-28'],
  ])('%s', (query, period) => expect(compared(query)).toBe(period))

  it.each([
    'from=2025&to=2025',
    'from=2025&compare=year',
    'to=2025&compare=previous',
    'compare=previous',
    'from=0001&to=0001&compare=year',
    'from=0001-01-02&to=0003-05-06&compare=previous',
  ])('is none for %s', (query) => expect(compared(query)).toBeNull())
})
