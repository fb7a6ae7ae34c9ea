import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { beforeEach, describe, expect, it } from 'vitest'
import { listStaleArticles } from '../../lib/analytics/stale-articles/query'
import { reextractCommand } from '../../lib/cli/commands/reextract'
import { getPool } from '../../lib/db/client'
import type { Facts, MeetingFact, SourceDocument } from '../../lib/extract/facts'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { type ReextractOptions, reextract } from '../../lib/ingest/reextract'
import type { Reextraction } from '../../lib/ingest/reextract-tally'
import type { Engine } from '../../lib/ingest/store-document'
import { provideBase } from './base'
import { readContent } from './base-content'
import { type Article, clear, done, dump, meetingOf, tell } from './curation-desk'
import { BEKTENOV, makeEngine, TOKAYEV, VUCIC, write } from './ingest-engine'

provideBase()
beforeEach(clear)

const TALKS = { seats: [TOKAYEV, VUCIC] }
const APRIL = { ...TALKS, date: '2026-04-02' }

/** The engine of tests, a later version of it, with other answers where `alter` makes them. */
function makeLater(alter: (facts: Facts) => Facts = (facts) => facts, version = '2'): Engine & { asked: string[] } {
  const { extract } = makeEngine()
  const asked: string[] = []
  return {
    ...{ version, asked },
    extract: async (document: SourceDocument) => {
      asked.push(document.id ?? '')
      return alter(await extract(document))
    },
  }
}

function alterMeetings(alter: (meeting: MeetingFact, article: string) => MeetingFact | null) {
  return (facts: Facts): Facts => ({
    ...facts,
    meetings: facts.meetings.flatMap((meeting) => alter(meeting, facts.id) ?? []),
  })
}

const HISTORY = [
  ...[
    'articles',
    'extractions',
    'people',
    'person_names',
    'meetings',
    'meeting_countries',
    'participants',
    'meeting_areas',
  ],
  ...['reports', 'article_countries', 'article_areas', 'article_area_countries', 'agreements', 'agreement_countries'],
  ...['figures', 'evidence', 'decisions'],
]
const NONE = { added: [], removed: [], changed: [], locked: [], kept: [] }
/** An engine that knows better of three articles: of a the place, of b that there was no meeting, of d another day. */
const BETTER = alterMeetings((meeting, article) => {
  if (article === 'b') return null
  if (article === 'd') return { ...meeting, date: '2026-06-05' }
  return article === 'a' ? { ...meeting, place: { city: 'Almaty', country: 'KZ' } } : meeting
})
const CORPUS: Article[] = [
  { id: 'a', published: '2026-02-28', meetings: [TALKS] },
  { id: 'b', published: '2026-02-27', meetings: [{ ...TALKS, status: 'planned', date: '2026-05-05' }] },
  { id: 'c', published: '2026-02-26', meetings: [{ seats: [BEKTENOV, VUCIC], date: '2026-03-11' }, APRIL] },
  { id: 'd', published: '2026-02-25', meetings: [{ ...TALKS, kind: 'visit', date: '2026-06-04' }] },
  { id: 'e', published: '2026-02-24', language: 'ru', meetings: [APRIL] },
]

/** The same articles by another engine from the beginning. */
async function ingest(engine: Engine): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-reextract-'))
  const rows = CORPUS.map(({ meetings, ...row }) => ({ language: 'en', ...row, text: write(meetings, row.id) }))
  const path = join(folder, 'articles.jsonl')
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'))
  expect((await ingestPaths([path], { engine })).errors).toEqual([])
  await rm(folder, { recursive: true, force: true })
}

async function runAll(options: Partial<ReextractOptions> & Pick<ReextractOptions, 'engine'>): Promise<Reextraction> {
  const stale = await listStaleArticles(EMPTY_FILTERS, options.force ? null : options.engine.version)
  return reextract(stale, options)
}

function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  return getPool()
    .query(sql)
    .then(({ rows }) => rows)
}

/** All that does not tell one run from another. */
function withoutTime({ seconds: _, ...rest }: Reextraction): string {
  return JSON.stringify(rest)
}

