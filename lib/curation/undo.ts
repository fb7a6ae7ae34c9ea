/** Takes back what persons did: one change, an act, the last act, or all that was done to a meeting; also a taking back. */
import type { ClientBase } from 'pg'
import type { RequestOf } from './acts'
import { readReportField } from './change'
import { conflict } from './conflict'
import { holdsOnly } from './list-done'
import {
  bringsOn,
  type DoneChange,
  findLastAct,
  loadChange,
  loadChangesOfAct,
  loadInForce,
  loadUndoneBy,
} from './load-changes'
import { missing, type Refusal } from './outcome'
import type { Plan } from './plan'
import { planAround } from './plan-around'
import { bringBack, takeBack } from './take-back'

/** Acts of which every part needs the others: they are taken back whole. */
const WHOLE = ['merge', 'split', 'apart', 'undo', 'merge_people', 'split_person']

/**
 * A word is taken back only while it stands: whoever decided anew since is not overruled. Undoing is an act of its own and
 * can be undone, which does again what was undone.
 */
export async function undo(client: ClientBase, request: RequestOf<'undo'>, actor: string): Promise<Plan> {
  const chosen = await choose(client, request, actor)
  const acts = [...new Set(chosen.map(({ act }) => act))]
  const [only] = acts
  const again = acts.length === 1 && only !== undefined && (await bringsOn(client, only)) === false
  const changes = again
    ? await bringBack(client, chosen, await loadUndoneBy(client, only))
    : await takeBack(client, chosen)
  return {
    ...{ action: 'undo', why: request.why ?? null, changes },
    ...(await planAround(client, [...chosen, ...changes])),
    undoes: acts.length === 1 ? only : null,
    undone: chosen.map(({ id }) => id),
  }
}

function choose(client: ClientBase, request: RequestOf<'undo'>, actor: string): Promise<DoneChange[]> {
  if (request.change !== undefined) return chooseChange(client, request.change)
  if (request.act !== undefined) return chooseAct(client, request.act)
  if (request.meeting !== undefined) return chooseMeeting(client, request.meeting)
  return chooseLast(client, actor)
}

/** One change; with the last word of an act goes also that it held reports together. */
async function chooseChange(client: ClientBase, id: number): Promise<DoneChange[]> {
  const change = await loadChange(client, id)
  if (change === undefined) throw missing('change', String(id))
  if (change.undoneBy !== null) throw await undoneAlready(client, `Change ${id}`, change.undoneBy)
  if (WHOLE.includes(change.action) || readReportField(change.field) !== null) return chooseAct(client, change.act)
  const inForce = (await loadChangesOfAct(client, change.act)).filter(({ undoneBy }) => undoneBy === null)
  const others = inForce.filter((other) => other.id !== id)
  return others.every(holdsOnly) ? inForce : [change]
}

async function chooseAct(client: ClientBase, act: number): Promise<DoneChange[]> {
  const changes = await loadChangesOfAct(client, act)
  const inForce = changes.filter(({ undoneBy }) => undoneBy === null)
  if (inForce.length > 0) return inForce
  const last = changes.at(-1)?.undoneBy
  if (last != null) throw await undoneAlready(client, `Act ${act}`, last)
  if ((await bringsOn(client, act)) === undefined) throw missing('act', String(act))
  throw conflict(`Act ${act} changed nothing, so there is nothing to undo.`)
}

/** All acts on a meeting, whole; what was done to people was not done to one meeting and stays. */
async function chooseMeeting(client: ClientBase, meeting: string): Promise<DoneChange[]> {
  const acts = new Set((await loadInForce(client, [meeting])).map(({ act }) => act))
  const chosen: DoneChange[] = []
  for (const act of acts) {
    const changes = await chooseAct(client, act)
    if (changes.every(({ person }) => person === null)) chosen.push(...changes)
  }
  if (chosen.length > 0) return chosen
  const { rows } = await client.query('SELECT FROM meetings WHERE id = $1', [meeting])
  if (rows.length === 0) throw missing('meeting', meeting)
  throw conflict(`Nothing that a person did to meeting “${meeting}” is in force, so there is nothing to undo.`)
}

async function chooseLast(client: ClientBase, actor: string): Promise<DoneChange[]> {
  const act = await findLastAct(client, actor)
  if (act === undefined) throw conflict(`${actor} did nothing that could be undone.`)
  return chooseAct(client, act)
}

async function undoneAlready(client: ClientBase, what: string, by: number): Promise<Refusal> {
  const since = await loadChangesOfAct(client, by)
  const [first] = since
  const said = first ? ` by ${first.who} on ${first.at.toISOString().slice(0, 16).replace('T', ' at ')} UTC` : ''
  return conflict(`${what} was undone already${said}.`, since)
}
