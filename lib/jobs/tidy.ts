/** Takes away what nobody will ask for again. */
import { getPool } from '../db/client'

/** A person may retry within this many days; afterwards what was given has to be given again. */
const KEPT_DAYS = 7

/** What was given to jobs that ended long ago, and visits to feeds that brought nothing new. */
export async function tidyJobs(): Promise<void> {
  const pool = getPool()
  await pool.query(
    `DELETE FROM job_pieces p USING job_inputs i, jobs j
     WHERE i.id = p.input_id AND j.id = i.job_id AND j.state IN ('done', 'cancelled', 'failed')
       AND j.finished_at < now() - make_interval(days => $1)`,
    [KEPT_DAYS],
  )
  // a job that was opened and never begun has nothing that was waited for
  await pool.query(
    `DELETE FROM jobs j WHERE j.created_at < now() - make_interval(days => $1) AND (
       j.state = 'gathering'
       OR (j.kind = 'feed' AND j.state = 'done' AND NOT EXISTS (
         SELECT FROM job_outcomes o WHERE o.job_id = j.id AND o.outcome NOT IN ('unchanged', 'duplicate'))))`,
    [KEPT_DAYS],
  )
}