describe('articles to be read anew', () => {
  it('come by day of publication, and filters choose among them', async () => {
    await tell(...CORPUS)
    const list = (filters: object, engine: string | null = '2') =>
      listStaleArticles({ ...EMPTY_FILTERS, ...filters }, engine)
    await getPool().query(`UPDATE articles SET published = NULL WHERE id = 'd'`)
    await getPool().query(`UPDATE articles SET outlet = 'Tengri News' WHERE id = 'c'`)
    await getPool().query(`INSERT INTO article_countries VALUES ('b', 'RS', 1)`)
    expect(await list({})).toEqual(['e', 'c', 'b', 'a', 'd'])
    expect(await list({}, '1')).toEqual([])
    expect(await list({}, null)).toHaveLength(5)
    expect(await list({ from: '2026-02-26', to: '2026-02-27' })).toEqual(['c', 'b'])
    expect(await list({ lang: ['ru'] })).toEqual(['e'])
    expect(await list({ source: ['tengri news'] })).toEqual(['c'])
    expect(await list({ country: ['RS', 'UZ'] })).toEqual(['b'])
    expect(await list({ pair: ['KZ', 'RS'] })).toEqual(['b'])
    expect(await list({ q: 'bektenov' })).toEqual(['c'])
  })
})

describe('the same answer', () => {
  it('is marked as that of the new engine, and nothing else is written', async () => {
    await tell(...CORPUS)
    const rows = () =>
      rowsOf('SELECT id, revision FROM evidence UNION ALL SELECT 0, max(version) FROM meetings ORDER BY 1, 2')
    const before = await rows()
    const [{ known } = {}] = await rowsOf('SELECT max(id) AS known FROM revisions')
    const content = await readContent(getPool())
    const result = await runAll({ engine: makeLater() })
    expect(result).toMatchObject({
      engine: { from: { '1': 5 }, to: '2' },
      articles: { found: 5, read: 5, same: 5, changed: 0, failed: 0, passed: 0 },
      ...{ changes: NONE, answers: [], failures: [], stopped: false },
    })
    expect(await rows()).toEqual(before)
    expect(await rowsOf('SELECT DISTINCT engine_version FROM extractions')).toEqual([{ engine_version: '2' }])
    expect(await rowsOf('SELECT DISTINCT engine_version FROM reports')).toEqual([{ engine_version: '2' }])
    const tables = ['evidence', 'meetings', 'article_areas', 'agreements', 'people', 'person_names', 'articles']
    for (const table of tables)
      expect([table, await rowsOf(`SELECT * FROM history.${table} WHERE until > ${known}`)]).toEqual([table, []])
    expect(await rowsOf(`SELECT cause, actor FROM revisions WHERE id > ${known}`)).toEqual([
      { cause: 'reextract', actor: null },
    ])
    await runAll({ engine: makeEngine('1') })
    expect(await readContent(getPool())).toEqual(content)
  })

  it('is asked for once, unless all is to be read', async () => {
    await tell(...CORPUS)
    await runAll({ engine: makeLater() })
    const engine = makeLater()
    expect((await runAll({ engine })).articles.found).toBe(0)
    expect(engine.asked).toEqual([])
    expect((await runAll({ engine, force: true })).articles).toMatchObject({ read: 5, same: 5 })
    expect(engine.asked).toEqual(['e', 'd', 'c', 'b', 'a'])
  })

  it('brings meetings in line with the rules of joining where all is to be read', async () => {
    await tell({ id: 'a', meetings: [TALKS] }, { id: 'b', meetings: [TALKS] })
    const right = await readContent(getPool())
    const { id } = await meetingOf('a')
    await getPool().query(`INSERT INTO meetings (id, kind, status, confidence) VALUES ('torn', 'call', 'planned', 1)`)
    await getPool().query(`UPDATE reports SET meeting_id = 'torn' WHERE article_id = 'b'`)
    await getPool().query(`UPDATE meetings SET kind = 'visit' WHERE id = $1`, [id])
    const result = await runAll({ engine: makeEngine('1'), force: true })
    expect(result.changes).toMatchObject({
      added: [],
      removed: [{ id: 'torn', fields: { kind: 'call', status: 'planned' } }],
      changed: [{ id, fields: { kind: { before: 'visit', after: 'talks' } } }],
    })
    expect(await readContent(getPool())).toEqual(right)
  })
})

