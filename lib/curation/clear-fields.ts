/** Gives fields of a meeting back to the machine: what a person decided on them is decided no more. */
import type { ClientBase } from 'pg'
import { isField, readField } from '../identity/field-names'
import type { RequestOf } from './acts'
import { checkVersion } from './check-version'
import { type Problem, refuseAny } from './outcome'
import { clearField, type Plan, requireLive } from './plan'
import { readStanding } from './standing'

export async function clearFields(client: ClientBase, request: RequestOf<'clear'>): Promise<Plan> {
  const standing = await readStanding(client, request.meeting)
  await checkVersion(client, standing, request.version)
  requireLive(standing)
  refuseAny(
    request.fields.flatMap((field): Problem[] => {
      if (!isField(field)) return [{ field, message: `A meeting has no field “${field}”.` }]
      if (readField(field).kind === 'apart')
        return [{ field, message: 'To set two meetings apart is undone as an act.' }]
      return standing.decisions.has(field) ? [] : [{ field, message: `Nobody decided on “${field}”.` }]
    }),
  )
  return {
    ...{ action: 'clear', why: request.why ?? null, meetings: [standing.id] },
    changes: request.fields.map((field) => clearField(standing, field)),
  }
}
