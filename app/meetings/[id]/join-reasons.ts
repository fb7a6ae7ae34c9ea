import type { MeetingReport } from '@/lib/analytics/meeting-detail/shape'

/** The reasons for which reports were held to be of one meeting, each with the numbers of the reports it was said of. */
export function joinReasons(reports: readonly MeetingReport[]): { reason: string; reports: string }[] {
  if (reports.length < 2) return [{ reason: 'One report', reports: 'Nothing was joined.' }]
  const byReason = new Map<string, number[]>()
  reports.forEach((report, index) => {
    for (const reason of report.reasons) byReason.set(reason, [...(byReason.get(reason) ?? []), index + 1])
  })
  return [...byReason].map(([reason, numbers]) => ({
    reason: reason.charAt(0).toUpperCase() + reason.slice(1),
    reports:
      numbers.length === reports.length
        ? 'all reports'
        : `report${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`,
  }))
}