describe('another answer', () => {
  it('gives the base that ingest with the new engine would have given, and says what changed', async () => {
    await tell(...CORPUS)
    const [old, gone, moved] = [await meetingOf('a'), await meetingOf('b'), await meetingOf('d')]
    const result = await runAll({ engine: makeLater(BETTER) })
    expect(result.articles).toEqual({ found: 5, read: 5, same: 2, changed: 3, failed: 0, passed: 0 })
    expect(result.answers).toEqual(['d', 'b', 'a'].map((article) => ({ article, parts: ['meetings'] })))
    expect(result.changes).toMatchObject({
      ...{ added: [], locked: [], kept: [] },
      removed: [{ id: gone.id, fields: { status: 'planned', 'country:KZ': true, kind: 'talks' } }],
      changed: [
        {
          id: old.id,
          fields: { place: { before: { city: 'Astana', country: 'KZ' }, after: { city: 'Almaty', country: 'KZ' } } },
        },
        {
          id: moved.id,
          fields: {
            date: {
              before: { date: '2026-06-04', dateEnd: null, datePrecision: 'day' },
              after: { date: '2026-06-05', dateEnd: null, datePrecision: 'day' },
            },
          },
        },
      ],
    })
    const content = withoutIds(await readContent(getPool()))
    await clear()
    await ingest(makeLater(BETTER))
    expect(withoutIds(await readContent(getPool()))).toEqual(content)
  })

  it('leaves in history what it changed and no more', async () => {
    await tell(...CORPUS)
    const grown = async (engine: Engine) => {
      const [{ known } = {}] = await rowsOf('SELECT max(id) AS known FROM revisions')
      await runAll({ engine })
      const { rows } = await getPool().query<{ name: string; rows: number }>(`SELECT * FROM (
        ${HISTORY.map((name) => `SELECT '${name}' AS name, count(*)::int AS rows FROM history.${name} WHERE until > ${known}`).join(' UNION ALL ')}
      ) counted WHERE rows > 0`)
      return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]))
    }
    // that an engine has read something is written of all five articles and six reports
    const read = { extractions: 5, reports: 6 }
    const noFigures = (facts: Facts): Facts => ({ ...facts, figures: [] })
    expect(await grown(makeLater(noFigures))).toEqual({ ...read, figures: 5, evidence: 5 })
    // one of the two meetings of an article has another place: its words are the sentence, the date and two people
    const elsewhere = alterMeetings((one) =>
      one.date === '2026-03-11' ? { ...one, place: { city: 'Almaty', country: 'KZ' } } : one,
    )
    const before = await rowsOf(`SELECT id FROM reports WHERE article_id = 'c' AND ordinal = 1`)
    expect(await grown(makeLater((facts) => elsewhere(noFigures(facts)), '3'))).toEqual({
      ...{ ...read, meetings: 1 },
      // with them the words on the area
      evidence: 5,
    })
    expect(await rowsOf(`SELECT id FROM reports WHERE article_id = 'c' AND ordinal = 1`)).toEqual(before)
  })

  it('is told by a dry run byte for byte, which writes nothing', async () => {
    await tell(...CORPUS)
    const before = await dump()
    const dry = await runAll({ engine: makeLater(BETTER), dryRun: true, batch: 2 })
    expect(dry.changes.changed).toHaveLength(2)
    expect(await dump()).toEqual(before)
    const real = await runAll({ engine: makeLater(BETTER), batch: 3 })
    expect(withoutTime(dry)).toBe(withoutTime(real))
    expect(await dump()).not.toEqual(before)
  })

  it('can be taken back by reading with the first engine again', async () => {
    await tell(...CORPUS)
    const before = await readContent(getPool())
    await runAll({ engine: makeLater(BETTER) })
    expect(await readContent(getPool())).not.toEqual(before)
    await runAll({ engine: makeEngine('1') })
    expect(withoutIds(await readContent(getPool()))).toEqual(withoutIds(before))
  })

  it('that is no answer is named, and the others are written', async () => {
    await tell(...CORPUS)
    const engine = makeLater((facts) => {
      if (facts.id === 'c') throw new Error('out of words')
      return facts.id === 'b'
        ? { ...facts, meetings: facts.meetings.map((one) => ({ ...one, countries: ['KZ', 'QQ'] })) }
        : BETTER(facts)
    })
    const result = await runAll({ engine })
    expect(result.articles).toMatchObject({ read: 3, failed: 2 })
    expect(result.failures).toEqual([
      { article: 'c', message: 'out of words' },
      { article: 'b', message: expect.stringContaining('QQ') },
    ])
    expect(await rowsOf('SELECT article_id AS id FROM extractions WHERE engine_version <> $$2$$ ORDER BY 1')).toEqual([
      { id: 'b' },
      { id: 'c' },
    ])
  })
})

