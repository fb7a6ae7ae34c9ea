/** One change of a person's word on one field: what undoing puts back, and what history shows. */
import type { JsonValue } from '../identity/decisions'
import type { Evidence } from './check-evidence'
import type { Names } from './names'

/** A value, or `undefined` where nobody decided. */
export type Word = JsonValue | undefined

export type Change = {
  meeting: string | null
  person: string | null
  /** As in decisions; or `report:ARTICLE#ORDINAL`, `alias:KEY`, `alias:KEY@ARTICLE`. */
  field: string
  before: Word
  after: Word
  /** What reports say on the field, as the decision knew it before and knows it after. */
  machine?: { before: Word; after: Word }
  evidence?: Evidence | null
  /** What history shows of it besides the field as it was seen before and after. */
  shown?: { before?: JsonValue; after?: JsonValue }
  /** The spellings that go from one person to another with it. */
  names?: Names
  /** The act whose word it is, where it is not the one that makes the change: undoing puts an earlier word back. */
  act?: number
}

/** Where a report is and whether a person bound it there. */
export type Bond = { meeting: string; pinned: boolean }

const REPORT = /^report:(.+)#(\d+)$/su

/** The article and place of a report whose bond a field is; `null` for other fields. */
export function readReportField(field: string): { article: string; ordinal: number } | null {
  const [, article, ordinal] = REPORT.exec(field) ?? []
  return article === undefined ? null : { article, ordinal: Number(ordinal) }
}

export function writeReportField(report: { article: string; ordinal: number }): string {
  return `report:${report.article}#${report.ordinal}`
}

/** Binds a report to a meeting, its own or another. */
export function bind(
  report: { article: string; ordinal: number; pinned: boolean },
  from: string,
  to: string = from,
): Change {
  return {
    ...{ meeting: to, person: null, field: writeReportField(report) },
    ...{ before: { meeting: from, pinned: report.pinned }, after: { meeting: to, pinned: true } },
  }
}

/** The bond that a change of a report holds. @throws TypeError where it is none */
export function readBond(word: Word): Bond {
  if (typeof word !== 'object' || word === null || Array.isArray(word) || typeof word.meeting !== 'string')
    throw new TypeError(`no bond of a report: ${JSON.stringify(word)}`)
  return { meeting: word.meeting, pinned: word.pinned === true }
}
