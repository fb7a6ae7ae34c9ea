/** Says of a meeting as a whole that it is so, that it never was, that it is not wanted, or that it is back. */
import type { ClientBase } from 'pg'
import { listFields } from '../identity/decisions'
import type { RequestOf } from './acts'
import type { Change } from './change'
import { checkEvidence, type Evidence } from './check-evidence'
import { checkVersion } from './check-version'
import { foldMeeting } from './machine-says'
import { refuse } from './outcome'
import { bindReports, clearField, decideField, type Plan, requireLive } from './plan'
import { readStanding, type Standing } from './standing'

export type Judgement = 'accept' | 'reject' | 'delete' | 'restore'

export async function judgeMeeting(client: ClientBase, request: RequestOf<Judgement>): Promise<Plan> {
  const standing = await readStanding(client, request.meeting)
  await checkVersion(client, standing, request.version)
  const evidence = await checkEvidence(client, request.evidence)
  return {
    ...{ action: request.action, why: request.why ?? null, meetings: [standing.id] },
    changes: await judge(client, request.action, standing, evidence),
  }
}

async function judge(
  client: ClientBase,
  action: Judgement,
  standing: Standing,
  evidence: Evidence | null,
): Promise<Change[]> {
  if (action === 'restore') return [restore(standing, evidence)]
  const state = action === 'reject' ? 'rejected' : 'deleted'
  // told again since: the new reports are bound to the judgement that stands
  if (action !== 'accept' && standing.seen.state === state && standing.reports.some(({ pinned }) => !pinned))
    return bindReports(standing)
  requireLive(standing)
  if (action === 'accept') return accept(client, standing, evidence)
  return [decideField(standing, null, 'state', state, evidence), ...bindReports(standing)]
}

/**
 * Every field is decided as it is now; on which somebody decided before, that word stands. What was accepted can be accepted
 * once more when no report tells it any longer: that is news, and it may be so all the same.
 */
async function accept(client: ClientBase, standing: Standing, evidence: Evidence | null): Promise<Change[]> {
  const untold = standing.reports.length > 0 && standing.reports.every(({ kept }) => kept)
  if (standing.seen.accepted && !untold)
    throw refuse({ field: 'accepted', message: `Meeting “${standing.id}” is accepted already.` })
  const folded = await foldMeeting(client, standing.id)
  const open = listFields(standing.seen).filter(({ field }) => !standing.decisions.has(field))
  return [
    decideField(standing, null, 'accepted', true, evidence),
    ...open.map(({ field, value }) => decideField(standing, folded, field, value)),
    ...bindReports(standing),
  ]
}

function restore(standing: Standing, evidence: Evidence | null): Change {
  const { id, seen } = standing
  if (seen.state === 'live')
    throw refuse({ field: 'state', message: `Meeting “${id}” is neither rejected nor deleted.` })
  if (seen.state === 'merged')
    throw refuse({
      field: 'state',
      message: `Meeting “${id}” was merged into “${seen.mergedInto}”; it comes back when the merge is undone.`,
    })
  return { ...clearField(standing, 'state'), evidence }
}
