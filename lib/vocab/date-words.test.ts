import { describe, expect, it } from 'vitest'
import { wordDate, wordDateRange, wordWeekday } from './date-words'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('wordDate', () => {
  it('says a date as far as it is known', () => {
    expect(plain(wordDate('2026-02-27'))).toBe('27 February 2026')
    expect(plain(wordDate('2026-02-01', 'short', 'month'))).toBe('Feb 2026')
    expect(plain(wordDate('2026-02'))).toBe('February 2026')
    expect(wordDate('2026-01-01', 'long', 'year')).toBe('2026')
  })

  it('gives back what is no date', () => {
    expect(wordDate('soon')).toBe('soon')
  })
})

describe('wordDateRange', () => {
  it('names the month once within one month', () => {
    expect(plain(wordDateRange('2025-05-29', '2025-05-30'))).toBe('29–30 May 2025')
    expect(plain(wordDateRange('2025-05-29', '2025-06-02', 'short'))).toBe('29 May 2025 – 2 Jun 2025')
    expect(plain(wordDateRange('2025-05-29', null))).toBe('29 May 2025')
  })
})

describe('wordWeekday', () => {
  it('does not depend on the time zone', () => {
    expect(wordWeekday('2026-02-27')).toBe('Friday')
  })
})
