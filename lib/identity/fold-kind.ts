/** What kind of encounter a meeting was, out of all reports of it. */
import { MEETING_KIND_CODES } from '../vocab/meeting-kinds'
import type { Found } from './found'
import { chooseMostTold } from './most-told'
import type { MeetingReport, ToldMeeting } from './told-meeting'

/**
 * The kind that most reports of the best tier tell. A `visit` is a meeting of which no talks are told; once one report
 * of its status tells of talks, be it a recollection, it is talks.
 */
export function foldKind(tiers: readonly MeetingReport[][]): Found<ToldMeeting['kind']> {
  const status = tiers[0]?.[0]?.told.status
  const telling = tiers.filter((tier) => tier[0]?.told.status === status)
  const tier = telling.find((reports) => reports.some((report) => report.told.kind !== 'visit')) ?? telling[0] ?? []
  const better = tier.map((report) => report.told.kind).filter((kind) => kind !== 'visit')
  const order = (kind: ToldMeeting['kind']) => MEETING_KIND_CODES.indexOf(kind)
  const kind = chooseMostTold(better, (a, b) => order(a) - order(b)) ?? 'visit'
  return { value: kind, from: tier.filter((report) => report.told.kind === kind) }
}
