/** Random things that persons do, each about meetings, reports and people that are there by then. */
import fc from 'fast-check'
import { getPool } from '../../lib/db/client'
import { act, type MeetingView, meetings } from './curation-desk'
import { BEKTENOV, type Seat, TOKAYEV, type Told, VUCIC } from './ingest-engine'

const NAMESAKE: Seat = ['Toqaev', 'toqaev', 'head_of_state', 'KZ']
const PEOPLE = [TOKAYEV, BEKTENOV, VUCIC, NAMESAKE]
const ARTICLES = ['a', 'b', 'c', 'd', 'e'] as const

const told = fc
  .record({
    day: fc.constantFrom('2026-02-27', '2026-02-27', '2026-03-01'),
    grain: fc.constantFrom('day', 'day', 'day', 'day', 'range', 'month', 'none'),
    kind: fc.constantFrom('talks' as const, 'visit' as const, 'call' as const),
    sides: fc.constantFrom<string[][]>(['KZ', 'RS'], ['KZ', 'RS'], ['KZ', 'RS', 'UZ']),
    seats: fc.subarray<Seat>(PEOPLE),
    areas: fc.subarray<'trade' | 'energy'>(['trade', 'energy']),
  })
  .map(({ day, grain, kind, sides, seats, areas }): Told => {
    const common = { kind, countries: sides, seats, areas }
    if (grain === 'none') return { ...common, date: null, datePrecision: null }
    if (grain === 'month') return { ...common, date: `${day.slice(0, 7)}-01`, datePrecision: 'month' }
    return { ...common, date: day, dateEnd: grain === 'range' ? '2026-03-02' : null }
  })

/** An article that comes in, or is read anew and tells something else. */
export const telling = fc.record({
  do: fc.constant('tell' as const),
  id: fc.constantFrom(...ARTICLES),
  meetings: fc.array(told, { minLength: 0, maxLength: 2 }),
})

const WORDS: Record<string, unknown>[] = [
  { kind: 'summit' },
  { kind: 'talks' },
  { date: { date: '2026-03-01' } },
  { date: null },
  { level: null, 'area:space': true },
  { 'country:UZ': true, visit: null },
  { 'country:UZ': false },
  { 'area:trade': false, place: { city: 'Almaty', country: 'KZ' } },
  { [`participant:${TOKAYEV[1]}`]: { name: TOKAYEV[0], role: 'minister', country: 'KZ' } },
  { [`participant:${VUCIC[1]}`]: false },
]

const MANY = ['edit', 'edit', 'merge', 'merge', 'split', 'split', 'settle', 'settle', 'clear', 'undo'] as const
const FEW = ['accept', 'reject', 'delete', 'restore', 'apart', 'add', 'undo', 'merge_people', 'split_person'] as const

export const deed = fc.record({
  do: fc.constantFrom(...MANY, ...FEW),
  which: fc.nat(20),
  other: fc.nat(20),
  words: fc.constantFrom(...WORDS),
})

export type Deed = Parameters<Parameters<typeof deed.map>[0]>[0]

/** Asks for the deed, with whatever is there by then; it may be refused. */
export async function attempt(step: Deed): Promise<void> {
  const request = await phrase(step, await meetings())
  if (request !== null) await act(request)
}

async function phrase(step: Deed, all: readonly MeetingView[]): Promise<Record<string, unknown> | null> {
  const { which, other } = step
  switch (step.do) {
    case 'undo':
      return { action: 'undo', act: 1 + which }
    case 'merge_people':
      return { action: 'merge_people', into: take(PEOPLE, which)?.[1], from: [take(PEOPLE, other)?.[1]] }
    case 'split_person':
      return {
        action: 'split_person',
        key: take(PEOPLE, which)?.[1],
        articles: [take(ARTICLES, other)],
        name: 'Ann Lee',
      }
    case 'add':
      return { action: 'add', meeting: { kind: 'call', status: 'held', date: '2026-03-01', countries: ['KZ', 'RS'] } }
    case 'merge':
    case 'apart':
      return join(step.do, take(all, which), take(all, which + 1 + (other % Math.max(all.length - 1, 1))))
    case 'split': {
      const one = take(
        all.filter(({ reports }) => reports.length > 1),
        which,
      )
      const report = take(one?.reports ?? [], other)?.replace('!', '')
      return one === undefined ? null : { action: 'split', meeting: one.id, version: one.version, reports: [report] }
    }
    case 'settle':
    case 'clear':
      return settle(step)
    default: {
      const one = take(step.do === 'restore' ? all.filter(({ state }) => state !== 'live') : all, which)
      const set = step.do === 'edit' ? { set: step.words } : {}
      return one === undefined ? null : { action: step.do, meeting: one.id, version: one.version, ...set }
    }
  }
}

function join(action: 'merge' | 'apart', one?: MeetingView, two?: MeetingView): Record<string, unknown> | null {
  if (one === undefined || two === undefined) return null
  const versions = { [one.id]: one.version, [two.id]: two.version }
  return action === 'apart'
    ? { action, a: one.id, b: two.id, versions }
    : { action, into: one.id, from: [two.id], versions }
}

/** Keeps or takes what differs, where something does; or gives a field back. */
async function settle(step: Deed): Promise<Record<string, unknown> | null> {
  const differs = step.do === 'settle' ? 'WHERE differing IS NOT NULL' : ''
  const { rows } = await getPool().query<{ meeting: string; version: number; field: string }>(
    `SELECT meeting_id AS meeting, version, field FROM decisions JOIN meetings ON meetings.id = meeting_id ${differs} ORDER BY 1, 3`,
  )
  const found = take(rows, step.which)
  if (found === undefined) return null
  const { field, ...of } = found
  if (step.do === 'clear') return { action: 'clear', ...of, fields: [field] }
  return { action: step.other % 2 === 0 ? 'keep' : 'take', ...of, field }
}

function take<Value>(values: readonly Value[], place: number): Value | undefined {
  return values[place % Math.max(values.length, 1)]
}
