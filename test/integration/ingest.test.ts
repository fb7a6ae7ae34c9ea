import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import type { SourceDocument } from '../../lib/extract/facts'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { provideBase } from './base'
import { BEKTENOV, makeEngine, TOKAYEV, type Told, VUCIC, write } from './ingest-engine'

provideBase()

const PRESIDENTS = { seats: [TOKAYEV, VUCIC] }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-ingest-'))
  await getPool().query('TRUNCATE articles, meetings, people CASCADE')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

type Row = { id: string; text: string; published?: string; title?: string; language?: string }

async function put(name: string, rows: Row[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'))
  return path
}

/** Meetings by id, each with the articles that tell of it. */
async function readMeetings(): Promise<{ id: string; status: string; version: number; reports: string[] }[]> {
  const { rows } = await getPool().query(`SELECT m.id, m.status, m.version,
      array_agg(r.article_id ORDER BY r.article_id) AS reports
    FROM meetings m JOIN reports r ON r.meeting_id = m.id GROUP BY m.id ORDER BY min(r.article_id), m.id`)
  return rows
}

async function count(table: string): Promise<number> {
  const { rows } = await getPool().query(`SELECT count(*)::int AS count FROM ${table}`)
  return rows[0].count
}

async function dump(): Promise<string> {
  const tables = [
    'articles',
    'extractions',
    'meetings',
    'reports',
    'evidence',
    'people',
    'person_names',
    'participants',
  ]
  const rows = []
  for (const table of tables) rows.push((await getPool().query(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)).rows)
  return JSON.stringify(rows)
}

describe('the same again', () => {
  it('changes nothing and asks the engine nothing', async () => {
    const path = await put('a.jsonl', [
      { id: 'a', text: write([PRESIDENTS]) },
      { id: 'b', text: write([PRESIDENTS], 'b') },
    ])
    expect(await ingestPaths([path], { engine: makeEngine() })).toMatchObject({ read: 2, added: 2, meetings: 1 })
    const before = await dump()
    const engine = makeEngine()
    expect(await ingestPaths([path], { engine })).toMatchObject({ read: 2, unchanged: 2, added: 0, failed: 0 })
    expect(engine.asked).toBe(0)
    expect(await dump()).toBe(before)
  })

  it('is read by an engine that takes its time, and says by which', async () => {
    const path = await put('a.jsonl', [{ id: 'a', text: write([PRESIDENTS]) }])
    const { extract } = makeEngine()
    const engine = { version: 'slow model 1', extract: async (document: SourceDocument) => extract(document) }
    expect(await ingestPaths([path], { engine })).toMatchObject({ added: 1, meetings: 1 })
    expect(await ingestPaths([path], { engine })).toMatchObject({ unchanged: 1 })
    const { rows } = await getPool().query('SELECT engine_version FROM extractions')
    expect(rows).toEqual([{ engine_version: 'slow model 1' }])
  })

  it('is read anew by another engine, and meetings that come out the same are not touched', async () => {
    const path = await put('a.jsonl', [{ id: 'a', text: write([PRESIDENTS, { seats: [BEKTENOV, VUCIC] }]) }])
    await ingestPaths([path], { engine: makeEngine() })
    const before = await readMeetings()
    expect(await ingestPaths([path], { engine: makeEngine('2') })).toMatchObject({ updated: 1 })
    expect((await readMeetings()).map(({ id, version }) => [id, version])).toEqual(before.map(({ id }) => [id, 1]))
    expect(await count('extractions')).toBe(1)
  })

  it('under another name makes no second article and says so', async () => {
    await ingestPaths([await put('a.jsonl', [{ id: 'a', text: write([PRESIDENTS]) }])], { engine: makeEngine() })
    const second = await put('b.jsonl', [{ id: 'b', text: ` ${write([PRESIDENTS])}\n` }])
    const summary = await ingestPaths([second], { engine: makeEngine() })
    expect(summary).toMatchObject({
      unchanged: 1,
      added: 0,
      notes: [{ source: `${second}:1`, message: expect.stringContaining('"a"') }],
    })
    expect(await count('articles')).toBe(1)
  })
})

describe('a changed document', () => {
  it('takes its old reports with it and refolds what is left', async () => {
    const rows = (text: string) => [
      { id: 'a', text },
      { id: 'b', text: write([{ ...PRESIDENTS, status: 'planned' }]) },
    ]
    await ingestPaths([await put('a.jsonl', rows(write([PRESIDENTS])))], { engine: makeEngine() })
    const [joined] = await readMeetings()
    expect(joined).toMatchObject({ status: 'held', reports: ['a', 'b'] })
    const moved = write([{ ...PRESIDENTS, date: '2026-05-04' }])
    expect(await ingestPaths([await put('a.jsonl', rows(moved))], { engine: makeEngine() })).toMatchObject({
      updated: 1,
      unchanged: 1,
    })
    const meetings = await readMeetings()
    expect(meetings.map(({ status, reports }) => [status, reports])).toEqual([
      ['held', ['a']],
      ['planned', ['b']],
    ])
    expect(meetings.map(({ id }) => id)).toContain(joined?.id)
  })

  it('without any meeting left leaves no meeting, person or evidence behind', async () => {
    await ingestPaths([await put('a.jsonl', [{ id: 'a', text: write([PRESIDENTS]) }])], { engine: makeEngine() })
    expect(await count('people')).toBe(2)
    await ingestPaths([await put('a.jsonl', [{ id: 'a', text: write([]) }])], { engine: makeEngine() })
    expect([
      await count('meetings'),
      await count('reports'),
      await count('people'),
      await count('person_names'),
    ]).toEqual([0, 0, 0, 0])
    const { rows } = await getPool().query('SELECT DISTINCT field FROM evidence ORDER BY field')
    expect(rows.map((row) => row.field)).toEqual(['agreement', 'figure'])
  })

  it('without a name of its own is the article of its file', async () => {
    const path = join(folder, 'report.txt')
    await writeFile(path, `date 2026-02-28 Talks\n${write([PRESIDENTS])}`)
    await ingestPaths([path], { engine: makeEngine() })
    const first = (await readMeetings())[0]
    await writeFile(path, `date 2026-02-28 Talks\n${write([PRESIDENTS], 'mended')}`)
    expect(await ingestPaths([path], { engine: makeEngine() })).toMatchObject({ updated: 1, added: 0 })
    expect(await readMeetings()).toEqual([first])
  })

  it('may not become the text of another one', async () => {
    const [one, two] = [write([PRESIDENTS]), write([], 'two')]
    await ingestPaths(
      [
        await put('a.jsonl', [
          { id: 'a', text: one },
          { id: 'b', text: two },
        ]),
      ],
      { engine: makeEngine() },
    )
    const summary = await ingestPaths([await put('b.jsonl', [{ id: 'b', text: one }])], { engine: makeEngine() })
    expect(summary).toMatchObject({ failed: 1, errors: [{ message: expect.stringContaining('article "a"') }] })
  })
})

describe('meetings', () => {
  const reports = [
    {
      id: 'a',
      published: '2026-02-25',
      text: write([{ ...PRESIDENTS, status: 'planned', date: '2026-02-26', dateEnd: '2026-02-27' }], 'a'),
    },
    { id: 'b', published: '2026-02-27', text: write([PRESIDENTS, { seats: [BEKTENOV, VUCIC] }], 'b') },
    { id: 'c', published: '2026-02-28', text: write([{ ...PRESIDENTS, kind: 'visit', areas: ['energy'] }], 'c') },
    {
      id: 'd',
      published: '2026-02-28',
      text: write(
        [
          { ...PRESIDENTS, kind: 'call' },
          { seats: [TOKAYEV], date: '2026-02-01', datePrecision: 'month' },
        ],
        'd',
      ),
    },
    {
      id: 'e',
      published: '2026-03-30',
      text: write([{ kind: 'summit', countries: ['AZ', 'KZ', 'RS'], ...PRESIDENTS }], 'e'),
    },
  ]

  it('are the same whatever the order in which reports come', async () => {
    const seen = new Set<string>()
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
    ]) {
      await getPool().query('TRUNCATE articles, meetings, people CASCADE')
      for (const index of order) {
        const path = await put(`${index}.jsonl`, [reports[index] as Row])
        expect((await ingestPaths([path], { engine: makeEngine() })).errors).toEqual([])
      }
      const { rows } = await getPool().query(`SELECT m.kind, m.status, m.date, m.date_end, m.level,
          array_agg(r.article_id || r.ordinal || array_to_string(r.reasons, ',') ORDER BY r.article_id, r.ordinal) AS reports
        FROM meetings m JOIN reports r ON r.meeting_id = m.id GROUP BY m.id`)
      seen.add(JSON.stringify(rows.map((row) => JSON.stringify(row)).sort()))
    }
    expect(seen.size).toBe(1)
    const joined = (await readMeetings()).find((meeting) => meeting.reports.length > 1)
    // the month that d tells of holds one meeting of that president only
    expect(joined?.reports).toEqual(['a', 'b', 'c', 'd'])
  })

  it('say which words stand behind each field', async () => {
    await ingestPaths([await put('a.jsonl', reports)], { engine: makeEngine() })
    const { rows } = await getPool().query(`SELECT e.field FROM evidence e JOIN reports r ON r.id = e.report_id
      WHERE r.article_id = 'c' ORDER BY e.field`)
    expect(rows.map((row) => row.field)).toEqual([
      'area:energy',
      'date',
      'meeting',
      'participant:tokayev kassym-jomart',
      'participant:vucic aleksandar',
    ])
  })
})

