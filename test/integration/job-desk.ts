/** Gives jobs to workers of this process, and waits for what comes of them. */
import { setTimeout as sleep } from 'node:timers/promises'
import { addFile } from '../../lib/jobs/add-input'
import { createJob } from '../../lib/jobs/create-job'
import type { JobState } from '../../lib/jobs/job-state'
import { type JobView, readJob } from '../../lib/jobs/read-job'
import { startJob } from '../../lib/jobs/start-job'
import { runWorker } from '../../lib/jobs/worker'

export async function* bytesOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

/** @returns the id of a job that has these files, by name, and has begun unless it is to wait */
export async function giveFiles(files: Record<string, string>, { start = true } = {}): Promise<string> {
  const id = await createJob({ owner: 'tester', kind: 'files', title: 'a test' })
  for (const [name, content] of Object.entries(files)) await addFile(id, { name }, bytesOf(content))
  if (start) await startJob(id)
  return id
}

/** Lines of JSON, each a document of its own. */
export function linesOf(prefix: string, count: number): string {
  const line = (_: unknown, index: number) =>
    JSON.stringify({
      id: `${prefix}${index}`,
      text: `The ${prefix} reading number ${index} was taken in Astana and says nothing of anybody.`,
      published: '2025-03-01',
    })
  return Array.from({ length: count }, line).join('\n')
}

export async function until(id: string, ask: (job: JobView) => boolean): Promise<JobView> {
  for (;;) {
    const job = await readJob(id)
    if (job === null) throw new Error(`there is no job ${id}`)
    if (ask(job)) return job
    await sleep(20)
  }
}

export async function untilState(id: string, ...states: JobState[]): Promise<JobView> {
  return until(id, ({ state }) => states.includes(state))
}

/** Does `act` while so many workers are at work. */
export async function withWorkers<Result>(count: number, act: () => Promise<Result>): Promise<Result> {
  const stopping = new AbortController()
  const workers = Array.from({ length: count }, () => runWorker({ signal: stopping.signal }))
  try {
    return await Promise.race([act(), Promise.all(workers).then(() => Promise.reject(new Error('the worker ended')))])
  } finally {
    stopping.abort()
    await Promise.all(workers)
  }
}
