import fc from 'fast-check'
import type { ClientBase } from 'pg'
import { expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import type { Facts } from '../../lib/extract/facts'
import { loadOldReports, storeMeetings, type Telling } from '../../lib/store/store-meetings'
import { namesIn } from '../../lib/store/store-people'
import { provideBase } from './base'
import { readContent } from './base-content'
import { BEKTENOV, makeEngine, type Seat, TOKAYEV, type Told, VUCIC, write } from './ingest-engine'

provideBase()

const SURNAME: Seat = ['Tokayev', 'tokayev', 'head_of_state', 'KZ']
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

const told = fc
  .record({
    day: fc.constantFrom('2026-01-30', '2026-01-31', '2026-02-01', '2026-02-03'),
    grain: fc.constantFrom('day', 'day', 'day', 'range', 'month', 'year'),
    kind: fc.constantFrom('talks' as const, 'visit' as const, 'call' as const),
    sides: fc.constantFrom<string[][]>(['KZ', 'RS'], ['KZ', 'RS'], ['KZ', 'RS', 'UZ'], ['AZ', 'KZ', 'RS', 'UZ']),
    city: fc.constantFrom('Astana', 'Almaty', null),
    seats: fc.subarray<Seat>([TOKAYEV, SURNAME, BEKTENOV, VUCIC], { maxLength: 3 }),
  })
  .map(({ day, grain, kind, sides, city, seats }): Told => {
    const common = { kind, countries: sides, seats, place: city === null ? null : { city, country: 'KZ' } }
    if (grain === 'year') return { ...common, date: '2026-01-01', datePrecision: 'year' }
    if (grain === 'month') return { ...common, date: `${day.slice(0, 7)}-01`, datePrecision: 'month' }
    const end = new Date(Date.parse(day) + 2 * 86_400_000).toISOString().slice(0, 10)
    return { ...common, date: day, dateEnd: grain === 'range' ? end : null, datePrecision: 'day' }
  })

/** What comes, in order: articles, some of them told anew later on, some copies of another; and where batches end. */
const world = fc.record({
  rows: fc.array(
    fc.record({
      id: fc.constantFrom(...IDS),
      published: fc.constantFrom('2026-02-01', '2026-02-02', '2026-02-03'),
      meetings: fc.array(told, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 4, maxLength: 14 },
  ),
  copies: fc.array(fc.tuple(fc.constantFrom(...IDS.slice(0, 3)), fc.constantFrom(...IDS.slice(3))), { maxLength: 2 }),
  sizes: fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 14, maxLength: 14 }),
})
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never

it('articles stored together give what they give one after the other, down to the names of meetings', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const alone = await fill(given, () => 1)
      const together = await fill(given, (turn) => given.sizes[turn] ?? 1)
      expect(together).toEqual(alone)
    }),
    { numRuns: 10 },
  )
})

/** What the base says once everything was stored in batches of these sizes; an article that comes again begins a new one. */
async function fill(given: World, sizeOf: (turn: number) => number) {
  const client = await getPool().connect()
  try {
    await client.query('BEGIN')
    await store(client, given, sizeOf)
    return await readContent(client)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

async function store(client: ClientBase, { rows, copies }: World, sizeOf: (turn: number) => number): Promise<void> {
  await client.query(
    `INSERT INTO articles (id, content_hash, language, text, published)
     SELECT id, md5(id) || md5(id), 'en', 'The presidents met', '2026-02-02' FROM unnest($1::text[]) AS id`,
    [IDS],
  )
  const stories = new Map(copies.map(([original, copy]) => [copy, original]))
  await client.query(
    'INSERT INTO article_copies (article_id, original_id, likeness) SELECT *, 0.9 FROM unnest($1::text[], $2::text[])',
    [[...stories.keys()], [...stories.values()]],
  )
  const last = new Map<string, Facts>()
  const rest = rows.map(({ id, meetings, published }) => read(id, meetings, published))
  for (let turn = 0; rest.length > 0; turn++) {
    const again = rest.findIndex(({ id }, index) => rest.slice(0, index).some((other) => other.id === id))
    const batch = rest.splice(0, Math.min(sizeOf(turn), again < 0 ? rest.length : again))
    const tellings: Telling[] = []
    for (const facts of batch) {
      const before = last.get(facts.id)
      const reports = await loadOldReports(client, facts.id)
      const names = before === undefined ? [] : namesIn(before, before.language)
      const old = { reports, names, textChanged: before !== undefined, standing: before === undefined }
      tellings.push({ facts, old, engine: '1', copying: { story: stories.get(facts.id) ?? null, retold: [] } })
      last.set(facts.id, facts)
    }
    await storeMeetings(client, tellings)
  }
}

function read(id: string, meetings: Told[], published: string): Facts {
  return makeEngine().extract({ id, text: write(meetings), published }) as Facts
}
