/** When a meeting was, out of all reports that speak about it. */
import { daysOf } from './days'
import type { Found } from './found'
import { chooseMostTold } from './most-told'
import { compareText, type MeetingReport, type ToldMeeting } from './told-meeting'

type ToldDate = Pick<ToldMeeting, 'date' | 'dateEnd' | 'datePrecision'>

/** A single day is the sharpest, then a range of days, a month, a year, and no date at all. */
function sharpness(date: ToldDate): number {
  if (date.date === null) return 0
  if (date.datePrecision === 'year') return 1
  if (date.datePrecision === 'month') return 2
  return date.dateEnd !== null && date.dateEnd > date.date ? 3 : 4
}

/**
 * The sharpest date that the best tier tells; among several of them the one most reports tell, then the earliest. A
 * lesser tier may only make it sharper: a day inside of the month or range that the better one tells.
 */
export function foldDate(tiers: readonly MeetingReport[][]): Found<ToldDate> {
  let found: Found<ToldDate> = { value: { date: null, dateEnd: null, datePrecision: null }, from: [] }
  for (const tier of tiers) {
    const known = daysOf(found.value)
    const fitting = tier.filter(({ told }) => {
      const days = daysOf(told)
      return days !== null && (known === null || (known.from <= days.from && days.to <= known.to))
    })
    const best = Math.max(0, ...fitting.map((report) => sharpness(report.told)))
    if (best > sharpness(found.value)) found = choose(fitting.filter((report) => sharpness(report.told) === best))
  }
  return found
}

function choose(sharpest: readonly MeetingReport[]): Found<ToldDate> {
  const chosen = chooseMostTold(
    sharpest.map((report) => write(report.told)),
    compareText,
  )
  const from = sharpest.filter((report) => write(report.told) === chosen)
  const { date, dateEnd, datePrecision } = (from[0] as MeetingReport).told
  return { value: { date, dateEnd, datePrecision }, from }
}

function write(date: ToldDate): string {
  return `${date.date ?? ''} ${date.dateEnd ?? ''} ${date.datePrecision ?? ''}`
}
