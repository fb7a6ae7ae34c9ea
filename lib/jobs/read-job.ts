/** A job as its page shows it. */
import { getPool } from '../db/client'
import type { Cause } from '../ingest/causes'
import type { ImportReport } from '../ingest/import-report'
import { OUTCOMES, type OutcomeKind } from '../ingest/outcome'
import { isUnderWay, type JobKind, type JobState } from './job-state'

export type JobSummary = {
  id: string
  kind: JobKind
  title: string
  owner: string
  state: JobState
  feedId: string | null
  /** Moments in ISO 8601. */
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
  /** Why it has failed as a whole. */
  error: string | null
  /** Files, addresses and texts that were given. */
  inputs: number
  /** Documents, as far as can be told before the last is read; `null` before they are counted. */
  total: number | null
  /** Documents that have an outcome: the sum of `counts`. */
  done: number
  counts: Record<OutcomeKind, number>
}

export type JobView = JobSummary & {
  /** Documents a second: of late while it runs, and on the whole afterwards; `null` where nothing was done yet. */
  rate: number | null
  /** `null` unless it runs and a rate is known. */
  secondsLeft: number | null
  /** Why documents did not go in, the most frequent cause first. */
  causes: { cause: Cause; outcome: OutcomeKind; count: number }[]
  /** One a dataset, of the files that were read to their end. */
  reports: ImportReport[]
  /** Meetings that its articles tell of. */
  meetings: number
}

/** How far back "of late" reaches, in seconds. */
const LATELY = 10

const SUMMARY = `
  SELECT j.id, j.kind, j.title, j.owner, j.state, j.feed_id, j.created_at, j.started_at, j.finished_at, j.error,
    j.worked_ms::float8 AS worked_ms, i.inputs, i.total,
    coalesce(o.counts, '{}') AS counts, coalesce(o.lately, 0) AS lately
  FROM jobs j
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS inputs,
      CASE WHEN count(*) = count(documents) THEN coalesce(sum(documents), 0)::int END AS total
    FROM job_inputs WHERE job_id = j.id
  ) i
  LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(outcome, count) AS counts, sum(lately)::int AS lately FROM (
      SELECT outcome, count(*) AS count,
        count(*) FILTER (WHERE at > now() - interval '${LATELY} seconds') AS lately
      FROM job_outcomes WHERE job_id = j.id GROUP BY outcome
    ) kinds
  ) o ON true`

type Row = {
  id: string
  kind: JobKind
  title: string
  owner: string
  state: JobState
  feed_id: string | null
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
  error: string | null
  worked_ms: number
  inputs: number
  total: number | null
  counts: Partial<Record<OutcomeKind, number>>
  lately: number
}

/** `null` where there is none. */
export async function readJob(id: string): Promise<JobView | null> {
  const pool = getPool()
  const { rows } = await pool.query<Row>(`${SUMMARY} WHERE j.id = $1`, [id])
  const row = rows[0]
  if (row === undefined) return null
  const [causes, reports, meetings] = await Promise.all([
    pool.query<JobView['causes'][number]>(CAUSES, [id]),
    pool.query<{ report: ImportReport[] }>(REPORTS, [id]),
    pool.query<{ count: number }>(MEETINGS, [id]),
  ])
  const summary = summarise(row)
  const rate = rateOf(row, summary.done)
  const left = summary.total === null ? 0 : Math.max(0, summary.total - summary.done)
  return {
    ...summary,
    rate,
    secondsLeft: rate === null || summary.total === null || row.state !== 'running' ? null : Math.ceil(left / rate),
    causes: causes.rows,
    reports: mergeReports(reports.rows.flatMap(({ report }) => report)),
    meetings: meetings.rows[0]?.count ?? 0,
  }
}

/** The newest first. @param before the last job of the page before */
export async function listJobs({ limit, before }: { limit: number; before?: string }): Promise<JobSummary[]> {
  const { rows } = await getPool().query<Row>(
    `${SUMMARY}
     WHERE $2::text IS NULL OR (j.created_at, j.id) < (SELECT created_at, id FROM jobs WHERE id = $2)
     ORDER BY j.created_at DESC, j.id DESC LIMIT $1`,
    [limit, before ?? null],
  )
  return rows.map(summarise)
}

const CAUSES = `
  SELECT cause, outcome, count(*)::int AS count FROM job_outcomes WHERE job_id = $1 AND cause IS NOT NULL
  GROUP BY cause, outcome ORDER BY count DESC, cause`

const REPORTS = `SELECT report FROM job_inputs WHERE job_id = $1 AND report IS NOT NULL ORDER BY ordinal`

const MEETINGS = `
  SELECT count(DISTINCT r.meeting_id)::int AS count FROM job_outcomes o JOIN reports r ON r.article_id = o.article_id
  WHERE o.job_id = $1`

function summarise(row: Row): JobSummary {
  const counts = Object.fromEntries(OUTCOMES.map((kind) => [kind, row.counts[kind] ?? 0])) as JobSummary['counts']
  const done = OUTCOMES.reduce((sum, kind) => sum + counts[kind], 0)
  return {
    ...{ id: row.id, kind: row.kind, title: row.title, owner: row.owner, state: row.state, feedId: row.feed_id },
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
    ...{ error: row.error, inputs: row.inputs, done, counts },
    // a table that was one document may turn out to be many
    total: row.total === null ? null : Math.max(row.total, done),
  }
}

function mergeReports(parts: readonly ImportReport[]): ImportReport[] {
  const merged = new Map<string, ImportReport>()
  for (const part of parts) {
    const report = merged.get(part.dataset) ?? { dataset: part.dataset, rows: 0, mapped: 0, skipped: {}, conflicts: 0 }
    report.rows += part.rows
    report.mapped += part.mapped
    report.conflicts += part.conflicts
    for (const [reason, count] of Object.entries(part.skipped))
      report.skipped[reason] = (report.skipped[reason] ?? 0) + count
    merged.set(part.dataset, report)
  }
  return [...merged.values()]
}

function rateOf({ state, lately, started_at, worked_ms }: Row, done: number): number | null {
  if (state === 'running' && lately > 0) {
    const since = started_at === null ? LATELY : (Date.now() - started_at.getTime()) / 1000
    return lately / Math.max(1, Math.min(LATELY, since))
  }
  return isUnderWay(state) || done === 0 || worked_ms === 0 ? null : (done * 1000) / worked_ms
}
