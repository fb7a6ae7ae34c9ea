import { isOver } from '@/components/add/job-shape'
import { isBaseUnreachable } from '@/lib/analytics/unreachable'
import { whoActs } from '@/lib/curation/who'
import { readJob } from '@/lib/jobs/read-job'

type Context = { params: Promise<{ id: string }> }

const EVERY_MS = 500
/** A line that says nothing for long is cut by what lies between. */
const SIGN_OF_LIFE_MS = 15_000

/** `GET /jobs/ID/events`: the job as it goes on, an event whenever something changed, and `end` when it is over. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (whoActs(request) === null) return new Response('Sign in first.', { status: 401 })
  const { id } = await params
  if (id.includes('\0') || (await readJob(id)) === null) return new Response('There is no such job.', { status: 404 })
  const over = new AbortController()
  request.signal.addEventListener('abort', () => over.abort())
  const stream = new ReadableStream<Uint8Array>({
    async start(line) {
      const encoder = new TextEncoder()
      const write = (text: string) => line.enqueue(encoder.encode(text))
      try {
        await follow(id, write, over.signal)
        line.close()
      } catch (error) {
        // whoever listened has gone, or the base has; a browser asks again by itself
        if (!over.signal.aborted) {
          if (!isBaseUnreachable(error)) console.error(error)
          line.close()
        }
      }
    },
    cancel: () => over.abort(),
  })
  // compressed, an event would wait for the next ones
  const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' }
  return new Response(stream, { headers })
}

async function follow(id: string, write: (text: string) => void, over: AbortSignal): Promise<void> {
  let [last, written] = ['', Date.now()]
  while (!over.aborted) {
    const job = await readJob(id)
    if (over.aborted) return
    const { rate, secondsLeft, ...facts } = job ?? { rate: null, secondsLeft: null }
    const now = JSON.stringify(facts)
    if (job !== null && now !== last) {
      write(`event: job\ndata: ${JSON.stringify({ ...facts, rate, secondsLeft })}\n\n`)
      ;[last, written] = [now, Date.now()]
    } else if (Date.now() - written > SIGN_OF_LIFE_MS) {
      write(':\n\n')
      written = Date.now()
    }
    if (job === null || isOver(job.state)) return write('event: end\ndata: {}\n\n')
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}
