import { isBaseUnreachable } from '@/lib/analytics/unreachable'
import { whoActs } from '@/lib/curation/who'
import { refuseSite } from './api/v1/changes/refuse-foreign'

/** A plain answer in one sentence. */
export function say(status: number, sentence: string): Response {
  return new Response(sentence, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** The browser asks for the page anew, so that to load it again sends nothing twice. */
export function leadTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } })
}

/**
 * Lets nobody but our own pages, and programs of this machine, give anything in, and says under whose name it is given.
 * A base that cannot be reached is said in words.
 */
export async function admit(request: Request, work: (owner: string) => Promise<Response>): Promise<Response> {
  const foreign = refuseSite(request.headers)
  if (foreign !== null) return say(foreign.status, foreign.error)
  const owner = whoActs(request)
  if (owner === null) return say(401, 'Sign in first: what is given is kept under a name.')
  try {
    return await work(owner)
  } catch (error) {
    if (!isBaseUnreachable(error)) throw error
    return say(503, 'The base cannot be reached at the moment; try again soon.')
  }
}

/** The text fields of a form; `null` where the request is none. */
export async function readForm(request: Request): Promise<((name: string) => string) | null> {
  const form = await request.formData().catch(() => null)
  if (form === null) return null
  return (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
}
