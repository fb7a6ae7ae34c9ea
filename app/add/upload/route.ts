import { addFile } from '@/lib/jobs/add-input'
import { createJob } from '@/lib/jobs/create-job'
import { Refused } from '@/lib/jobs/refused'
import { startJob } from '@/lib/jobs/start-job'
import { admit, leadTo, say } from '../../admit'

/** A form is held in memory as a whole; files that are sent one by one are not. */
const LARGEST_FORM_BYTES = 64 * 1024 * 1024

const STATUS: Record<Refused['why'], number> = {
  'no-job': 404,
  closed: 409,
  'too-large': 413,
  'too-many': 422,
  empty: 422,
}

/**
 * `PUT /add/upload?job=&name=`: takes one file into a job that is open, as it arrives.
 * `proxy.ts` leaves this address out: what passes there is cut off at ten megabytes.
 */
export async function PUT(request: Request): Promise<Response> {
  return admit(request, async () => {
    const query = new URL(request.url).searchParams
    const [job, name] = [query.get('job') ?? '', query.get('name') ?? '']
    if (job === '' || job.includes('\0')) return say(400, 'The address names no job.')
    const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
    const mediaType = type.trim().toLowerCase() || undefined
    try {
      return Response.json(await addFile(job, { name, mediaType }, readBody(request)))
    } catch (error) {
      if (error instanceof Refused) return say(STATUS[error.why], error.message)
      // whoever sent it has gone, and nothing of the file was kept
      if (request.signal.aborted) return say(400, 'The file broke off.')
      throw error
    }
  })
}

/** `POST /add/upload`: all files of a form at once, for browsers without scripts. */
export async function POST(request: Request): Promise<Response> {
  return admit(request, async (owner) => {
    const length = Number(request.headers.get('content-length') ?? Number.NaN)
    if (!(length <= LARGEST_FORM_BYTES)) return leadTo('/add?refused=large')
    const form = await request.formData().catch(() => null)
    if (form === null) return say(400, 'The request is no form.')
    const files = form.getAll('file').filter((value) => value instanceof File && value.name !== '') as File[]
    const [first] = files
    if (first === undefined) return leadTo('/add?refused=files')
    const title = files.length === 1 ? first.name : `${first.name} + ${files.length - 1}`
    const job = await createJob({ owner, kind: 'files', title })
    try {
      for (const file of files)
        await addFile(
          job,
          { name: file.name, mediaType: file.type.split(';')[0] || undefined },
          readStream(file.stream()),
        )
    } catch (error) {
      if (error instanceof Refused)
        return leadTo(`/add?${new URLSearchParams({ refused: 'files', why: error.message })}`)
      throw error
    }
    await startJob(job)
    return leadTo(`/jobs/${job}`)
  })
}

async function* readBody(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body !== null) yield* readStream(request.body)
}

async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
