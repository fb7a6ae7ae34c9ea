import { describe, expect, it } from 'vitest'
import type { ContactRow } from './query'
import { countWholeMonths, measureSilence } from './silence'

const contact = (date: string | null, more: Partial<ContactRow> = {}): ContactRow => ({
  id: `on ${date}`,
  date,
  dateEnd: null,
  datePrecision: date === null ? null : 'day',
  level: null,
  ...more,
})

it.each([
  ['2026-01-31', '2026-02-28', 1],
  ['2026-01-31', '2026-02-27', 0],
  ['2025-03-01', '2026-03-01', 12],
  ['2025-03-02', '2026-03-01', 11],
  ['2026-03-01', '2026-01-01', 0],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(countWholeMonths(from, to)).toBe(months)
})

describe('silence', () => {
  it('is counted from the last contact to the newest report, not to the clock', () => {
    const silence = measureSilence([contact('2024-01-10'), contact('2025-06-10'), contact('2026-01-05')], '2026-04-30')
    expect(silence).toEqual({
      last: '2026-01-05',
      lastMeeting: 'on 2026-01-05',
      months: 3,
      longest: 17,
      longestFrom: '2024-01-10',
      longestTo: '2025-06-10',
    })
  })

  it('that lasts still can be the longest', () => {
    const silence = measureSilence([contact('2023-01-01'), contact('2023-03-01')], '2026-04-30')
    expect(silence).toMatchObject({ months: 37, longest: 37, longestFrom: '2023-03-01', longestTo: null })
  })

  it('is never longer than the dates allow', () => {
    const year = contact('2024-01-01', { datePrecision: 'year' })
    const month = contact('2025-02-01', { datePrecision: 'month' })
    const silence = measureSilence([year, month, contact('2025-03-10', { dateEnd: '2025-04-20' })], '2025-05-19')
    expect(silence).toMatchObject({ longest: 1, longestFrom: '2024-12-31', months: 0 })
  })

  it('knows nothing of contacts without a date, and nothing without a report', () => {
    expect(measureSilence([contact(null)], '2026-04-30')).toMatchObject({ last: null, months: null, longest: null })
    expect(measureSilence([contact('2026-01-05')], null)).toMatchObject({ last: '2026-01-05', months: null })
  })
})
