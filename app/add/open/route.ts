import { createJob } from '@/lib/jobs/create-job'
import { admit, readForm, say } from '../../admit'

/** `POST /add/open`: opens a job that files are then sent to, one by one, under `title`. */
export async function POST(request: Request): Promise<Response> {
  return admit(request, async (owner) => {
    const text = await readForm(request)
    const title = text?.('title').trim() ?? ''
    if (title === '') return say(400, 'A job needs a title.')
    return Response.json({ job: await createJob({ owner, kind: 'files', title }) })
  })
}
