/** Reads one input of a job into the base; each of its documents gets its outcome in the transaction that stores it. */
import { getPool } from '../db/client'
import { outcomeOf } from '../ingest/causes'
import { findColumns } from '../ingest/column-maps'
import { type ImportReport, type ImportReports, openReports } from '../ingest/import-report'
import { type ReadDocument, type ReadFailure, type ReadSkip, readRaw } from '../ingest/read-documents'
import type { Engine } from '../ingest/store-document'
import { openWriter } from './document-writer'
import type { JobInput } from './input-file'
import { loadInputSources } from './input-sources'
import { type OpenedInput, openInput } from './open-input'
import type { Slice } from './slice'

export type InputRun = { job: string; engine: Engine; signal: AbortSignal; slice: Slice }

type Item = ReadDocument | ReadFailure | ReadSkip | { unchanged: string; source: string; line?: undefined }

/**
 * Goes on with an input where it was left.
 * @returns whether it was read to its end
 * @throws TakenAway, and what the base throws where it is gone
 */
export async function runInput(input: JobInput, { job, engine, signal, slice }: InputRun): Promise<boolean> {
  const sources = await loadInputSources(input.id)
  const writer = openWriter({ ...{ job, input: input.id, engine, signal }, nextPlace: sources.nextPlace })
  const reports = openReports()
  const opened = await openInput(job, input, signal)
  let documents = 0
  for await (const item of readItems(opened, input)) {
    if (!(await slice.goesOn())) {
      await writer.end()
      return false
    }
    if ('skipped' in item) {
      if (item.dataset !== undefined) reports.skipped(item.dataset, item.skipped)
      continue
    }
    if ('document' in item && item.record !== undefined) reports.mapped(item.record.dataset)
    documents++
    const source = sources.name(item.source, item.line)
    if (sources.isDone(source)) continue
    if ('document' in item) await writer.take(source, item)
    else if ('unchanged' in item) await writer.settle(source, { done: 'unchanged', id: item.unchanged })
    else {
      const { error: why, cause = 'bad-field' } = item
      await writer.settle(source, { done: outcomeOf(cause), why, cause })
    }
  }
  await writer.end()
  await countConflicts(input, reports)
  const failed = await closeInput(input, documents, reports.list())
  if ('remember' in opened && !failed) await opened.remember?.()
  return true
}

/** Every input has at least one item, so that it is never left open what became of it. */
async function* readItems(opened: OpenedInput, { name: source }: JobInput): AsyncGenerator<Item> {
  if ('unchanged' in opened) yield { ...opened, source }
  else if ('error' in opened) yield { ...opened, source }
  else {
    let none = true
    for await (const item of readRaw(opened.file, { findColumns: (head) => findColumns(getPool(), head) })) {
      none = false
      yield item
    }
    if (none) yield { error: 'no document was found in it', cause: 'no-text', source }
  }
}

const CONFLICTS = `
  SELECT r.dataset, sum(jsonb_array_length(o.conflicts))::int AS count
  FROM job_outcomes o JOIN article_records r ON r.article_id = o.article_id
  WHERE o.input_id = $1 AND o.conflicts IS NOT NULL GROUP BY r.dataset`

/** They are known of the rows that were stored in this run and of those before it. */
async function countConflicts({ id }: JobInput, reports: ImportReports): Promise<void> {
  const { rows } = await getPool().query<{ dataset: string; count: number }>(CONFLICTS, [id])
  for (const { dataset, count } of rows) reports.conflicts(dataset, count)
}

const CLOSE = `
  UPDATE job_inputs SET finished = true, documents = $2, report = $3 WHERE id = $1
  RETURNING EXISTS (SELECT FROM job_outcomes WHERE input_id = $1 AND outcome = 'failed') AS failed`

/** @returns whether any of its documents has failed */
async function closeInput({ id }: JobInput, documents: number, reports: readonly ImportReport[]): Promise<boolean> {
  const { rows } = await getPool().query<{ failed: boolean }>(CLOSE, [
    ...[id, documents, reports.length === 0 ? null : JSON.stringify(reports)],
  ])
  return rows[0]?.failed === true
}
