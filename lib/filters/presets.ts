import { addMonths, nextDay, readDay, writeDay } from './calendar'

/** A period to choose with one press; both ends inclusive, `null` for open. */
export type PeriodPreset =
  | { id: 'last-month' | 'last-3-months' | 'last-12-months' | 'this-year' | 'last-year'; from: string; to: string }
  | { id: 'all'; from: null; to: null }

/**
 * The periods that a filter bar offers.
 * @param today the day they are counted from, `YYYY-MM-DD`; given by the caller, so that a page can count from its data
 */
export function listPeriodPresets(today: string): PeriodPreset[] {
  const allTime: PeriodPreset = { id: 'all', from: null, to: null }
  const date = readDay(today)
  if (!date) return [allTime]
  const back = (months: number): string => nextDay(addMonths(today, -months))
  const year = (number: number) => ({ from: writeDay(number, 1, 1), to: writeDay(number, 12, 31) })
  return [
    { id: 'last-month', from: back(1), to: today },
    { id: 'last-3-months', from: back(3), to: today },
    { id: 'last-12-months', from: back(12), to: today },
    { id: 'this-year', ...year(date.year) },
    { id: 'last-year', ...year(date.year - 1) },
    allTime,
  ]
}
