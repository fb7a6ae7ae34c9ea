/** What became of a meeting, and which reports may therefore speak about it. */
import type { MeetingStatus } from '../vocab/meeting-kinds'
import type { MeetingReport } from './told-meeting'

/**
 * Held beats planned, whichever was written later. Between held and cancelled, and between cancelled and planned,
 * the later report knows more; on one day, held comes before cancelled and cancelled before planned.
 */
export function decideStatus(reports: readonly MeetingReport[]): MeetingStatus {
  const latest = (status: MeetingStatus) => {
    const days = reports.filter((report) => report.told.status === status).map((report) => report.published ?? '')
    return days.sort().at(-1) ?? null
  }
  const held = latest('held')
  const cancelled = latest('cancelled')
  const planned = latest('planned')
  if (held !== null) return cancelled !== null && cancelled > held ? 'cancelled' : 'held'
  if (cancelled !== null) return planned !== null && planned > cancelled ? 'planned' : 'cancelled'
  return 'planned'
}

/**
 * The reports that speak about a meeting of this status, the best ones first by tier: those that tell the status
 * themselves and not as a recollection; else those that recall it.
 */
export function fieldSources(reports: readonly MeetingReport[], status: MeetingStatus): MeetingReport[] {
  const agreeing = reports.filter((report) => report.told.status === status)
  const fresh = agreeing.filter((report) => !report.told.background)
  const told = fresh.length > 0 ? fresh : agreeing
  return [...(told.length > 0 ? told : reports)]
}
