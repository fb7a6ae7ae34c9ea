/** Writes down what became of a document, in the transaction that made it so. */
import type { ClientBase, Pool } from 'pg'
import type { Outcome } from '../ingest/outcome'
import { sayOutcome } from '../ingest/outcome'
import { cleanName } from './clean-name'

/** The job was taken away while a document was at hand: cancelled, removed, or gone on with by another worker. */
export class TakenAway extends Error {
  override name = 'TakenAway'
}

export type OutcomePlace = { job: string; input: number; place: number; source: string }

/** What was read, as far as an outcome shows it. */
export type Told = { title?: string | undefined; notes?: readonly string[] | undefined }

const LONGEST_WORDS = 2000

// the state is asked for in the statement, so that nothing of a cancelled job is stored after the answer to who cancelled it
const WRITE = {
  name: 'write-outcomes',
  text: `INSERT INTO job_outcomes (input_id, place, job_id, source, title, outcome, cause, why, article_id, notes, conflicts, at)
    SELECT input_id, place, jobs.id, source, given.title, outcome, cause, why, article_id, notes, conflicts, clock_timestamp()
    FROM jobs CROSS JOIN jsonb_to_recordset($2::jsonb) AS given (input_id int, place int, source text, title text,
      outcome text, cause text, why text, article_id text, notes text[], conflicts jsonb)
    WHERE jobs.id = $1 AND jobs.state IN ('running', 'paused')`,
}

/** What became of a document. */
export type Settled = { place: OutcomePlace; told: Told; outcome: Outcome }

/** @throws TakenAway where it is not ours to write any more */
export async function writeOutcome(
  client: ClientBase | Pool,
  place: OutcomePlace,
  told: Told,
  outcome: Outcome,
): Promise<void> {
  await writeOutcomes(client, place.job, [{ place, told, outcome }])
}

/** Writes what became of documents of one job. @throws TakenAway where it is not ours to write any more */
export async function writeOutcomes(
  client: ClientBase | Pool,
  job: string,
  settled: readonly Settled[],
): Promise<void> {
  const values = [job, JSON.stringify(settled.map(toRow))]
  const { rowCount } = await client.query({ ...WRITE, values }).catch((error: unknown) => {
    throw isSecond(error) ? new TakenAway('another worker has written it') : error
  })
  if (rowCount !== settled.length) throw new TakenAway('the job is not under way any more')
}

function toRow({ place: { input, place, source }, told: { title, notes = [] }, outcome }: Settled) {
  const failed = 'why' in outcome ? outcome : null
  const why = sayOutcome(outcome)
  return {
    ...{ input_id: input, place, source, title: title === undefined ? null : cleanName(title, '') },
    ...{ outcome: outcome.done, cause: failed?.cause ?? null, why: why === undefined ? null : cutWords(why) },
    ...{ article_id: 'id' in outcome ? outcome.id : null, notes: notes.map(cutWords) },
    conflicts: 'conflicts' in outcome && outcome.conflicts?.length ? outcome.conflicts : null,
  }
}

/** The base takes no NUL character in a text. */
function cutWords(words: string): string {
  return words.replaceAll('\0', '␀').slice(0, LONGEST_WORDS)
}

/** Two workers at one job count its places alike: the second one to write a place, or into a job that is gone, stops. */
function isSecond(error: unknown): boolean {
  return (
    error instanceof Error &&
    'constraint' in error &&
    ['job_outcomes_pkey', 'job_outcomes_job_id_fkey', 'job_outcomes_input_id_fkey'].includes(String(error.constraint))
  )
}
