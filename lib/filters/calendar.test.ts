import { describe, expect, it } from 'vitest'
import { addMonths, nextDay, readDay } from './calendar'
import { listPeriodPresets } from './presets'

describe('calendar days', () => {
  it('are real days only', () => {
    expect(readDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
    for (const text of ['2026-02-29', '1900-02-29', '2026-13-01', '0000-01-01', '2026-4-1', '2026-04-31', '']) {
      expect(readDay(text), text).toBeNull()
    }
  })

  it('move by months within the month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addMonths('2026-01-15', -25)).toBe('2023-12-15')
    expect(nextDay('2026-02-28')).toBe('2026-03-01')
    expect(nextDay('2025-12-31')).toBe('2026-01-01')
  })
})

it('presets end on the given day and have no day twice', () => {
  const presets = new Map(listPeriodPresets('2026-04-30').map((preset) => [preset.id, preset]))
  expect(presets.get('last-12-months')).toMatchObject({ from: '2025-05-01', to: '2026-04-30' })
  expect(presets.get('last-year')).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
  expect(presets.get('all')).toMatchObject({ from: null, to: null })
})
