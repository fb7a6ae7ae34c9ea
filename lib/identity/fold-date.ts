/** When a meeting was, out of all reports that speak about it. */

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

/** The sharpest date that is told; among several of them the one most reports tell, then the earliest. */
export function foldDate(sources: readonly MeetingReport[]): ToldDate {
  const best = Math.max(...sources.map((report) => sharpness(report.told)))
  const sharpest = sources.map((report) => report.told).filter((told) => sharpness(told) === best)
  const chosen = chooseMostTold(sharpest.map(write), compareText)
  const told = sharpest.find((date) => write(date) === chosen)
  return { date: told?.date ?? null, dateEnd: told?.dateEnd ?? null, datePrecision: told?.datePrecision ?? null }
}

function write(date: ToldDate): string {
  return `${date.date ?? ''} ${date.dateEnd ?? ''} ${date.datePrecision ?? ''}`
}
