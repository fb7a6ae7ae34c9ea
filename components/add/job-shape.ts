/** As much of a job as its pages show; what the base answers fits this shape. */
export type JobState = 'gathering' | 'waiting' | 'running' | 'paused' | 'cancelled' | 'done' | 'failed'
export type JobKind = 'files' | 'text' | 'links' | 'feed'

export const OUTCOMES = ['added', 'updated', 'unchanged', 'duplicate', 'rejected', 'failed'] as const

export type OutcomeKind = (typeof OUTCOMES)[number]

export type JobLine = {
  id: string
  kind: JobKind
  title: string
  state: JobState
  createdAt: string
  error: string | null
  total: number | null
  done: number
  counts: Readonly<Record<OutcomeKind, number>>
}

export type LiveJob = JobLine & {
  /** Documents a second; `null` where none was read yet. */
  rate: number | null
  secondsLeft: number | null
  meetings: number
}

/** Whether nothing more will change unless a person says so. */
export function isOver(state: JobState): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed'
}

/** What a person can do with a job in a state, in the order of the buttons. */
export function listActs({ state, counts }: Pick<JobLine, 'state' | 'counts'>): readonly string[] {
  const retry = counts.failed > 0 ? ['retry'] : []
  switch (state) {
    case 'gathering':
      return ['start', 'remove']
    case 'waiting':
    case 'running':
      return ['pause', 'cancel']
    case 'paused':
      return ['resume', ...retry, 'cancel', 'remove']
    case 'failed':
      return ['resume', ...retry, 'remove']
    case 'done':
      return [...retry, 'remove']
    default:
      return ['remove']
  }
}
