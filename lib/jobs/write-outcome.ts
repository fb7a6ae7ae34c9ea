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
  name: 'write-outcome',
  text: `INSERT INTO job_outcomes (input_id, place, job_id, source, title, outcome, cause, why, article_id, notes, conflicts, at)
    SELECT $2, $3, id, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp()
    FROM jobs WHERE id = $1 AND state IN ('running', 'paused')`,
}

/** @throws TakenAway where it is not ours to write any more */
export async function writeOutcome(
  client: ClientBase | Pool,
  { job, input, place, source }: OutcomePlace,
  { title, notes = [] }: Told,
  outcome: Outcome,
): Promise<void> {
  const failed = 'why' in outcome ? outcome : null
  const conflicts = 'conflicts' in outcome && outcome.conflicts?.length ? JSON.stringify(outcome.conflicts) : null
  const why = sayOutcome(outcome)
  const values = [
    ...[job, input, place, source, title === undefined ? null : cleanName(title, '')],
    ...[outcome.done, failed?.cause ?? null, why === undefined ? null : cutWords(why)],
    ...['id' in outcome ? outcome.id : null, notes.map(cutWords), conflicts],
  ]
  const { rowCount } = await client.query({ ...WRITE, values }).catch((error: unknown) => {
    throw isSecond(error) ? new TakenAway('another worker has written it') : error
  })
  if (rowCount !== 1) throw new TakenAway('the job is not under way any more')
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