/** Ids of meetings hang on what was read first. */
function withoutIds(content: Record<string, string[]>): Record<string, string[]> {
  const ids = new Map<string, string>()
  for (const row of content.reports ?? []) {
    const { meeting_id, article_id, ordinal } = JSON.parse(row)
    if (!ids.has(meeting_id)) ids.set(meeting_id, `meeting of ${article_id}#${ordinal}`)
  }
  const rename = (row: string) => [...ids].reduce((text, [id, name]) => text.replaceAll(id, name), row)
  return Object.fromEntries(Object.entries(content).map(([name, rows]) => [name, rows.map(rename).sort()]))
}

describe('what a person decided', () => {
  const WORSE = alterMeetings((meeting) => ({
    ...meeting,
    ...{ kind: 'call', status: 'planned', place: null, level: null, areas: ['energy'] },
    participants: meeting.participants.slice(0, 1),
  }))

  it('stays as it is whatever the engine says, and the difference goes to review', async () => {
    await tell({ id: 'a', meetings: [TALKS] })
    const { id, version } = await meetingOf('a')
    await done({
      action: 'edit',
      meeting: id,
      version,
      set: { place: { city: 'Almaty', country: 'KZ' }, kind: 'visit' },
    })
    const result = await runAll({ engine: makeLater(WORSE) })
    expect(await meetingOf('a')).toMatchObject({
      id,
      city: 'Almaty',
      kind: 'visit',
      status: 'planned',
      areas: ['energy'],
    })
    expect(result.changes).toMatchObject({
      ...{ added: [], removed: [], kept: [] },
      changed: [{ id, fields: { status: { before: 'held', after: 'planned' } } }],
      locked: [
        { meeting: id, field: 'kind', decided: 'visit', now: 'call' },
        { meeting: id, field: 'place', decided: { city: 'Almaty', country: 'KZ' }, now: null },
      ],
    })
    expect(Object.keys(result.changes.changed[0]?.fields ?? {})).not.toContain('place')
    expect(await rowsOf('SELECT field, differing::text AS differing FROM decisions ORDER BY field')).toEqual([
      { field: 'kind', differing: '"call"' },
      { field: 'place', differing: 'null' },
    ])
  })

  it('by accepting a meeting holds every field of it', async () => {
    await tell({ id: 'a', meetings: [TALKS] })
    const { id, version } = await meetingOf('a')
    await done({ action: 'accept', meeting: id, version })
    const before = await meetingOf('a')
    const result = await runAll({ engine: makeLater(WORSE) })
    expect(await meetingOf('a')).toMatchObject({ ...before, version: expect.anything(), areas: ['energy', 'trade'] })
    expect(result.changes.locked.map(({ field }) => field)).toEqual([
      ...['area:trade', 'kind', 'level', 'participant:vucic aleksandar', 'place', 'status'],
    ])
  })

  it('about meetings that are none, are one, or are two, holds', async () => {
    await tell(
      { id: 'a', meetings: [TALKS] },
      { id: 'b', meetings: [{ ...TALKS, date: '2026-03-20' }] },
      { id: 'c', meetings: [{ seats: [BEKTENOV, VUCIC], date: '2026-05-10' }] },
      { id: 'd', meetings: [{ ...TALKS, date: '2026-08-10' }] },
      { id: 'e', meetings: [{ ...TALKS, date: '2026-08-10' }] },
    )
    const merged = [await meetingOf('a'), await meetingOf('b')] as const
    const [into, from] = merged
    const versions = { [into.id]: into.version, [from.id]: from.version }
    await done({ action: 'merge', into: into.id, from: [from.id], versions })
    const rejected = await meetingOf('c')
    await done({ action: 'reject', meeting: rejected.id, version: rejected.version })
    const double = await meetingOf('d')
    await done({ action: 'split', meeting: double.id, version: double.version, reports: ['e#0'] })
    const states = () => rowsOf('SELECT id, state, merged_into FROM meetings ORDER BY id')
    const places = () => rowsOf('SELECT article_id, meeting_id, pinned FROM reports ORDER BY 1')
    const before = [await states(), await places()]
    const result = await runAll({ engine: makeLater(WORSE) })
    expect([await states(), await places()]).toEqual(before)
    expect(result.changes).toMatchObject({ added: [], removed: [], kept: [] })
    expect((await meetingOf('d')).id).not.toBe((await meetingOf('e')).id)
  })

  it('keeps reports that are told no more, and everything is back when they are told again', async () => {
    await tell({ id: 'a', meetings: [TALKS, APRIL, { seats: [BEKTENOV, VUCIC], date: '2026-07-07' }] })
    for (const ordinal of [0, 1]) {
      const { id, version } = await meetingOf('a', ordinal)
      await done({ action: 'edit', meeting: id, version, set: { kind: 'visit' } })
    }
    const before = await readContent(getPool())
    const ids = [(await meetingOf('a', 0)).id, (await meetingOf('a', 1)).id]
    const lone = await meetingOf('a', 2)
    const silent = makeLater(alterMeetings(() => null))
    const dry = await runAll({ engine: silent, dryRun: true })
    const result = await runAll({ engine: silent })
    expect(withoutTime(result)).toBe(withoutTime(dry))
    expect(result.changes).toMatchObject({ added: [], removed: [{ id: lone.id }] })
    expect(result.changes.kept.map(({ meeting }) => meeting)).toEqual(ids)
    expect(await rowsOf('SELECT meeting_id AS id, kept, engine_version FROM reports ORDER BY ordinal')).toEqual(
      ids.map((id) => ({ id, kept: true, engine_version: '1' })),
    )
    // told in part, and less again: what is kept stays, wherever its place in the answer is
    await runAll({
      engine: makeLater(
        alterMeetings((one) => (one.date === APRIL.date ? null : one)),
        '3',
      ),
    })
    await runAll({
      engine: makeLater(
        alterMeetings(() => null),
        '4',
      ),
    })
    expect((await rowsOf('SELECT kept FROM reports')).map(({ kept }) => kept)).toEqual([true, true])
    await runAll({ engine: makeEngine('1') })
    expect(await readContent(getPool())).toEqual(before)
  })
})

