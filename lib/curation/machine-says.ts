/** What the reports of a meeting say together, before any person's word. */
import type { ClientBase } from 'pg'
import { applyAliases } from '../identity/apply-aliases'
import { type FoldedMeeting, foldReports } from '../identity/fold-reports'
import { loadAliases } from '../store/load-aliases'
import { loadMeetingReports } from '../store/load-blocks'

/** `null` where no report tells of it. What only a person keeps speaks where nothing else is left, as in the store. */
export async function foldMeeting(client: ClientBase, id: string): Promise<FoldedMeeting | null> {
  const { reports } = await loadMeetingReports(client, [id])
  if (reports.length === 0) return null
  const told = reports.filter((report) => !report.kept)
  const sources = told.length > 0 ? told : reports
  const aliases = await loadAliases(client, sources)
  return foldReports(sources.map((report) => applyAliases(report, aliases)))
}
