import { cancelJob, pauseJob, removeJob, resumeJob, retryFailed } from '@/lib/jobs/control-job'
import { startJob } from '@/lib/jobs/start-job'
import { admit, leadTo, readForm, say } from '../../../admit'

type Context = { params: Promise<{ id: string }> }

const ACTS: Readonly<Record<string, (id: string) => Promise<boolean>>> = {
  start: startJob,
  pause: pauseJob,
  resume: resumeJob,
  cancel: cancelJob,
  retry: retryFailed,
  remove: removeJob,
}

/** `POST /jobs/ID/act`: does what a button of the page says, and goes back to it; `plain` asks for a plain answer. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return admit(request, async () => {
    const text = await readForm(request)
    const verb = text?.('verb') ?? ''
    const act = Object.hasOwn(ACTS, verb) ? ACTS[verb] : undefined
    if (act === undefined || id.includes('\0')) return say(400, 'The form does not say what to do.')
    const done = await act(id)
    if (text?.('plain') === '1') return say(done ? 200 : 409, done ? 'Done.' : 'The job has moved on meanwhile.')
    if (done && verb === 'remove') return leadTo('/jobs')
    return leadTo(done ? `/jobs/${id}` : `/jobs/${id}?refused=1`)
  })
}
