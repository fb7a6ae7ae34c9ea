import type { Pair } from '../../filters/filters'
import { rankRole } from '../../vocab/roles'
import { sortLanguages } from '../context'
import type { PairMeeting, PairRows } from './query'

export type PairOverview = {
  pair: Pair
  held: number
  planned: number
  cancelled: number
  /** Held meetings by level, the highest first; `null` where no report states it. */
  levels: { level: string | null; meetings: number }[]
  firstHeld: PairMeeting | null
  lastHeld: PairMeeting | null
  /** The next planned meeting after the last one held, or planned without a date; `null` where none is. */
  nextPlanned: PairMeeting | null
  /** Held visits with a guest and a host of the pair: by the first country to the second, and the other way. */
  visits: { byFirst: number; bySecond: number }
  /** Held meetings that others sat at too. */
  withOthers: number
  reports: number
  languages: string[]
}

function countLevels(held: readonly PairMeeting[]): PairOverview['levels'] {
  const counts = new Map<string | null, number>()
  for (const { level } of held) counts.set(level, (counts.get(level) ?? 0) + 1)
  const place = (level: string | null): number => (level === null ? Number.POSITIVE_INFINITY : rankRole(level))
  return [...counts]
    .map(([level, meetings]) => ({ level, meetings }))
    .sort((a, b) => (place(a.level) === place(b.level) ? 0 : place(a.level) - place(b.level)))
}

/** What the head of a pair's page says; pure. `rows.meetings` come in order of time, undated last. */
export function shapePairOverview(pair: Pair, rows: PairRows): PairOverview {
  const held = rows.meetings.filter((meeting) => meeting.status === 'held')
  const planned = rows.meetings.filter((meeting) => meeting.status === 'planned')
  const dated = held.filter((meeting) => meeting.date !== null)
  const lastHeld = dated[dated.length - 1] ?? null
  const last = lastHeld?.date ?? ''
  const made = (guest: string, host: string): number =>
    held.filter((meeting) => meeting.guest === guest && meeting.host === host).length
  return {
    pair,
    held: held.length,
    planned: planned.length,
    cancelled: rows.meetings.filter((meeting) => meeting.status === 'cancelled').length,
    levels: countLevels(held),
    firstHeld: dated[0] ?? null,
    lastHeld,
    nextPlanned: planned.find((meeting) => meeting.date === null || meeting.date > last) ?? null,
    visits: { byFirst: made(pair[0], pair[1]), bySecond: made(pair[1], pair[0]) },
    withOthers: held.filter((meeting) => !meeting.alone).length,
    reports: new Set(rows.reports.map((report) => report.story)).size,
    languages: sortLanguages([...new Set(rows.reports.map((report) => report.language))]),
  }
}
