/** Makes one meeting of several: what was told and decided of the others is from now on of this one. */
import type { ClientBase } from 'pg'
import { readField } from '../identity/field-names'
import type { RequestOf } from './acts'
import { bind, type Change } from './change'
import { checkEvidence } from './check-evidence'
import { checkVersion } from './check-version'
import { Refusal, refuse } from './outcome'
import { bindReports, clearField, decideField, type Plan, requireLive } from './plan'
import { readStanding, readStandings, type Standing } from './standing'

/**
 * Every report of the others moves; they stay as tombstones that lead here, with their decisions as history. A decision
 * of theirs is taken over where there is none on its field here, the first meeting named before the next; what was decided
 * only by accepting one of them is not, for it was said of another meeting.
 */
export async function mergeMeetings(client: ClientBase, request: RequestOf<'merge'>): Promise<Plan> {
  const { into: target, from } = request
  if (from.includes(target))
    throw refuse({ field: 'from', message: `Meeting “${target}” cannot be merged into itself.` })
  const into = await readChecked(client, request, target, 'into')
  const others: Standing[] = []
  for (const id of from) others.push(await readChecked(client, request, id, 'from'))
  const evidence = await checkEvidence(client, request.evidence)
  const known = new Set([target, ...from])
  const apart = await listApart(client, others, known)
  return {
    ...{ action: 'merge', why: request.why ?? null, meetings: [target, ...from] },
    around: apart,
    changes: [
      ...others.map((other) => decideField(other, null, 'state', { merged: target }, evidence)),
      ...takeOver(into, others),
      ...settleApart(into, others, known, apart),
      ...others.flatMap(({ id, reports }) => reports.map((report) => bind(report, id, target))),
      ...bindReports(into),
    ],
  }
}

async function readChecked(
  client: ClientBase,
  { versions }: RequestOf<'merge'>,
  id: string,
  field: string,
): Promise<Standing> {
  const standing = await readStanding(client, id)
  const version = versions[id]
  if (version === undefined) {
    const message = `The version of meeting “${id}” is missing.`
    throw new Refusal({ code: 'unreadable', error: message, problems: [{ field: `versions.${id}`, message }] })
  }
  await checkVersion(client, standing, version)
  requireLive(standing, field)
  return standing
}

function takeOver(into: Standing, others: readonly Standing[]): Change[] {
  const taken = new Map<string, Change>()
  for (const { decisions } of others)
    for (const [field, { value, machine, action }] of decisions) {
      const { kind } = readField(field)
      if (action === 'accept' || kind === 'state' || kind === 'accepted' || kind === 'apart') continue
      if (into.decisions.has(field) || taken.has(field)) continue
      taken.set(field, {
        ...{ meeting: into.id, person: null, field, before: undefined, after: value },
        machine: { before: undefined, after: machine },
      })
    }
  return [...taken.values()]
}

/** What was set apart from one of them is apart from all that they are now; among themselves it holds no more. */
function settleApart(
  into: Standing,
  others: readonly Standing[],
  known: ReadonlySet<string>,
  apart: readonly string[],
): Change[] {
  const ended = [into, ...others].flatMap((standing) =>
    listFar(standing)
      .filter((id) => known.has(id))
      .map((id) => clearField(standing, `apart:${id}`)),
  )
  const kept = apart.filter((id) => !into.decisions.has(`apart:${id}`))
  return [...ended, ...kept.flatMap((id) => [setApart(into.id, id), setApart(id, into.id)])]
}

function setApart(meeting: string, other: string): Change {
  return { meeting, person: null, field: `apart:${other}`, before: undefined, after: true }
}

async function listApart(
  client: ClientBase,
  others: readonly Standing[],
  known: ReadonlySet<string>,
): Promise<string[]> {
  const far = new Set(others.flatMap(listFar).filter((id) => !known.has(id)))
  const standings = await readStandings(client, [...far])
  return [...far].filter((id) => standings.get(id)?.seen.state === 'live')
}

function listFar({ decisions }: Standing): string[] {
  return [...decisions.keys()].map(readField).flatMap(({ kind, of }) => (kind === 'apart' ? of : []))
}
