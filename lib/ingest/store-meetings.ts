/** Puts the meetings of one article among those of all others: joins the reports anew around it, and refolds. */
import type { ClientBase } from 'pg'
import type { Facts, MeetingFact } from '../extract/facts'
import { sidesOf } from '../identity/blocks'
import { foldReports } from '../identity/fold-reports'
import { reasonsFor } from '../identity/join-reasons'
import { joinReports } from '../identity/join-reports'
import { assignMeetings } from './assign-meetings'
import { loadBlocks, type StoredReport } from './load-blocks'
import { dropPeople, namesIn, type SeenName, storePeople } from './store-people'
import { deleteMeetings, writeMeetings } from './write-meetings'
import { moveReports, writeReports } from './write-reports'

/** What an article said before it is told anew. */
export type OldReports = { reports: { ordinal: number; meeting: string; told: MeetingFact }[]; names: SeenName[] }

type AnyReport = Omit<StoredReport, 'id' | 'meeting'> & { id: number | null; meeting: string | null }

/**
 * Writes the reports of an article and everything that follows from them.
 * Every block that is touched is joined as a whole, so that the order in which articles came does not matter.
 */
export async function storeMeetings(client: ClientBase, facts: Facts, old: OldReports): Promise<void> {
  const changed = [...old.reports.map((report) => report.told), ...facts.meetings]
  const stored = await loadBlocks(client, changed)
  const reports: AnyReport[] = [
    ...stored,
    ...facts.meetings.map((told, ordinal) => newReport(facts, told, ordinal, old)),
  ]
  const before = new Map<string, Set<number>>()
  for (const { meeting } of old.reports) before.set(meeting, new Set())
  for (const { meeting, id } of stored) before.set(meeting, (before.get(meeting) ?? new Set()).add(id))
  const touched = new Set(old.reports.map((report) => report.meeting))

  const clusters = joinReports(reports)
  const ids = assignMeetings(clusters, before.keys())
  const meetings = clusters
    .map((cluster, index) => ({ id: ids[index] as string, cluster }))
    .filter(({ id, cluster }) => touched.has(id) || !isAsBefore(cluster, before.get(id)))
    .map(({ id, cluster }) => ({ id, cluster, folded: foldReports(cluster) }))

  const people = await storePeople(
    client,
    namesIn(facts, facts.language),
    old.names,
    meetings.flatMap(({ folded }) => folded.participants),
  )
  await writeMeetings(
    client,
    meetings,
    meetings.map(({ id }) => id).filter((id) => before.has(id)),
    people,
  )
  const placed = meetings.flatMap(({ id, cluster }) =>
    cluster.map((report) => ({ ...report, meeting: id, reasons: reasonsFor(report, cluster) })),
  )
  await moveReports(
    client,
    placed.flatMap(({ id, meeting, reasons }) => (id === null ? [] : { id, meeting, reasons })),
  )
  await writeReports(
    client,
    facts.id,
    placed.filter((report) => report.id === null),
    facts.areas,
  )
  await deleteMeetings(
    client,
    [...before.keys()].filter((id) => !ids.includes(id)),
  )
  await dropPeople(client, old.names)
}

function newReport(facts: Facts, told: MeetingFact, ordinal: number, old: OldReports): AnyReport {
  const { id: article, published, language } = facts
  return { id: null, meeting: findOld(told, ordinal, old), article, ordinal, told, reasons: [], published, language }
}

/** The meeting that this report was of before its article changed: of those with the same sides, the most alike. */
function findOld(told: MeetingFact, ordinal: number, old: OldReports): string | null {
  const sides = sidesOf(told).join()
  const keys = new Set(told.participants.map((person) => person.key))
  const alike = old.reports
    .filter((report) => sidesOf(report.told).join() === sides)
    .map((report) => ({
      meeting: report.meeting,
      likeness:
        (report.told.date === told.date ? 2 : 0) +
        (report.told.participants.some((person) => keys.has(person.key)) ? 2 : 0) +
        (report.ordinal === ordinal ? 1 : 0),
    }))
  return alike.sort((a, b) => b.likeness - a.likeness)[0]?.meeting ?? null
}

function isAsBefore(cluster: readonly AnyReport[], before: ReadonlySet<number> | undefined): boolean {
  return before?.size === cluster.length && cluster.every((report) => report.id !== null && before.has(report.id))
}
