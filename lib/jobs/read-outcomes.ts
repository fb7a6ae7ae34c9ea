/** What became of the documents of a job, in the order in which they were given. */
import { getPool } from '../db/client'
import type { Cause } from '../ingest/causes'
import type { Conflict, OutcomeKind } from '../ingest/outcome'

export type JobOutcome = {
  /** Number of its input; with `place` it names the document. */
  input: number
  place: number
  /** Where it was: a file, `reports.jsonl:17`, `reports.zip/2026/a.html`. */
  source: string
  title: string | null
  outcome: OutcomeKind
  cause: Cause | null
  why: string | null
  articleId: string | null
  notes: string[]
  conflicts: Conflict[]
  /** ISO 8601 */
  at: string
}

export type OutcomeQuery = { outcome?: OutcomeKind; cause?: Cause; offset?: number; limit?: number }

const WHERE = `o.job_id = $1 AND ($2::text IS NULL OR o.outcome = $2) AND ($3::text IS NULL OR o.cause = $3)`

type Row = Omit<JobOutcome, 'notes' | 'conflicts' | 'at'> & {
  notes: string[] | null
  conflicts: Conflict[] | null
  at: Date
}

/** A page of them. @returns with the number of all that are asked for */
export async function readOutcomes(
  id: string,
  { outcome, cause, offset = 0, limit = 100 }: OutcomeQuery = {},
): Promise<{ rows: JobOutcome[]; total: number }> {
  const pool = getPool()
  const wanted = [id, outcome ?? null, cause ?? null]
  const [page, all] = await Promise.all([
    pool.query<Row>(
      `SELECT o.input_id AS input, o.place, o.source, o.title, o.outcome, o.cause, o.why, o.article_id AS "articleId",
         o.notes, o.conflicts, o.at
       FROM job_outcomes o JOIN job_inputs i ON i.id = o.input_id WHERE ${WHERE}
       ORDER BY i.ordinal, o.place OFFSET $4 LIMIT $5`,
      [...wanted, offset, limit],
    ),
    pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM job_outcomes o WHERE ${WHERE}`, wanted),
  ])
  const rows = page.rows.map((row) => ({
    ...row,
    notes: row.notes ?? [],
    conflicts: row.conflicts ?? [],
    at: row.at.toISOString(),
  }))
  return { rows, total: all.rows[0]?.count ?? 0 }
}
