import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { joinReports } from '../../lib/identity/join-reports'
import { reportName } from '../../lib/identity/told-meeting'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { provideBase } from './base'
import { BEKTENOV, makeEngine, type Seat, TOKAYEV, type Told, VUCIC, write } from './ingest-engine'

provideBase()

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-order-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const told = fc
  .record({
    day: fc.constantFrom('2026-01-30', '2026-02-01', '2026-02-27', '2026-03-01', '2026-03-10'),
    grain: fc.constantFrom('day', 'day', 'day', 'range', 'month', 'year', 'none'),
    kind: fc.constantFrom('talks' as const, 'visit' as const, 'call' as const),
    sides: fc.constantFrom<string[][]>(['KZ', 'RS'], ['KZ', 'RS'], ['KZ', 'RS', 'UZ'], ['AZ', 'KZ', 'RS', 'UZ']),
    seats: fc.subarray<Seat>([TOKAYEV, BEKTENOV, VUCIC]),
  })
  .map(({ day, grain, kind, sides, seats }): Told => {
    const common = { kind, countries: sides, seats }
    if (grain === 'none') return { ...common, date: null, datePrecision: null }
    if (grain === 'year') return { ...common, date: '2026-01-01', datePrecision: 'year' }
    if (grain === 'month') return { ...common, date: `${day.slice(0, 7)}-01`, datePrecision: 'month' }
    const end = new Date(Date.parse(day) + 3 * 86_400_000).toISOString().slice(0, 10)
    return { ...common, date: day, dateEnd: grain === 'range' ? end : null, datePrecision: 'day' }
  })

/** Articles, some of which are told anew with other meetings later on. */
const articles = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    meetings: fc.array(told, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 6, maxLength: 12 },
)

it('article by article, the base comes to the meetings that all reports at once would give', async () => {
  const path = join(folder, 'articles.jsonl')
  await fc.assert(
    fc.asyncProperty(articles, async (rows) => {
      await getPool().query('TRUNCATE articles, meetings, people CASCADE')
      const lines = rows.map(({ id, meetings }, index) => JSON.stringify({ id, text: write(meetings, String(index)) }))
      await writeFile(path, lines.join('\n'))
      const { errors } = await ingestPaths([path], { engine: makeEngine() })
      expect(errors).toEqual([])
      const stored =
        await getPool().query(`SELECT r.article_id AS article, r.ordinal, r.told, r.meeting_id, a.published, a.language
        FROM reports r JOIN articles a ON a.id = r.article_id`)
      const byMeeting = new Map<string, string[]>()
      for (const row of stored.rows)
        byMeeting.set(row.meeting_id, [...(byMeeting.get(row.meeting_id) ?? []), reportName(row)].sort())
      const expected = joinReports(stored.rows).map((cluster) => cluster.map(reportName).sort())
      expect([...byMeeting.values()].sort()).toEqual(expected.sort())
      const { rows: meetings } = await getPool().query('SELECT id FROM meetings ORDER BY id')
      expect(meetings.map((row) => row.id)).toEqual([...byMeeting.keys()].sort())
    }),
    { numRuns: 25 },
  )
})
