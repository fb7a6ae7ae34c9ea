/** Reads files and folders into the base. */
import type { Pool } from 'pg'
import { getPool } from '../db/client'
import { RULES } from '../extract/extractor'
import { outcomeOf } from './causes'
import { findColumns as findNamedColumns } from './column-maps'
import { openLine } from './document-line'
import { type ImportReport, openReports } from './import-report'
import { receive } from './incoming'
import { type IngestIssue, placeOf, sayError } from './issues'
import { listFiles } from './list-files'
import { type Conflict, type Outcome, sayOutcome } from './outcome'
import { countDocuments, type ReadOptions, readFiles } from './read-documents'
import type { Engine } from './store-document'

export type IngestProgress = { done: number; total: number; failed: number; seconds: number }

export type IngestSummary = {
  /** Documents that were found, readable or not: added, updated, unchanged and failed together. */
  read: number
  added: number
  updated: number
  unchanged: number
  /** Of the unchanged, those whose words were there already as another article. */
  duplicates: number
  failed: number
  /** Of the failed, those that no second try will bring in. */
  rejected: number
  /** Rows of datasets that tell of no meeting, by reason; they are no documents. */
  skipped: Record<string, number>
  /** What became of the rows of datasets, a report a dataset. */
  reports: ImportReport[]
  /** Where a row of a dataset joined a meeting of which other sources say something else. */
  conflicts: Conflict[]
  /** Meetings in the base afterwards; `null` where the run was stopped, for the base may be closing then. */
  meetings: number | null
  seconds: number
  errors: IngestIssue[]
  /** What is worth knowing but no error, such as a text that is there already under another name. */
  notes: IngestIssue[]
  /** It was stopped before the end; what was read until then is in the base. */
  stopped: boolean
}

export type IngestOptions = ReadOptions & {
  onProgress?: (progress: IngestProgress) => void
  /** Stops after the documents at hand, few enough to be written together. */
  signal?: AbortSignal
  /** Another engine than the built-in one. */
  engine?: Engine
}

/**
 * Reads everything that `paths` name into the base, in transactions of few documents. What is there already and unchanged stays
 * as it is, so that a run that was stopped is resumed by starting it again.
 * @throws Error where the base itself cannot be reached; what is wrong with a document is in the summary
 */
export async function ingestPaths(paths: readonly string[], options: IngestOptions = {}): Promise<IngestSummary> {
  const pool = getPool()
  const { onProgress, signal, engine = RULES, findColumns = (head) => findNamedColumns(pool, head), fetch } = options
  await pool.query('SELECT 1')
  const start = performance.now()
  const summary: IngestSummary = {
    ...{ read: 0, added: 0, updated: 0, unchanged: 0, duplicates: 0, failed: 0, rejected: 0, meetings: null },
    ...{ seconds: 0, skipped: {}, reports: [], conflicts: [], errors: [], notes: [], stopped: false },
  }
  const reports = openReports()
  const files = await listFiles(paths)
  const total = onProgress ? await countDocuments(files) : 0
  const report = () => {
    const seconds = (performance.now() - start) / 1000
    const done = summary.added + summary.updated + summary.unchanged + summary.failed
    onProgress?.({ done, total: Math.max(total, summary.read), failed: summary.failed, seconds })
  }
  const giveUp = (source: string, error: unknown) => {
    if (!signal?.aborted) return settle(summary, source, { done: 'failed', why: sayError(error), cause: 'internal' })
    // the base may be closing already: the document was not read, and will be when the run is resumed
    summary.read--
    summary.stopped = true
  }
  const line = openLine({ pool, engine, signal })
  for await (const item of readFiles(files, { findColumns, fetch })) {
    if (signal?.aborted) {
      summary.stopped = true
      break
    }
    if ('skipped' in item) {
      summary.skipped[item.skipped] = (summary.skipped[item.skipped] ?? 0) + 1
      if (item.dataset !== undefined) reports.skipped(item.dataset, item.skipped)
      continue
    }
    summary.read++
    const source = placeOf(item.source, item.line)
    if ('error' in item) {
      await line.end()
      const { error: why, cause = 'bad-field' } = item
      settle(summary, source, { done: outcomeOf(cause), why, cause })
      report()
      continue
    }
    const { record } = item
    if (record !== undefined) reports.mapped(record.dataset)
    for (const message of item.notes ?? []) summary.notes.push({ source, message })
    await line.take(receive(item), {
      onDone: (outcome) => {
        settle(summary, source, outcome)
        if (record !== undefined && 'conflicts' in outcome)
          reports.conflicts(record.dataset, outcome.conflicts?.length ?? 0)
        report()
      },
      onFailure: (error) => {
        giveUp(source, error)
        report()
      },
    })
  }
  await line.end()
  summary.reports = reports.list()
  summary.meetings = summary.stopped ? null : await countMeetings(pool)
  summary.seconds = Math.round(performance.now() - start) / 1000
  return summary
}

function settle(summary: IngestSummary, source: string, outcome: Outcome): void {
  const message = sayOutcome(outcome)
  if ('why' in outcome) {
    summary.failed++
    if (outcome.done === 'rejected') summary.rejected++
    summary.errors.push({ source, message: outcome.why })
  } else if (outcome.done === 'duplicate') {
    summary.unchanged++
    summary.duplicates++
    summary.notes.push({ source, message: message ?? '' })
  } else {
    summary[outcome.done]++
    summary.conflicts.push(...(outcome.conflicts ?? []))
  }
}

async function countMeetings(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM meetings WHERE state = 'live'`,
  )
  return rows[0]?.count ?? 0
}
