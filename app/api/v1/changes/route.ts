import { isBaseUnreachable } from '../../../../lib/analytics/unreachable'
import type { Outcome } from '../../../../lib/curation/outcome'
import { perform } from '../../../../lib/curation/perform'
import { whoActs } from '../../../../lib/curation/who'
import { refuseForeign } from './refuse-foreign'

/** An act is short; only a list of many reports comes near. */
const MOST_BYTES = 256 * 1024

const STATUS: Record<Extract<Outcome, { done: false }>['code'], number> = {
  unreadable: 400,
  missing: 404,
  stale: 409,
  conflict: 409,
  refused: 422,
}

/**
 * `POST /api/v1/changes`: one act of a person as JSON (`lib/curation/acts.ts`). 200 with the act and the meetings as they
 * are now; otherwise an error with its reason, and nothing is changed.
 */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request.headers)
  if (foreign !== null) return answer(foreign.status, { error: foreign.error })
  const actor = whoActs(request)
  if (actor === null) return answer(401, { error: 'Sign in first: changes are made under a name.' })
  const body = await readBody(request)
  if ('error' in body) return answer(body.status, { error: body.error, code: 'unreadable', problems: [] })
  try {
    const outcome = await perform(body.json, actor)
    if (!outcome.done) {
      const { done: _, ...refused } = outcome
      return answer(STATUS[refused.code], refused)
    }
    const { done: _, ...acted } = outcome
    return answer(200, acted)
  } catch (error) {
    if (isBaseUnreachable(error))
      return answer(503, { error: 'The base cannot be reached at the moment; try again soon.' }, { 'Retry-After': '5' })
    console.error(error)
    return answer(500, { error: 'The change could not be made; the fault is in the log of the server.' })
  }
}

function answer(status: number, body: object, headers?: HeadersInit): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

type Body = { json: unknown } | { status: number; error: string }

/** Reads no more than is allowed, whatever the request says of its own length. */
async function readBody(request: Request): Promise<Body> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const next = await reader?.read()
    if (next?.value === undefined) break
    size += next.value.byteLength
    if (size > MOST_BYTES) {
      await reader?.cancel()
      return { status: 413, error: `A request has at most ${MOST_BYTES / 1024} kB.` }
    }
    chunks.push(next.value)
  }
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) }
  } catch {
    return { status: 400, error: 'The request is no JSON in UTF-8.' }
  }
}
