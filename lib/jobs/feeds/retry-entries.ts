/** Pages of entries that could not be had are asked for again, for the feed will not list them as new once more. */
import { getPool } from '../../db/client'
import type { Cause } from '../../ingest/causes'
import { retryFailed } from '../control-job'

/** What may be over by itself. */
const PASSING: readonly Cause[] = ['timeout', 'unreachable', 'http-status', 'internal']
/** Older ones are for a person to decide. */
const MOST_DAYS = 7

/** Each time twice as long lies between two attempts. @returns the jobs that go on */
export async function retryEntries(feed: string): Promise<string[]> {
  const { rows } = await getPool().query<{ id: string }>(
    `SELECT id FROM jobs j WHERE feed_id = $1 AND state = 'done'
       AND created_at > now() - make_interval(days => $2) AND now() - finished_at >= finished_at - created_at
       AND EXISTS (SELECT FROM job_outcomes o WHERE o.job_id = j.id AND o.outcome = 'failed' AND o.cause = ANY ($3))
     ORDER BY created_at, id`,
    [feed, MOST_DAYS, PASSING],
  )
  const retried = []
  for (const { id } of rows) if (await retryFailed(id)) retried.push(id)
  return retried
}
