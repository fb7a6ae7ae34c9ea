/** Brings together all that has to be seen at once to say where reports belong. */
import type { ClientBase } from 'pg'
import { applyAliases } from '../identity/apply-aliases'
import { blockOf } from '../identity/blocks'
import { foldReports } from '../identity/fold-reports'
import type { ToldMeeting } from '../identity/told-meeting'
import { wordOf } from '../identity/word-of'
import { loadAliases } from './load-aliases'
import { loadBlocks, loadMeetingReports, type MeetingWord, makeWord, type StoredReport } from './load-blocks'
import { loadDecisions, type StoredDecision } from './load-decisions'

/** A report on its way into the base, with the meeting it was of before its article was read anew. */
export type FreshReport = Omit<StoredReport, 'id' | 'meeting'> & { id: null; meeting: string | null }
export type AnyReport = StoredReport | FreshReport

export type Play = {
  /** As their articles tell. */
  reports: readonly AnyReport[]
  /** The same, in the same order, with the people under the keys that persons gave them. */
  renamed: readonly AnyReport[]
  words: readonly MeetingWord[]
  decisions: ReadonlyMap<string, readonly StoredDecision[]>
}

export type Asked = {
  /** Encounters as told before and after: the blocks that they lie in are joined anew. */
  told: readonly ToldMeeting[]
  fresh: readonly FreshReport[]
  /** Meetings that are in play whatever is told of them. */
  named: readonly string[]
  /** Reports that are about to be taken out. */
  leaving: ReadonlySet<number>
}

/**
 * A report that a person bound to its meeting brings the others that are bound to it, wherever they lie; what persons say
 * of that meeting may lie in a further block, which comes in too, until nothing more does.
 */
export async function gatherPlay(client: ClientBase, asked: Asked): Promise<Play> {
  const stored = new Map<number, StoredReport>()
  const add = (found: readonly StoredReport[]) => {
    for (const report of found) if (!asked.leaving.has(report.id)) stored.set(report.id, report)
  }
  const known = new Set(asked.named)
  const decisions = new Map<string, StoredDecision[]>()
  let open: string[] = [...known]
  let told = asked.told
  for (;;) {
    const around = await loadBlocks(client, told)
    add(around.reports)
    open.push(
      ...unseen(
        [...around.reports, ...asked.fresh].map(({ pin }) => pin),
        known,
      ),
    )
    open.push(...unseen(around.meetings, known))
    if (open.length === 0) break
    const own = await loadMeetingReports(client, open)
    add(own.reports)
    for (const [id, rows] of await loadDecisions(client, open)) decisions.set(id, rows)
    // the old words too: what joined by them has to be looked at again
    told = [
      ...own.reports.map((report) => report.told),
      ...own.words.map((word) => word.told),
      ...sayWords([...stored.values()], open, decisions),
    ]
    open = []
  }
  const reports = [...stored.values(), ...asked.fresh]
  const aliases = await loadAliases(client, reports)
  const renamed = reports.map((report) => applyAliases(report, aliases))
  const words = [...decisions.keys()].flatMap((id) => sayWord(renamed, id, decisions.get(id) ?? []))
  return { reports, renamed, words, decisions }
}

function unseen(ids: readonly (string | null)[], known: Set<string>): string[] {
  const found = [...new Set(ids)].filter((id): id is string => id !== null && !known.has(id))
  for (const id of found) known.add(id)
  return found
}

function sayWords(
  reports: readonly AnyReport[],
  ids: readonly string[],
  decisions: ReadonlyMap<string, readonly StoredDecision[]>,
): ToldMeeting[] {
  return ids.flatMap((id) => sayWord(reports, id, decisions.get(id) ?? []).map((word) => word.told))
}

/** A meeting that is no more attracts no report by its word; its reports, bound to it, still do. */
function sayWord(reports: readonly AnyReport[], id: string, decisions: readonly StoredDecision[]): MeetingWord[] {
  if (decisions.length === 0 || decisions.some(({ field }) => field === 'state')) return []
  // only what the person saw together speaks: what was joined since must not draw in still more
  const bound = reports.filter(({ pin }) => pin === id)
  const told = wordOf(bound.length > 0 ? foldReports(bound) : null, decisions)
  return blockOf(told) === null && bound.length > 0 ? [] : [makeWord(id, told)]
}
