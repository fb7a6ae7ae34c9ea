/** Says that two meetings are two, however alike they look. */
import type { ClientBase } from 'pg'
import type { RequestOf } from './acts'
import { checkVersion } from './check-version'
import { refuse } from './outcome'
import { bindReports, decideField, type Plan, requireLive } from './plan'
import { readStanding } from './standing'

export async function keepApart(client: ClientBase, request: RequestOf<'apart'>): Promise<Plan> {
  const { a, b, versions = {} } = request
  if (a === b) throw refuse({ field: 'b', message: `“${a}” is one meeting; it cannot be kept apart from itself.` })
  const pair = [await readStanding(client, a), await readStanding(client, b)] as const
  for (const standing of pair) {
    const version = versions[standing.id]
    if (version !== undefined) await checkVersion(client, standing, version)
    requireLive(standing, standing.id === a ? 'a' : 'b')
  }
  const [one, other] = pair
  if (one.decisions.has(`apart:${b}`))
    throw refuse({ field: 'b', message: `“${a}” and “${b}” are kept apart already.` })
  return {
    ...{ action: 'apart', why: request.why ?? null, meetings: [a, b] },
    changes: [
      decideField(one, null, `apart:${b}`, true),
      decideField(other, null, `apart:${a}`, true),
      ...pair.flatMap(bindReports),
    ],
  }
}
