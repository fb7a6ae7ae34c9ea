import { retryFailed } from '@/lib/jobs/control-job'
import { nameColumns } from '@/lib/jobs/unnamed-tables'
import { admit, leadTo, readForm, say } from '../../../admit'
import { findRowKind } from '../row-kinds'

type Context = { params: Promise<{ id: string }> }

/** `POST /jobs/ID/columns`: remembers what the columns of a table are, and reads the failed documents of the job again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return admit(request, async () => {
    const text = await readForm(request)
    const head = readHead(text?.('head') ?? '')
    const kind = findRowKind(text?.('row') ?? '')
    if (text === null || head === null || kind === undefined || id.includes('\0'))
      return say(400, 'The form names no table.')
    const chosen = kind.fields.map((field) => [field, text(field)] as const).filter(([, column]) => column !== '')
    try {
      await nameColumns(head, Object.fromEntries(chosen))
    } catch (error) {
      if (error instanceof RangeError) return say(422, error.message)
      throw error
    }
    return leadTo((await retryFailed(id)) ? `/jobs/${id}` : `/jobs/${id}?refused=1`)
  })
}

function readHead(json: string): string[] | null {
  try {
    const head: unknown = JSON.parse(json)
    return Array.isArray(head) && head.every((name) => typeof name === 'string') ? head : null
  } catch {
    return null
  }
}
