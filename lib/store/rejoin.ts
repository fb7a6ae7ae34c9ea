/** Joins and folds meetings anew after a person decided about them. */
import type { ClientBase } from 'pg'
import { gatherPlay } from './gather-play'
import { settleMeetings } from './settle-meetings'
import { type Written, writeSettled } from './write-settled'

/**
 * Brings the base in line with the decisions, bonds and aliases that were written in this transaction.
 * @param named meetings about which was decided; with them everything is joined anew that shares a block with them
 * @returns the meetings that were folded anew, the named ones that are still there among them
 */
export async function rejoin(client: ClientBase, named: readonly string[]): Promise<string[]> {
  const { folded } = await join(client, named, new Set(named))
  return folded
}

/** Brings meetings in line with the present rules of joining, and with them everything that shares a block with them. */
export async function joinAnew(client: ClientBase, named: readonly string[]): Promise<Written> {
  const { written } = await join(client, named, new Set())
  return written
}

async function join(client: ClientBase, named: readonly string[], decided: ReadonlySet<string>) {
  const play = await gatherPlay(client, { told: [], fresh: [], named, leaving: new Set() })
  const settled = await settleMeetings(client, play, new Set(named))
  const written = await writeSettled(client, settled, play.words, { seen: [], gone: [] }, decided)
  return { written, folded: settled.meetings.map(({ id }) => id) }
}
