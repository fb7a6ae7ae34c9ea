import { describe, expect, it } from 'vitest'
import type { Bond } from './change'
import { followReports } from './follow-reports'
import type { DoneChange } from './load-changes'
import type { PresentReport } from './present'

/** The number of a report, the meeting that it was in, with a mark where it was bound there, and the one that it came to. */
type Told = [ordinal: number, from: string, to: string]

function acts(...all: Told[][]): DoneChange[] {
  let id = 0
  return all.flatMap((told, act) => told.map(([ordinal, from, to]) => change(++id, act, ordinal, from, to)))
}

function change(id: number, act: number, ordinal: number, from: string, to: string): DoneChange {
  const before: Bond = { meeting: from.replace('!', ''), pinned: from.endsWith('!') }
  return {
    ...{ id, act, action: 'edit', who: 'Ann', at: new Date(0), why: null, meeting: to, person: null },
    ...{ field: `report:a#${ordinal}`, before, after: { meeting: to, pinned: true } },
    ...{ machine: undefined, shown: null, undoneBy: null },
  }
}

function report(ordinal: number, meeting: string, pinned = true): PresentReport {
  return { article: 'a', ordinal, bond: { meeting, pinned } }
}

function numbers(changes: DoneChange[], present: PresentReport[]): (number | undefined)[] {
  const found = followReports(changes, present)
  return changes.map(({ id }) => found.get(id)?.ordinal)
}

describe('followReports', () => {
  it('tells reports of one article apart that came to one meeting at different times', () => {
    const changes = acts([[0, 'm', 'm']], [[0, 'm!', 'n']], [[1, 'm', 'm']])
    expect(numbers(changes, [report(0, 'n'), report(1, 'm')])).toEqual([0, 0, 1])
  })

  it('finds a report under the number that a later reading gave it', () => {
    const changes = acts([[0, 'm', 'm']], [[2, 'm!', 'm']])
    expect(numbers(changes, [report(0, 'm', false), report(3, 'm')])).toEqual([3, 3])
  })

  it('does not take a report that was free for the one that had its number before', () => {
    const changes = acts(
      [[0, 'm', 'm']],
      [
        [0, 'm', 'm'],
        [1, 'm!', 'm'],
      ],
    )
    expect(numbers(changes, [report(0, 'm'), report(1, 'm')])).toEqual([1, 0, 1])
  })

  it('gives a report that went and came back to the act that brought it', () => {
    const changes = acts([[0, 'm', 'm']], [[0, 'n', 'm']])
    expect(numbers(changes, [report(0, 'm')])).toEqual([undefined, 0])
  })
})
