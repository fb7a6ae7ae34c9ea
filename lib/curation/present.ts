/** The words of persons as they stand at present, so that what is taken back can be held against them. */
import type { ClientBase } from 'pg'
import { readAlias } from './apply-alias'
import type { Bond, Word } from './change'
import { readReportField } from './change'
import type { DoneChange } from './load-changes'
import { readJson } from './standing'

/** A decision, the target of an alias, and what reports said when it was decided. */
export type Present = { value: Word; machine: Word }

export type PresentReport = { article: string; ordinal: number; bond: Bond }

const DECISIONS = {
  name: 'curation-present-decisions',
  text: `SELECT meeting_id AS meeting, field, value::text, machine::text FROM decisions WHERE meeting_id = ANY ($1)`,
}
const REPORTS = {
  name: 'curation-present-reports',
  text: `SELECT article_id AS article, ordinal, meeting_id AS meeting, pinned FROM reports WHERE article_id = ANY ($1)
    ORDER BY article_id COLLATE "C", ordinal`,
}
const ALIASES = {
  name: 'curation-present-aliases',
  text: `SELECT key, article_id AS article, target FROM person_aliases WHERE key = ANY ($1)`,
}

/** What a change is about: the same key, the same word. */
export function keyOf({ meeting, person, field }: Pick<DoneChange, 'meeting' | 'person' | 'field'>): string {
  return person === null ? `${meeting ?? ''}\n${field}` : `\n\n${field}`
}

/** The present words on everything that these changes are about, by `keyOf`; none where nobody decided. */
export async function loadWords(client: ClientBase, changes: readonly DoneChange[]): Promise<Map<string, Present>> {
  const meetings = [...new Set(changes.flatMap(({ meeting }) => meeting ?? []))]
  const people = [...new Set(changes.flatMap(({ person }) => person ?? []))]
  const decisions = await client.query<{ meeting: string; field: string; value: string; machine: string | null }>({
    ...DECISIONS,
    values: [meetings],
  })
  const aliases = await client.query<{ key: string; article: string; target: string }>({ ...ALIASES, values: [people] })
  const words = new Map<string, Present>()
  for (const { value, machine, ...row } of decisions.rows)
    words.set(keyOf({ ...row, person: null }), { value: readJson(value), machine: readJson(machine) })
  for (const change of changes) {
    const alias = change.person === null ? null : readAlias(change.field)
    const row = alias && aliases.rows.find(({ key, article }) => key === alias.key && article === alias.article)
    if (row) words.set(keyOf(change), { value: row.target, machine: undefined })
  }
  return words
}

/** All reports of the articles that these changes are about. */
export async function loadReports(client: ClientBase, changes: readonly DoneChange[]): Promise<PresentReport[]> {
  const articles = [...new Set(changes.flatMap(({ field }) => readReportField(field)?.article ?? []))]
  const { rows } = await client.query<{ article: string; ordinal: number; meeting: string; pinned: boolean }>({
    ...REPORTS,
    values: [articles],
  })
  return rows.map(({ article, ordinal, ...bond }) => ({ article, ordinal, bond }))
}
