/** Counts one story once, in however many outlets it stands: of a story with copies one article speaks. */
import { compareText, type MeetingReport } from './told-meeting'

export type Speakers<Report extends MeetingReport> = {
  /** Reports that speak for themselves, in the order given. */
  speaking: Report[]
  /** Reports of copies whose story has spoken already. */
  echoing: Report[]
}

/**
 * Of each story its original speaks; where that tells nothing of the meeting, the copy that came first. An outlet that
 * takes the announcement up again to say that it came to pass tells something new: each status has a voice of its own.
 */
export function chooseSpeakers<Report extends MeetingReport>(reports: readonly Report[]): Speakers<Report> {
  if (reports.length < 2) return { speaking: [...reports], echoing: [] }
  const voices = new Map<string, Report>()
  for (const report of reports) {
    const other = voices.get(voiceOf(report))
    if (other === undefined || compareVoices(report, other) < 0) voices.set(voiceOf(report), report)
  }
  const speaks = (report: Report) => voices.get(voiceOf(report))?.article === report.article
  return { speaking: reports.filter(speaks), echoing: reports.filter((report) => !speaks(report)) }
}

/** The article that stands for the story of a report: itself, unless it is a copy. */
function storyOf({ story, article }: MeetingReport): string {
  return story ?? article
}

function voiceOf(report: MeetingReport): string {
  return `${storyOf(report)}\n${report.told.status}`
}

function compareVoices(a: MeetingReport, b: MeetingReport): number {
  const isOriginal = (report: MeetingReport) => Number(storyOf(report) === report.article)
  return (
    isOriginal(b) - isOriginal(a) ||
    compareText(a.published ?? '9999', b.published ?? '9999') ||
    compareText(a.article, b.article)
  )
}