describe('names to show', () => {
  const kobakhidze = (name: string): Told => ({
    countries: ['GE', 'KZ'],
    place: { city: 'Астана', country: 'KZ' },
    seats: [
      [name, 'kobakhidze irakli', 'head_of_government', 'GE'],
      ['Жарко Петрович', 'petrovic jarko', 'minister', 'KZ'],
    ],
  })
  const russian = { id: 'a', language: 'ru', text: write([kobakhidze('Кобахидзе')], 'ru') }
  const english: Told = {
    countries: ['GE', 'KZ'],
    place: { city: 'Astana', country: 'KZ' },
    seats: [['Zarko Petrovic', 'petrovic jarko', 'minister', 'KZ']],
  }

  async function readShown() {
    const { rows: cities } = await getPool().query('SELECT city FROM meetings')
    const { rows: people } = await getPool().query('SELECT name FROM people ORDER BY key')
    return { cities: cities.map((row) => row.city), people: people.map((row) => row.name) }
  }

  it('are Latin ones, though only a Russian report tells of the meeting', async () => {
    await ingestPaths([await put('a.jsonl', [russian])], { engine: makeEngine() })
    expect(await readShown()).toEqual({ cities: ['Astana'], people: ['Irakli Kobakhidze', 'Zharko Petrovich'] })
    const { rows } = await getPool().query('SELECT name, language, script FROM person_names ORDER BY name')
    expect(rows.map((row) => row.name)).toEqual(['Жарко Петрович', 'Кобахидзе'])
  })

  it('follow an English report when it comes, and go when it goes', async () => {
    const rows = (text: string) => [russian, { id: 'b', language: 'en', text }]
    await ingestPaths([await put('a.jsonl', rows(write([english])))], { engine: makeEngine() })
    expect(await readShown()).toEqual({ cities: ['Astana'], people: ['Irakli Kobakhidze', 'Zarko Petrovic'] })
    await ingestPaths([await put('a.jsonl', rows(write([])))], { engine: makeEngine() })
    expect((await readShown()).people).toEqual(['Irakli Kobakhidze', 'Zharko Petrovich'])
  })
})

