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

/** Which other status tells more of a meeting, by what became of it. */
const NEXT: Record<MeetingStatus, readonly MeetingStatus[]> = {
  held: ['held', 'planned', 'cancelled'],
  planned: ['planned', 'cancelled', 'held'],
  cancelled: ['cancelled', 'planned', 'held'],
}

/**
 * The reports of a meeting of this status in tiers, the best ones first: those that tell the status themselves and not
 * as a recollection, those that recall it, then those that tell another status, in the same two steps. No tier is empty.
 */
export function tiersOf(reports: readonly MeetingReport[], status: MeetingStatus): MeetingReport[][] {
  const tiers = NEXT[status].flatMap((told) => {
    const telling = reports.filter((report) => report.told.status === told)
    return [telling.filter((report) => !report.told.background), telling.filter((report) => report.told.background)]
  })
  return tiers.filter((tier) => tier.length > 0)
}
