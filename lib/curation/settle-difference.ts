/** Settles a field on which reports now say another thing than a person: her word is kept, or theirs is taken. */
import type { ClientBase } from 'pg'
import type { RequestOf } from './acts'
import { checkVersion } from './check-version'
import { refuse } from './outcome'
import { bindReports, type Plan, requireLive } from './plan'
import { readStanding } from './standing'

/** Either way the field stays decided, and the new answer is the one that the person has seen. */
export async function settleDifference(client: ClientBase, request: RequestOf<'keep' | 'take'>): Promise<Plan> {
  const standing = await readStanding(client, request.meeting)
  await checkVersion(client, standing, request.version)
  requireLive(standing)
  const { action, field } = request
  const held = standing.decisions.get(field)
  if (held === undefined) throw refuse({ field, message: `Nobody decided on “${field}”.` })
  if (held.differing === undefined)
    throw refuse({ field, message: `On “${field}” reports say nothing new that differs from what was decided.` })
  return {
    ...{ action, why: request.why ?? null, meetings: [standing.id] },
    changes: [
      {
        ...{ meeting: standing.id, person: null, field },
        before: held.value,
        after: action === 'keep' ? held.value : held.differing,
        machine: { before: held.machine, after: held.differing },
        ...(action === 'keep' ? { shown: { before: held.differing, after: held.value } } : {}),
      },
      ...bindReports(standing),
    ],
  }
}
