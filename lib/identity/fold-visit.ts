/** Who visited whom, out of all reports of a meeting. */
import type { Found } from './found'
import { chooseMostTold } from './most-told'
import { compareText, type MeetingReport, type ToldMeeting } from './told-meeting'

type Visit = NonNullable<ToldMeeting['visit']>

/** Type, guest and host, each from the best tier that tells it; nobody is host of himself. */
export function foldVisit(tiers: readonly MeetingReport[][]): Found<ToldMeeting['visit']> {
  const guest = choose(tiers, (visit) => visit.guest)
  const host = choose(tiers, (visit) => (visit.host === guest.value ? null : visit.host))
  const type = choose(tiers, (visit) => visit.type)
  const from = [...guest.from, ...host.from, ...type.from]
  if (from.length > 0) return { value: { type: type.value, guest: guest.value, host: host.value }, from }
  const bare = tiers.flat().filter((report) => report.told.visit !== null)
  return bare.length > 0 ? { value: { type: null, guest: null, host: null }, from: bare } : { value: null, from: [] }
}

function choose<Value extends string>(
  tiers: readonly MeetingReport[][],
  read: (visit: Visit) => Value | null,
): Found<Value | null> {
  const readReport = ({ told }: MeetingReport) => (told.visit === null ? null : read(told.visit))
  const tier = tiers.find((reports) => reports.some((report) => readReport(report) !== null)) ?? []
  const value =
    chooseMostTold(
      tier.flatMap((report) => readReport(report) ?? []),
      compareText,
    ) ?? null
  return { value, from: value === null ? [] : tier.filter((report) => readReport(report) === value) }
}