describe('trouble', () => {
  it('with one document is named and leaves nothing of it, while the rest goes on', async () => {
    const unknown = write([{ ...PRESIDENTS, countries: ['KZ', 'QQ'] }])
    const path = await put('a.jsonl', [
      { id: 'a', text: unknown },
      { id: 'b', text: write([PRESIDENTS]) },
      { id: 'c', text: 'no answer' },
    ])
    const summary = await ingestPaths([path], { engine: makeEngine() })
    expect(summary).toMatchObject({ read: 3, added: 1, failed: 2, meetings: 1 })
    expect(summary.errors.map((error) => error.source)).toEqual([`${path}:1`, `${path}:3`])
    expect(summary.errors[0]?.message).toContain('QQ')
    expect(await count('articles')).toBe(1)
  })

  it('of two ingests at once there is none', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      id: `n${index}`,
      text: write([PRESIDENTS], String(index)),
    }))
    const paths = [await put('a.jsonl', rows), await put('b.jsonl', [...rows].reverse())]
    const summaries = await Promise.all(paths.map((path) => ingestPaths([path], { engine: makeEngine() })))
    expect(summaries.map((summary) => summary.errors)).toEqual([[], []])
    expect(summaries.reduce((sum, summary) => sum + summary.added, 0)).toBe(30)
    expect((await readMeetings()).map((meeting) => meeting.reports.length)).toEqual([30])
    const { rows: names } = await getPool().query('SELECT DISTINCT seen FROM person_names')
    expect(names).toEqual([{ seen: 30 }])
  })

  it('stops where it is told to, and goes on from there', async () => {
    // more than may be in line at once: what is there by then is still written
    const all = 700
    const rows = Array.from({ length: all }, (_, index) => ({ id: `n${index}`, text: write([], `note ${index}`) }))
    const path = await put('a.jsonl', rows)
    const stop = new AbortController()
    const onProgress = ({ done }: { done: number }) => (done >= 5 ? stop.abort() : undefined)
    const first = await ingestPaths([path], { engine: makeEngine(), signal: stop.signal, onProgress })
    expect(first.stopped).toBe(true)
    expect(first.added).toBeLessThan(all)
    expect(await count('articles')).toBe(first.added)
    const second = await ingestPaths([path], { engine: makeEngine() })
    expect(second).toMatchObject({ stopped: false, unchanged: first.added, added: all - first.added })
  })
})
