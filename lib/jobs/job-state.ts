/** How far a job is. Gathering takes inputs; waiting has its turn to come; done, cancelled and failed have ended. */
export const JOB_STATES = ['gathering', 'waiting', 'running', 'paused', 'cancelled', 'done', 'failed'] as const

export type JobState = (typeof JOB_STATES)[number]

export type JobKind = 'files' | 'text' | 'links' | 'feed'

/** Whether a worker has it, or will. */
export function isUnderWay(state: JobState): boolean {
  return state === 'waiting' || state === 'running'
}
