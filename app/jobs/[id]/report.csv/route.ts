import { isBaseUnreachable } from '@/lib/analytics/unreachable'
import { whoActs } from '@/lib/curation/who'
import { writeCsvLine } from '@/lib/exports/csv'
import { readJob } from '@/lib/jobs/read-job'
import { type JobOutcome, readOutcomes } from '@/lib/jobs/read-outcomes'

type Context = { params: Promise<{ id: string }> }

const HEAD = ['document', 'title', 'outcome', 'cause', 'why', 'at']
const AT_A_TIME = 1000

/** `GET /jobs/ID/report.csv`: every document that did not go in, with the reason; a page of rows at a time. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (whoActs(request) === null) return new Response('Sign in first.', { status: 401 })
  const { id } = await params
  try {
    if (id.includes('\0') || (await readJob(id)) === null) return new Response('There is no such job.', { status: 404 })
  } catch (error) {
    if (!isBaseUnreachable(error)) throw error
    return new Response('The base cannot be reached at the moment; try again soon.', { status: 503 })
  }
  const encoder = new TextEncoder()
  const lines = writeLines(id)
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { value, done } = await lines.next()
      if (done) stream.close()
      else stream.enqueue(encoder.encode(value))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="entente-job-${id.replace(/[^\w-]/g, '')}-errors.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}

async function* writeLines(id: string): AsyncGenerator<string> {
  yield writeCsvLine(HEAD)
  for (const outcome of ['rejected', 'failed'] as const)
    for (let offset = 0; ; offset += AT_A_TIME) {
      const { rows } = await readOutcomes(id, { outcome, offset, limit: AT_A_TIME })
      yield rows.map(writeRow).join('')
      if (rows.length < AT_A_TIME) break
    }
}

function writeRow({ source, title, outcome, cause, why, at }: JobOutcome): string {
  return writeCsvLine([source, title, outcome, cause, why, at])
}
