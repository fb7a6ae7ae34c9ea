/** Which report each binding of the acts in force is about, though articles that were read anew may number it otherwise. */
import { readBond, readReportField } from './change'
import type { DoneChange } from './load-changes'
import type { PresentReport } from './present'

type Place = { article: string; ordinal: number; meeting: string }

/** A report that was held at a meeting by one act after another, under the number by which the last of them knew it. */
type Hold = Place & { changes: number[] }

/**
 * What was bound before is the report that an earlier act held; what was free is one that none held, whatever it is called.
 * @param inForce all changes in force that are about these reports
 * @param present all reports of their articles
 * @returns the report by the id of the change that bound it, where it is bound still
 */
export function followReports(
  inForce: readonly DoneChange[],
  present: readonly PresentReport[],
): Map<number, PresentReport> {
  // the newest first: a report that was given back since may have left an older hold behind
  let holds: Hold[] = []
  for (const bonds of listActs(inForce)) {
    const before = bonds.flatMap(({ from }) => from ?? [])
    const earlier = pair(before, holds)
    const held = bonds.map(({ id, from, to }): Hold => {
      const since = from === null ? [] : (earlier.get(from)?.changes ?? [])
      return { ...to, changes: [...since, id] }
    })
    const continued = new Set(earlier.values())
    holds = [...held, ...holds.filter((hold) => !continued.has(hold))]
  }
  const bound = present.flatMap((report) => {
    const { article, ordinal, bond } = report
    return bond.pinned ? { article, ordinal, meeting: bond.meeting, report } : []
  })
  return new Map(
    [...pair(holds, bound)].flatMap(([{ changes }, { report }]) => changes.map((id) => [id, report] as const)),
  )
}

/** That a change bound a report; from nowhere where it was free. */
type Binding = { id: number; from: Place | null; to: Place }

/** The bindings of each act, the oldest act first. */
function listActs(changes: readonly DoneChange[]): Binding[][] {
  const acts = new Map<number, Binding[]>()
  for (const { id, act, field, before, after } of [...changes].sort((a, b) => a.id - b.id)) {
    const named = readReportField(field)
    if (named === null) continue
    const [from, to] = [readBond(before), readBond(after)]
    const place = from.pinned ? { ...named, meeting: from.meeting } : null
    acts.set(act, [...(acts.get(act) ?? []), { id, from: place, to: { ...named, meeting: to.meeting } }])
  }
  return [...acts.values()]
}

/** Pairs what is of one article at one meeting: first under the same number, then in order what was numbered anew. */
function pair<One extends Place, Other extends Place>(ones: readonly One[], others: readonly Other[]): Map<One, Other> {
  const pairs = new Map<One, Other>()
  const free = new Set(others)
  for (const renumbered of [false, true])
    for (const one of ones) {
      if (pairs.has(one)) continue
      const other = [...free].find(
        ({ article, ordinal, meeting }) =>
          article === one.article && meeting === one.meeting && (renumbered || ordinal === one.ordinal),
      )
      if (other === undefined) continue
      pairs.set(one, other)
      free.delete(other)
    }
  return pairs
}
