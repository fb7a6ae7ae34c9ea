/** Works out what taking changes back, or doing them again, comes to. Nothing is written here. */
import type { ClientBase } from 'pg'
import { equalValues, isSameAnswer } from '../identity/decisions'
import { type Bond, type Change, readBond, readReportField, writeReportField } from './change'
import { conflict } from './conflict'
import { followReports } from './follow-reports'
import { holdsOnly } from './list-done'
import { type DoneChange, loadInForce } from './load-changes'
import type { Refusal } from './outcome'
import { listMeetings } from './plan-around'
import { keyOf, loadReports, loadWords, type Present, type PresentReport } from './present'

/** Takes changes back, the newest first, back to what was before the oldest of them. */
export async function takeBack(client: ClientBase, chosen: readonly DoneChange[]): Promise<Change[]> {
  const newestFirst = [...chosen].sort((a, b) => b.id - a.id)
  const words = await loadWords(client, chosen)
  const reports = await loadReports(client, chosen)
  const others = await loadOthers(client, chosen, reports)
  return [...reverse(newestFirst, words, others), ...letGo(newestFirst, reports, others)]
}

/**
 * Does again what an act took back.
 * @param undoing the changes of that act
 * @param originals the changes that it took back
 */
export async function bringBack(
  client: ClientBase,
  undoing: readonly DoneChange[],
  originals: readonly DoneChange[],
): Promise<Change[]> {
  const newestFirst = [...undoing].sort((a, b) => b.id - a.id)
  const words = await loadWords(client, undoing)
  const reports = await loadReports(client, originals)
  const others = await loadOthers(client, undoing, reports)
  return [...reverse(newestFirst, words, others), ...bindAgain(originals, reports, others)]
}

/** What else is in force on these meetings, and on these reports wherever they were since. */
async function loadOthers(
  client: ClientBase,
  chosen: readonly DoneChange[],
  reports: readonly PresentReport[],
): Promise<DoneChange[]> {
  const gone = new Set(chosen.map(({ id }) => id))
  const articles = [...new Set(reports.map(({ article }) => article))]
  const inForce = await loadInForce(client, listMeetings(chosen), articles)
  return inForce.filter(({ id }) => !gone.has(id))
}

function reverse(
  newestFirst: readonly DoneChange[],
  words: ReadonlyMap<string, Present>,
  others: readonly DoneChange[],
): Change[] {
  const now = new Map(words)
  const reversed = new Map<string, DoneChange>()
  for (const change of newestFirst) {
    if (readReportField(change.field) !== null) continue
    const key = keyOf(change)
    // Who said the same again since decided, too: her word must not go with the one that she confirmed.
    const again = others.some((other) => other.id > change.id && keyOf(other) === key)
    if (again || !isSameAnswer(now.get(key)?.value, change.after)) throw decidedSince(change, others)
    now.set(key, { value: change.before, machine: change.machine?.before })
    reversed.set(key, change)
  }
  return [...reversed].map(([key, { meeting, person, field, shown }]): Change => {
    const [was, is] = [words.get(key), now.get(key)]
    const earlier = others.filter((other) => keyOf(other) === key && isSameAnswer(other.after, is?.value)).at(-1)
    return {
      ...{ meeting, person, field, before: was?.value, after: is?.value },
      machine: { before: was?.machine, after: is?.machine },
      ...(person === null ? {} : { shown: { before: shown?.after, after: shown?.before }, names: shown?.names }),
      ...(earlier === undefined ? {} : { act: earlier.act }),
    }
  })
}

/** Gives reports back: to the meeting that they were moved from, and to the machine where no other act holds them. */
function letGo(
  newestFirst: readonly DoneChange[],
  present: readonly PresentReport[],
  others: readonly DoneChange[],
): Change[] {
  const reports = followReports([...newestFirst, ...others], present)
  const now = new Map<PresentReport, string>()
  for (const change of newestFirst) {
    const report = reports.get(change.id)
    if (report === undefined) continue
    const [from, to] = [readBond(change.before), readBond(change.after)]
    const here = (now.get(report) ?? report.bond.meeting) === to.meeting
    if (!here && !holdsOnly(change)) throw decidedSince(change, others)
    if (here) now.set(report, from.meeting)
  }
  return [...now].flatMap(([report, meeting]) => {
    const pinned = others.some(({ id, after }) => reports.get(id) === report && readBond(after).meeting === meeting)
    return writeBond(report, { meeting, pinned })
  })
}

function bindAgain(
  originals: readonly DoneChange[],
  present: readonly PresentReport[],
  others: readonly DoneChange[],
): Change[] {
  const latest = new Map(originals.map((change) => [change.field, change]))
  const claimed: PresentReport[] = []
  return [...latest.values()].flatMap((change) => {
    const named = readReportField(change.field)
    if (named === null) return []
    const [from, to] = [readBond(change.before), readBond(change.after)]
    const free = present.filter((report) => !claimed.includes(report))
    const report =
      free.find((one) => isNamed(one, named)) ??
      free.find(({ article, bond }) => article === named.article && bond.meeting === from.meeting)
    if (report === undefined) return []
    if (report.bond.pinned && report.bond.meeting !== from.meeting && report.bond.meeting !== to.meeting)
      throw decidedSince(change, others)
    claimed.push(report)
    return [{ ...bindTo(report, { meeting: to.meeting, pinned: true }), meeting: change.meeting }]
  })
}

function isNamed(report: PresentReport, named: { article: string; ordinal: number }): boolean {
  return report.article === named.article && report.ordinal === named.ordinal
}

function writeBond(report: PresentReport, bond: Bond): Change[] {
  return equalValues(bond, report.bond) ? [] : [bindTo(report, bond)]
}

function bindTo(report: PresentReport, bond: Bond): Change {
  const field = writeReportField(report)
  return { meeting: bond.meeting, person: null, field, before: { ...report.bond }, after: { ...bond } }
}

function decidedSince(change: DoneChange, others: readonly DoneChange[]): Refusal {
  // a report may have been moved to any meeting since
  const same = (other: DoneChange) =>
    readReportField(change.field) === null ? keyOf(other) === keyOf(change) : other.field === change.field
  const since = others.filter((other) => other.id > change.id && same(other))
  const who = since.at(-1)?.who
  return conflict(`“${change.field}” was decided anew since${who ? ` by ${who}` : ''}; undo that first.`, since)
}
