/** What became of a meeting, and which reports may therefore speak about it. */
import type { MeetingStatus } from '../vocab/meeting-kinds'
import { chooseSpeakers } from './choose-speakers'
import type { MeetingReport } from './told-meeting'

/**
 * Held beats planned, whichever was written later. Between held and cancelled, and between cancelled and planned,
 * the later report knows more; on one day, held comes before cancelled and cancelled before planned.
 */
export function decideStatus(reports: readonly MeetingReport[]): MeetingStatus {
  // a copy of later days knows no more than its original did
  const { speaking } = chooseSpeakers(reports)
  const latest = (status: MeetingStatus) => {
    const days = speaking.filter((report) => report.told.status === status).map((report) => report.published ?? '')
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
 * as a recollection, those that recall it, then those that tell another status, in the same two steps. Behind each stand
 * the copies whose story has spoken in it, so that a story told by many outlets has one vote. No tier is empty.
 */
export function tiersOf(reports: readonly MeetingReport[], status: MeetingStatus): MeetingReport[][] {
  if (reports.length < 2) return reports.length === 0 ? [] : [[...reports]]
  const speaking = new Set(chooseSpeakers(reports).speaking)
  const tiers = NEXT[status].flatMap((told) => {
    const telling = reports.filter((report) => report.told.status === told)
    return [telling.filter((report) => !report.told.background), telling.filter((report) => report.told.background)]
  })
  return tiers
    .flatMap((tier) => [tier.filter((report) => speaking.has(report)), tier.filter((report) => !speaking.has(report))])
    .filter((tier) => tier.length > 0)
}
