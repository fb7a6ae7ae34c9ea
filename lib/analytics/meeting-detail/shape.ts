import { readString, readStrings } from '../json'
import { sortAreas } from '../meetings/shape'
import type { MeetingDetailRows, MeetingFields, ParticipantRow, ReportRow, SpanRow } from './query'

/** Words that were counted: for a field of the meeting, or (`area` set) for an area that the report names. */
export type ReportSpan = Omit<SpanRow, 'reportId'>

/** One report of a meeting: the article, what it says of the meeting, and why it was joined to it. */
export type MeetingReport = Omit<ReportRow, 'id' | 'told' | 'story'> & {
  /** What this article alone says. */
  told: { kind: string | null; date: string | null; level: string | null; areas: string[] }
  spans: ReportSpan[]
}

export type MeetingDetail = Omit<MeetingFields, 'areas'> & {
  participants: ParticipantRow[]
  /** Each area of the meeting with the ids of the articles that tell of it. */
  areas: { code: string; reports: string[] }[]
  /** Of a story that stands in several outlets the report that was first. */
  reports: MeetingReport[]
  /** The other reports of those stories, each with the article in `reports` whose story it has. */
  copies: (MeetingReport & { copyOf: string })[]
}

/** Areas of other meetings in the same article are left out: their words are not for this meeting. */
function belongs(span: SpanRow, told: readonly string[]): boolean {
  return span.area === null || told.includes(span.area)
}

function shapeReport(row: ReportRow, spans: readonly SpanRow[]): MeetingReport {
  const { id, told, story: _, ...report } = row
  const areas = sortAreas(readStrings(told, 'areas'))
  return {
    ...report,
    told: { kind: readString(told, 'kind'), date: readString(told, 'date'), level: readString(told, 'level'), areas },
    spans: spans.filter((span) => span.reportId === id && belongs(span, areas)).map(({ reportId: _, ...span }) => span),
  }
}

/** Puts the rows of a meeting together; pure. */
export function shapeMeetingDetail({ meeting, participants, reports, spans }: MeetingDetailRows): MeetingDetail {
  const voices = chooseVoices(reports)
  const own = reports.filter((row) => voices.get(row.story) === row.articleId)
  const told = own.map((row) => shapeReport(row, spans))
  return {
    ...meeting,
    participants,
    areas: sortAreas(meeting.areas).map((code) => ({
      code,
      reports: [
        ...new Set(told.filter((report) => report.told.areas.includes(code)).map((report) => report.articleId)),
      ],
    })),
    reports: told,
    copies: reports
      .filter((row) => !own.includes(row))
      .map((row) => ({ ...shapeReport(row, spans), copyOf: voices.get(row.story) ?? row.story })),
  }
}

/** By story the article that stands for it: the original where it tells of the meeting, else the first that does. */
function chooseVoices(reports: readonly ReportRow[]): ReadonlyMap<string, string> {
  const voices = new Map<string, string>()
  for (const { story, articleId } of reports)
    if (!voices.has(story) || story === articleId) voices.set(story, articleId)
  return voices
}
