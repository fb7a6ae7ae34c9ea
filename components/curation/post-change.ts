import type { Json } from './decision-values'

/** One act, as `POST /api/v1/changes` takes it. */
export type ChangeRequest = { readonly action: string; readonly [key: string]: Json | undefined }

/** A change that came in between, as the answer to a stale version tells it. */
export type ChangeBetween = { who: string; when: string; field: string; before: Json; after: Json }

export type FieldProblem = { field: string; message: string }

/** What the server says of an act that it did not do, and the status of its answer; `null` where it gave none. */
type Refusal = { message: string | null; status: number | null }

/** What became of an act. */
export type ChangeAnswer =
  | { kind: 'done'; act: number; meetings: { id: string; version: number; state: string }[] }
  | { kind: 'stale'; version: number; changes: ChangeBetween[] }
  | ({ kind: 'refused'; problems: FieldProblem[] } & Refusal)
  | ({ kind: 'failed' } & Refusal)

/** Asks for an act; never throws: what went wrong is part of the answer. */
export async function postChange(request: ChangeRequest): Promise<ChangeAnswer> {
  try {
    const response = await fetch('/api/v1/changes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    return readAnswer(response.status, await response.json())
  } catch {
    return { kind: 'failed', message: null, status: null }
  }
}

type Body = {
  error?: string
  code?: string
  act?: number
  version?: number
  changes?: ChangeBetween[]
  problems?: FieldProblem[]
  meetings?: { id: string; version: number; state: string }[]
}

function readAnswer(status: number, body: Body): ChangeAnswer {
  if (status === 200) return { kind: 'done', act: body.act ?? 0, meetings: body.meetings ?? [] }
  const refusal: Refusal = { message: body.error ?? null, status }
  if (status === 409 && body.code === 'stale' && body.version !== undefined) {
    return { kind: 'stale', version: body.version, changes: body.changes ?? [] }
  }
  if (status === 422 || status === 400) return { kind: 'refused', ...refusal, problems: body.problems ?? [] }
  return { kind: 'failed', ...refusal }
}