describe('a run', () => {
  it('that is stopped goes on where it was', async () => {
    await tell(...CORPUS)
    const before = await dump()
    const stop = new AbortController()
    const onProgress = () => stop.abort()
    const first = await runAll({ engine: makeLater(BETTER), batch: 2, signal: stop.signal, onProgress })
    expect(first).toMatchObject({ stopped: true, articles: { found: 5, read: 2 } })
    const engine = makeLater(BETTER)
    expect(await runAll({ engine, batch: 2 })).toMatchObject({ stopped: false, articles: { found: 3, read: 3 } })
    expect(engine.asked).toEqual(['c', 'b', 'a'])
    expect(await dump()).not.toEqual(before)
  })

  it('of which the first batch is not begun writes nothing', async () => {
    await tell(...CORPUS)
    const before = await dump()
    const result = await runAll({ engine: makeLater(BETTER), signal: AbortSignal.abort() })
    expect(result).toMatchObject({ stopped: true, articles: { read: 0, failed: 0 } })
    expect(await dump()).toEqual(before)
  })

  it('does not write over what another writer brought meanwhile', async () => {
    await tell(...CORPUS)
    let came = false
    const later = makeLater(BETTER)
    const engine: Engine = {
      version: '2',
      extract: async (document) => {
        if (document.id === 'a' && !came) {
          came = true
          await tell({ id: 'a', published: '2026-02-28', words: 'mended', meetings: [APRIL] })
          await getPool().query(`DELETE FROM reports WHERE article_id = 'b'`)
          await getPool().query(`DELETE FROM articles WHERE id = 'b'`)
        }
        return later.extract(document)
      },
    }
    const result = await runAll({ engine })
    expect(result.articles).toMatchObject({ found: 5, read: 4, passed: 1, failed: 0 })
    expect(later.asked.filter((id) => id === 'a')).toHaveLength(2)
    expect(await rowsOf(`SELECT told ->> 'date' AS date FROM reports WHERE article_id = 'a'`)).toEqual([
      { date: APRIL.date },
    ])
  })

  it('lets other writers have their turn between two batches', async () => {
    await tell(...CORPUS)
    const [{ known } = {}] = await rowsOf('SELECT max(id) AS known FROM revisions')
    const later = makeLater(BETTER)
    let other: Promise<void> | undefined
    const engine: Engine = {
      version: '2',
      // waits for ever if the lock is held while the engine is asked
      extract: async (document) => {
        await other
        return later.extract(document)
      },
    }
    const onProgress = () => (other ??= tell({ id: 'x', meetings: [APRIL] }))
    expect((await runAll({ engine, batch: 2, onProgress })).articles.read).toBe(5)
    const causes = await rowsOf(`SELECT cause FROM revisions WHERE id > ${known} ORDER BY id`)
    expect(causes.map(({ cause }) => cause)).toEqual(['reextract', 'ingest', 'reextract', 'reextract'])
  })
})

