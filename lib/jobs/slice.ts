/** The time that a worker gives to a job before it looks whether others wait. */
import { getPool } from '../db/client'

/** How often the state of the job is asked for, and its time noted, in milliseconds. */
const LOOK_EVERY = 500

export type Slice = {
  /** Whether to go on with the job; asked between documents. */
  goesOn: () => Promise<boolean>
  /** Notes the time that was worked. */
  end: () => Promise<void>
}

/**
 * @param length milliseconds after which another job that waits has its turn
 * @param signal ends it at once
 */
export function openSlice(job: string, length: number, signal: AbortSignal): Slice {
  const start = performance.now()
  let noted = start
  let running = true
  const note = async () => {
    const now = performance.now()
    const worked = Math.round(now - noted)
    noted = now
    const { rows } = await getPool().query<{ state: string; others: boolean }>({ ...NOTE, values: [job, worked] })
    return rows[0]
  }
  return {
    async goesOn() {
      if (signal.aborted || !running) return false
      if (performance.now() - noted < LOOK_EVERY) return true
      const found = await note()
      const late = performance.now() - start > length && found?.others === true
      running = found?.state === 'running' && !late
      return running && !signal.aborted
    },
    async end() {
      await note()
    },
  }
}

const NOTE = {
  name: 'note-work',
  text: `UPDATE jobs SET worked_ms = worked_ms + $2 WHERE id = $1
    RETURNING state, EXISTS (SELECT FROM jobs other WHERE other.state = 'waiting' AND other.id <> $1) AS others`,
}
