import { addMonths, nextDay, readDay, writeDay } from './calendar'

/** A period to choose with one press; both ends inclusive, `null` for open. */
export type PeriodPreset = { id: string; label: string; from: string | null; to: string | null }

/**
 * The periods that a filter bar offers.
 * @param today the day they are counted from, `YYYY-MM-DD`; given by the caller, so that a page can count from its data
 */
export function listPeriodPresets(today: string): PeriodPreset[] {
  const allTime: PeriodPreset = { id: 'all', label: 'All time', from: null, to: null }
  const date = readDay(today)
  if (!date) return [allTime]
  const back = (months: number): string => nextDay(addMonths(today, -months))
  const year = (number: number): Pick<PeriodPreset, 'from' | 'to'> => ({
    from: writeDay(number, 1, 1),
    to: writeDay(number, 12, 31),
  })
  return [
    { id: 'last-month', label: 'Last month', from: back(1), to: today },
    { id: 'last-3-months', label: 'Last 3 months', from: back(3), to: today },
    { id: 'last-12-months', label: 'Last 12 months', from: back(12), to: today },
    { id: 'this-year', label: String(date.year), ...year(date.year) },
    { id: 'last-year', label: String(date.year - 1), ...year(date.year - 1) },
    allTime,
  ]
}
