/**
 * A meeting as one report tells it: the part of an extracted meeting that says which encounter it is. The engine's
 * own meetings fit this form; it stands here because this room knows nothing of the engine.
 */

import type { AreaCode } from '../vocab/areas'
import type { DatePrecision, MeetingKind, MeetingStatus, VisitType } from '../vocab/meeting-kinds'
import type { RoleCode } from '../vocab/roles'

export type ToldPerson = { name: string; key: string; role: RoleCode | null; country: string | null }

export type ToldMeeting = {
  kind: MeetingKind
  status: MeetingStatus
  date: string | null
  dateEnd: string | null
  datePrecision: DatePrecision | null
  place: { city: string | null; country: string | null } | null
  countries: string[]
  organizations: string[]
  visit: { type: VisitType | null; guest: string | null; host: string | null } | null
  participants: ToldPerson[]
  level: RoleCode | null
  areas: AreaCode[]
  background: boolean
  confidence: number
  /** Coded by a program from headlines, and checked by nobody: it only fills what all others leave open. */
  unverified?: true
}

/** One report of a meeting: an article, and the place of the meeting in the article's answer. */
export type MeetingReport = {
  article: string
  ordinal: number
  /** Day of publication of the article, `YYYY-MM-DD`. */
  published: string | null
  /** Primary subtag of the article's language. */
  language: string
  told: ToldMeeting
  /** Of a copy the article that had the story first; what copies tell counts once. */
  story?: string | null
  /** Id of the meeting that a person bound it to; it is told of that meeting whatever it says. */
  pin?: string | null
  /**
   * Set where this is no report but a meeting as persons say it (`wordOf`). It is always pinned, under an article name
   * of its own. Later reports are held against it as against a report; it speaks for no field and is no reason.
   */
  word?: true
}

/** The name of a report that no re-reading changes. */
export function reportName(report: MeetingReport): string {
  return `${report.article}#${report.ordinal}`
}

/** Order of reports that does not depend on the order in which they came in. */
export function compareReports(a: MeetingReport, b: MeetingReport): number {
  return compareText(a.article, b.article) || a.ordinal - b.ordinal
}

/** Order of texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