describe('the command', () => {
  const collect = () => {
    let text = ''
    const stream = new Writable({
      write(chunk, _, next) {
        text += String(chunk)
        next()
      },
    })
    return { stream, read: () => text }
  }

  async function command(...args: string[]) {
    const [out, err] = [collect(), collect()]
    const status = await reextractCommand.run(args, { stdin: process.stdin, stdout: out.stream, stderr: err.stream })
    return { status, out: out.read(), err: err.read() }
  }

  it('refuses what it cannot do, and changes nothing', async () => {
    await tell({ id: 'a', meetings: [TALKS] })
    const before = await dump()
    for (const [args, said] of [
      [['--kind', 'talks'], '--kind chooses meetings'],
      [['--asOf', '2026-01-01'], '--asOf chooses meetings'],
      [['--lang', 'xx'], '--lang: '],
      [['--from', '2026-13-01'], '--from: '],
      [['--pair', 'KZ'], '--pair: '],
      [['--nonsense'], 'There is no option'],
      [['--batch', '0'], '--batch: '],
      [['--batch', 'many'], '--batch: '],
      [['--extractor', 'oracle'], 'oracle'],
      [['--report', '/no/such/folder/report.json'], '--report: '],
      [['article'], 'article'],
    ] as const) {
      const { status, err } = await command(...args)
      expect([args, status, err.split('\n')[0]]).toEqual([args, 2, expect.stringContaining(said)])
    }
    expect(await dump()).toEqual(before)
  })

  it('says what it would do, does it, and keeps a report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-reextract-'))
    try {
      await tell({ id: 'a', meetings: [TALKS] }, { id: 'b', language: 'ru', meetings: [APRIL] })
      const file = (name: string) => join(folder, name)
      const dry = await command('--lang', 'en', '--dry-run', '--report', file('dry.json'))
      expect(dry.status).toBe(0)
      // the real engine finds no meeting in the JSON that the engine of tests reads
      expect(dry.out).toMatch(/Dry run: nothing was written/)
      expect(dry.out).toMatch(/1 read, 0 unchanged, 1 changed, 0 failed/)
      expect(dry.out).toMatch(/0 added, 1 removed, 0 changed/)
      const real = await command('--lang', 'en', '--json', '--report', file('real.json'))
      expect(JSON.parse(real.out)).toMatchObject({ dryRun: false, articles: { read: 1 }, meetings: { removed: 1 } })
      const [one, other] = [await readFile(file('dry.json'), 'utf8'), await readFile(file('real.json'), 'utf8')]
      const head = /"at": "[^"]*",\n {2}"dryRun": (?:true|false),|"seconds": [\d.]+,/g
      expect(one.replace(head, '')).toBe(other.replace(head, ''))
      expect(JSON.parse(one)).toMatchObject({ dryRun: true, filters: 'lang=en', engine: { from: { '1': 1 } } })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
