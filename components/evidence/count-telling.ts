import type { ReportShape } from './meeting-shape'

export const AGREED_FIELDS = ['kind', 'date', 'place', 'visit', 'participant'] as const

/** How many reports give words for a field of the meeting; a person's words count under `participant`. */
export function countTelling(reports: readonly ReportShape[], field: (typeof AGREED_FIELDS)[number]): number {
  return reports.filter((report) =>
    report.spans.some((span) => span.field === field || span.field.startsWith(`${field}:`)),
  ).length
}
