import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { LiveJob } from './job-shape'

/** The list below the numbers is asked for anew this often while a job runs, in milliseconds. */
const LIST_EVERY_MS = 3000

/** A job as it goes on, told by the server as it happens; the browser comes back by itself when the line breaks. */
export function useLiveJob(given: LiveJob): { job: LiveJob; lost: boolean } {
  const router = useRouter()
  const [heard, setHeard] = useState<LiveJob | null>(null)
  const [lost, setLost] = useState(false)
  useEffect(() => {
    const source = new EventSource(`/jobs/${given.id}/events`)
    let listed = { at: Date.now(), state: '', done: -1 }
    source.addEventListener('job', ({ data }: MessageEvent<string>) => {
      const job = JSON.parse(data) as LiveJob
      setHeard(job)
      setLost(false)
      const moved = listed.state !== '' && (listed.state !== job.state || listed.done !== job.done)
      const due = listed.state !== job.state || Date.now() - listed.at > LIST_EVERY_MS
      if (moved && due) router.refresh()
      if (listed.state === '' || (moved && due)) listed = { at: Date.now(), state: job.state, done: job.done }
    })
    source.addEventListener('end', () => {
      source.close()
      router.refresh()
    })
    source.addEventListener('error', () => setLost(true))
    return () => source.close()
  }, [given.id, router])
  return { job: heard ?? given, lost }
}
