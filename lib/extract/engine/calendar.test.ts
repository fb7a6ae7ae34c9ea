import { expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDay, weekdayOf } from './calendar'

it('knows which days exist', () => {
  expect(isDay('2024-02-29')).toBe(true)
  expect(isDay('2025-02-29')).toBe(false)
  expect(isDay('2025-2-9')).toBe(false)
})

it('counts over months, years and the change of clocks', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
  expect(addMonths('2025-01-31', -1)).toBe('2024-12-01')
  expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2)
})

it('counts weekdays from Monday', () => {
  expect(weekdayOf('2026-02-27')).toBe(5)
  expect(weekdayOf('2026-03-01')).toBe(7)
})
