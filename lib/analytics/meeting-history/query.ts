import { runQuery, sql } from '../sql'

/** How the meeting stands: its version, whether it is live, and where each field comes from. */
export type RecordRow = {
  version: number
  state: string
  mergedInto: string | null
  accepted: boolean
  sources: unknown
}

/** A person's word on a field, and what the machine says instead. SQL NULL and JSON null are told apart by `differs`. */
export type DecisionRow = {
  field: string
  value: unknown
  machine: unknown
  differing: unknown
  differs: boolean
  actor: string
  at: Date
}

/** How an article's report came to stand in the meeting. */
export type JoinRow = {
  articleId: string
  ordinal: number
  engineVersion: string
  score: number
  pinned: boolean
  kept: boolean
}

/** One changed field of an act; `undoable` where the decision still is what the change left. */
export type ChangeRow = {
  id: number
  act: number
  at: Date
  actor: string
  action: string
  why: string | null
  undoes: number | null
  field: string
  before: unknown
  after: unknown
  shown: unknown
  evidence: unknown
  title: string | null
  language: string | null
  undoneAt: Date | null
  undoneBy: string | null
  undoable: boolean
  /** Other meetings that the act changed. */
  others: string[]
}

export type HistoryRows = {
  record: RecordRow
  decisions: DecisionRow[]
  joins: JoinRow[]
  changes: ChangeRow[]
}

/** What persons did with a meeting, and how its reports came to it; `null` where the base never knew it. */
export async function queryHistory(id: string): Promise<HistoryRows | null> {
  const [records, decisions, joins, changes] = await Promise.all([
    runQuery<RecordRow>(sql`
      SELECT m.version, m.state, m.merged_into AS "mergedInto", m.accepted, m.sources
      FROM meetings m WHERE m.id = ${id}`),
    runQuery<DecisionRow>(sql`
      SELECT d.field, d.value, d.machine, d.differing, d.differing IS NOT NULL AS "differs", a.actor, a.at
      FROM decisions d JOIN acts a ON a.id = d.act_id
      WHERE d.meeting_id = ${id}
      ORDER BY d.field COLLATE "C"`),
    runQuery<JoinRow>(sql`
      SELECT r.article_id AS "articleId", r.ordinal, r.engine_version AS "engineVersion", r.score, r.pinned, r.kept
      FROM reports r WHERE r.meeting_id = ${id}
      ORDER BY r.article_id COLLATE "C", r.ordinal`),
    runQuery<ChangeRow>(sql`
      SELECT c.id, c.act_id AS "act", a.at, a.actor, a.action, a.why, a.undoes, c.field, c.before, c.after, c.shown,
        c.evidence, t.title, t.language, u.at AS "undoneAt", u.actor AS "undoneBy",
        c.undone_by IS NULL AND (c.field LIKE 'report:%' OR d.value IS NOT DISTINCT FROM c.after) AS "undoable",
        ARRAY(SELECT DISTINCT o.meeting_id COLLATE "C" FROM changes o
          WHERE o.act_id = c.act_id AND o.meeting_id <> ${id} ORDER BY 1) AS "others"
      FROM changes c
        JOIN acts a ON a.id = c.act_id
        LEFT JOIN acts u ON u.id = c.undone_by
        LEFT JOIN decisions d ON d.meeting_id = c.meeting_id AND d.field = c.field
        LEFT JOIN articles t ON t.id = coalesce(c.evidence ->> 'article', substring(c.field FROM '^report:(.*)#\d+$'))
      WHERE c.act_id IN (SELECT own.act_id FROM changes own WHERE own.meeting_id = ${id})
        AND (c.meeting_id = ${id} OR (c.field LIKE 'report:%' AND c.before ->> 'meeting' = ${id}))
      ORDER BY c.act_id DESC, c.id`),
  ])
  const [record] = records
  return record ? { record, decisions, joins, changes } : null
}
