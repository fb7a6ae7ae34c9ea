import { getPool } from '../db/client'
import { askForTurn } from './queue'

/** Closes a job for further inputs and lets a worker have it. @returns whether it could be begun: it was gathering */
export async function startJob(id: string): Promise<boolean> {
  const { rowCount } = await getPool().query(
    `UPDATE jobs SET state = 'waiting' WHERE id = $1 AND state = 'gathering'`,
    [id],
  )
  if (rowCount !== 1) return false
  await askForTurn({ task: 'run-job', id })
  return true
}
