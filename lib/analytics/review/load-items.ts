import type { ReviewItem } from '../../dataset/review'
import { runQuery, sql } from '../sql'
import { type DecisionRow, loadDecisions, shapeDecision } from './load-decisions'
import { type LoadedMeetings, loadMeetings } from './load-meetings'
import { loadNames, type NameAnswer } from './load-names'
import type { WaitingRow } from './waiting'

type Doubt = { a: string; b: string; score: number; reasons: string[] }

/** What was read for a page of the queue, from which its items are put together. */
type Loaded = {
  meetings: LoadedMeetings
  decisions: readonly DecisionRow[]
  names: readonly NameAnswer[]
  doubts: readonly Doubt[]
}

function loadDoubts(rows: readonly WaitingRow[]): Promise<Doubt[]> {
  if (rows.length === 0) return Promise.resolve([])
  return runQuery<Doubt>(sql`
    SELECT d.a, d.b, d.score, d.reasons
    FROM unnest(${rows.map((row) => row.x)}::text[], ${rows.map((row) => row.y ?? '')}::text[]) AS given (a, b)
    JOIN doubts d USING (a, b)`)
}

/** The field under which reports keep the words for a field of a decision: `country:KZ` is of `countries`. */
function wordsField(field: string): string {
  const [name = ''] = field.split(':', 1)
  if (name === 'country') return 'countries'
  return name === 'organization' ? 'organizations' : field
}

/** An item with all that its card needs; `null` where the base has changed between two readings and it waits no more. */
function shapeItem(row: WaitingRow, { meetings, decisions, names, doubts }: Loaded): ReviewItem | null {
  const { rank, weight, id, x, y } = row
  const place = { rank, weight, id }
  const own = decisions.filter((one) => one.meetingId === x)
  const decided = own.find((one) => one.field === (row.kind === 'again' ? 'state' : y))
  const focus = row.kind === 'differs' && y ? wordsField(y) : row.kind === 'name' ? `participant:${y}` : null
  const meeting = meetings.find(x, focus)
  if (!meeting) return null
  switch (row.kind) {
    case 'differs': {
      if (!decided) return null
      const machine = { before: decided.machine, now: decided.differing, since: decided.since }
      return { kind: row.kind, ...place, meeting, decision: shapeDecision(decided), machine }
    }
    case 'again':
      return { kind: row.kind, ...place, meeting, report: y ?? '', verdict: decided ? shapeDecision(decided) : null }
    case 'lost':
      return { kind: row.kind, ...place, meeting, decisions: own.map(shapeDecision) }
    case 'duplicate': {
      const doubt = doubts.find((one) => one.a === x && one.b === y)
      const other = y === null ? undefined : meetings.find(y)
      if (!doubt || !other) return null
      return { kind: row.kind, ...place, meetings: [meeting, other], score: doubt.score, reasons: doubt.reasons ?? [] }
    }
    case 'name': {
      const answer = names.find((one) => one.meeting === x && one.key === y)
      if (!answer) return null
      const { person, names: spellings, seats } = answer
      return { kind: row.kind, ...place, meeting, person, names: spellings, seats, namesakes: [] }
    }
    case 'confidence':
      return { kind: row.kind, ...place, meeting }
  }
}

/** Reads all that the cards of some questions need, and puts it together in their order. */
export async function loadItems(rows: readonly WaitingRow[]): Promise<ReviewItem[]> {
  const of = (...kinds: readonly WaitingRow['kind'][]) => rows.filter((row) => kinds.includes(row.kind))
  const pairs = of('duplicate')
  const ids = new Set([...rows.map((row) => row.x), ...pairs.flatMap((row) => row.y ?? [])])
  const [meetings, decisions, names, doubts] = await Promise.all([
    loadMeetings(
      [...ids],
      of('again').flatMap((row) => row.y ?? []),
    ),
    loadDecisions([...new Set(of('differs', 'again', 'lost').map((row) => row.x))]),
    loadNames(of('name').map((row) => ({ meeting: row.x, key: row.y ?? '' }))),
    loadDoubts(pairs),
  ])
  const loaded = { meetings, decisions, names, doubts }
  return rows.map((row) => shapeItem(row, loaded)).filter((item) => item !== null)
}
