import { isBaseUnreachable } from '../../../lib/analytics/unreachable'

/** Answers with a fault as JSON; nothing of the inside is shown. */
export function fail(
  status: number,
  body: { error: string } & Record<string, unknown>,
  headers?: HeadersInit,
): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

/** What a question to the base came to, where it came to nothing. */
export function failToBuild(error: unknown): Response {
  if (isBaseUnreachable(error)) {
    return fail(503, { error: 'The base cannot be reached at the moment; try again soon.' }, { 'Retry-After': '5' })
  }
  console.error(error)
  return fail(500, { error: 'The answer could not be made; the fault is in the log of the server.' })
}
