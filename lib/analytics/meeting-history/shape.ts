import { type Passage, readField, readPassage, readString, readStrings } from '../json'
import type { ChangeRow, DecisionRow, HistoryRows, JoinRow } from './query'
import { type MachineStep, traceMachine } from './trace-machine'
import type { RevisionRow, VersionRow } from './versions'

/** Where a field comes from: the reports that decided it (`ARTICLE#ORDINAL`), or a person. */
export type FieldSource = { reports: string[] } | { actor: string; at: Date }

/** A field on which a person decided; `differing` stands where the machine now says something else. */
export type LockedField = {
  field: string
  value: unknown
  /** What the machine said when the person decided. */
  machine: unknown
  actor: string
  at: Date
  differing?: { value: unknown }
}

/** Words that a person gave for a change. */
export type QuotedEvidence = Passage & { article: string; title: string | null; language: string | null; quote: string }

export type FieldChange = {
  id: number
  field: string
  /** The field as it was seen; `undefined` where that was not written down. */
  before: unknown
  after: unknown
  /** The article's title where the change is about a report. */
  title: string | null
  evidence: QuotedEvidence | null
  undone: { at: Date; actor: string } | null
  undoable: boolean
}

/** What a person did at once. */
export type PersonsAct = {
  act: number
  at: Date
  actor: string
  action: string
  why: string | null
  undoes: number | null
  others: string[]
  changes: FieldChange[]
}

export type MeetingHistory = {
  version: number
  state: string
  mergedInto: string | null
  accepted: boolean
  sources: ReadonlyMap<string, FieldSource>
  locked: LockedField[]
  joins: ReadonlyMap<string, Omit<JoinRow, 'articleId' | 'ordinal'>>
  /** Newest first. */
  acts: PersonsAct[]
  machine: MachineStep[]
}

/** Puts together what is known of how a meeting came to be as it is; pure. */
export function shapeHistory(
  rows: HistoryRows,
  seen: { versions: readonly VersionRow[]; revisions: readonly RevisionRow[] },
  told: ReadonlySet<number>,
): MeetingHistory {
  const { version, state, mergedInto, accepted } = rows.record
  return {
    ...{ version, state, mergedInto, accepted },
    sources: readSources(rows.record.sources, rows.decisions),
    locked: rows.decisions.map(({ field, value, machine, differing, differs, actor, at }) => ({
      ...{ field, value, machine, actor, at },
      ...(differs ? { differing: { value: differing } } : {}),
    })),
    joins: new Map(rows.joins.map(({ articleId, ordinal, ...join }) => [`${articleId}#${ordinal}`, join])),
    acts: groupActs(rows.changes),
    machine: traceMachine(seen.versions, seen.revisions, told).reverse(),
  }
}

function readSources(sources: unknown, decisions: readonly DecisionRow[]): ReadonlyMap<string, FieldSource> {
  const fields = typeof sources === 'object' && sources !== null ? Object.keys(sources) : []
  const told = fields.map((field): [string, FieldSource] => [
    field,
    { reports: readStrings(readField(sources, field), 'reports') },
  ])
  const decided = decisions.map(({ field, actor, at }): [string, FieldSource] => [field, { actor, at }])
  return new Map([...told, ...decided])
}

/**
 * Changes by the act that made them, in the order of the rows: newest act first. That an act held reports where they were
 * is not told.
 */
export function groupActs(rows: readonly ChangeRow[]): PersonsAct[] {
  const acts = new Map<number, PersonsAct>()
  for (const row of rows) {
    const { act, at, actor, action, why, undoes, others } = row
    const known = acts.get(act) ?? { act, at, actor, action, why, undoes, others, changes: [] }
    if (!holdsOnly(row)) known.changes.push(shapeChange(row))
    acts.set(act, known)
  }
  return [...acts.values()]
}

function holdsOnly({ field, before, after }: ChangeRow): boolean {
  return field.startsWith('report:') && readString(before, 'meeting') === readString(after, 'meeting')
}

function shapeChange(row: ChangeRow): FieldChange {
  const { id, field, title, undoneAt, undoneBy, undoable } = row
  const seen = row.shown !== null
  return {
    ...{ id, field, title, undoable },
    before: seen ? readField(row.shown, 'before') : (row.before ?? undefined),
    after: seen ? readField(row.shown, 'after') : (row.after ?? undefined),
    evidence: readEvidence(row),
    undone: undoneAt && undoneBy ? { at: undoneAt, actor: undoneBy } : null,
  }
}

function readEvidence({ evidence, title, language }: ChangeRow): QuotedEvidence | null {
  const passage = readPassage(evidence)
  const [article, quote] = [readString(evidence, 'article'), readString(evidence, 'quote')]
  return passage && article && quote ? { ...passage, article, quote, title, language } : null
}
