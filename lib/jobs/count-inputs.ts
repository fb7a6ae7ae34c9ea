/** Counts the documents of the inputs of a job before the first of them is read, for its progress. */
import { getPool } from '../db/client'
import { countIn } from '../ingest/read-documents'
import { fileOfInput, type JobInput } from './input-file'
import { mayHoldMany } from './limits'

/** Counting a large file is reading it once. */
const LARGEST_COUNTED = 256 * 1024 * 1024

export async function countInputs(job: string, signal: AbortSignal): Promise<void> {
  const pool = getPool()
  // most inputs are one document each, and their names say so
  await pool.query(
    `UPDATE job_inputs SET documents = 1 WHERE job_id = $1 AND documents IS NULL AND (kind <> 'file' OR size IS NULL)`,
    [job],
  )
  const { rows } = await pool.query<JobInput>(
    `SELECT id, kind, name, media_type, size::float8 AS size, documents FROM job_inputs
     WHERE job_id = $1 AND documents IS NULL ORDER BY ordinal`,
    [job],
  )
  const single = rows.filter(({ name }) => !mayHoldMany(name))
  await pool.query('UPDATE job_inputs SET documents = 1 WHERE id = ANY ($1)', [single.map(({ id }) => id)])
  for (const input of rows) {
    if (signal.aborted) return
    if (!mayHoldMany(input.name)) continue
    const counted = (input.size ?? 0) > LARGEST_COUNTED ? 1 : await countIn(fileOfInput(input)).catch(() => 1)
    await pool.query('UPDATE job_inputs SET documents = $2 WHERE id = $1 AND documents IS NULL', [input.id, counted])
  }
}
