import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { askAsOf, findMoment } from '../../lib/analytics/as-of'
import { readBaseState } from '../../lib/analytics/base-state'
import { buildDataset } from '../../lib/analytics/registry'
import { runQuery, sql } from '../../lib/analytics/sql'
import { getDb, getPool } from '../../lib/db/client'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { provideBase } from './base'

const base = provideBase()

/** Their history goes with them. */
const CLEAR = 'TRUNCATE articles, meetings, people, revisions RESTART IDENTITY CASCADE'

beforeEach(async () => {
  await getPool().query(CLEAR)
})

const ADD = `INSERT INTO articles (id, content_hash, language, text, published) VALUES ($1, $1, 'en', 'words', '2026-01-01')`
const add = (id: string, session: pg.Client | pg.Pool = getPool()) => session.query(ADD, [id])

async function withSessions<T>(count: number, work: (sessions: pg.Client[]) => Promise<T>): Promise<T> {
  const sessions = Array.from({ length: count }, () => new pg.Client({ connectionString: base.url }))
  try {
    await Promise.all(sessions.map((session) => session.connect()))
    return await work(sessions)
  } finally {
    await Promise.all(sessions.map((session) => session.end()))
  }
}

const listRevisions = async () =>
  (await getPool().query<{ id: string; at: Date }>('SELECT id, at FROM revisions ORDER BY id')).rows

const readArticles = async (asOf: string | null) => (await readBaseState(asOf)).articles

describe('revisions', () => {
  it('make the second writer wait, so that he who commits first is known first', async () => {
    await withSessions(2, async ([first, second]) => {
      if (!first || !second) throw new Error('two sessions')
      await first.query('BEGIN')
      await add('first', first)
      const pid = (await second.query('SELECT pg_backend_pid() AS pid')).rows[0].pid
      const late = add('second', second)
      await expect
        .poll(
          async () => (await getPool().query('SELECT 1 FROM pg_locks WHERE pid = $1 AND NOT granted', [pid])).rowCount,
        )
        .toBe(1)
      expect(await listRevisions()).toEqual([])
      await first.query('COMMIT')
      await late
    })
    const { rows } = await getPool().query('SELECT id, revision FROM articles ORDER BY revision')
    expect(rows.map((row) => row.id)).toEqual(['first', 'second'])
  })

  it('never show a smaller one after a greater one, whoever writes at once', async () => {
    const seen: string[][] = []
    await withSessions(8, async (sessions) => {
      let done = false
      const watch = async () => {
        while (!done) seen.push((await listRevisions()).map((row) => row.id))
      }
      const watching = watch()
      const writing = sessions.map(async (session, writer) => {
        for (let turn = 0; turn < 10; turn++) {
          await session.query('BEGIN')
          if (turn % 3 === writer % 3) await session.query('SELECT pg_sleep(0.002)')
          await add(`${writer}-${turn}`, session)
          await session.query('COMMIT')
        }
      })
      await Promise.all(writing)
      done = true
      await watching
    })
    for (const [index, now] of seen.entries()) {
      const before = seen[index - 1] ?? []
      expect(now.slice(0, before.length)).toEqual(before)
    }
    const all = await listRevisions()
    expect(all).toHaveLength(80)
    const instants = await runQuery<{ grows: boolean }>(
      sql`SELECT bool_and(grows) AS grows FROM (SELECT at > lag(at) OVER (ORDER BY id) AS grows FROM revisions) steps`,
    )
    expect(instants).toEqual([{ grows: true }])
  })

  it('are one for all that a transaction writes, and none for one that was rolled back', async () => {
    await add('kept')
    const before = await findMoment(null)
    await withSessions(1, async ([session]) => {
      await session?.query('BEGIN')
      await session?.query(`UPDATE articles SET title = 'lost'`)
      await session?.query(`DELETE FROM articles`)
      await session?.query('ROLLBACK')
    })
    expect(await findMoment(null)).toEqual(before)
    expect(await listRevisions()).toHaveLength(1)
    expect((await getPool().query('SELECT 1 FROM history.articles')).rowCount).toBe(0)
    expect(await readArticles(before.at)).toBe(1)
  })
})

describe('a question as of a day', () => {
  it('gives the session back as it was, also after a fault', async () => {
    await add('a')
    const { at } = await findMoment(null)
    const faulty = () => askAsOf(at, () => runQuery(sql`SELECT 1 / (SELECT count(*)::int - 1 FROM articles)`))
    const asked = Array.from({ length: 40 }, (_, index) =>
      index % 4 === 3 ? faulty().catch((error: Error) => error.message) : readArticles(index % 2 === 0 ? at : null),
    )
    const answers = await Promise.all(asked)
    expect(new Set(answers)).toEqual(new Set([1, 'division by zero']))
    const paths = await Promise.all(
      Array.from({ length: 10 }, () =>
        getPool().query(`SELECT current_setting('search_path') AS path, current_setting('entente.as_of', true) AS as_of,
          current_setting('transaction_read_only') AS closed, pg_sleep(0.05)`),
      ),
    )
    for (const { rows } of paths) {
      expect(rows[0]).toMatchObject({ path: '"$user", public', closed: 'off' })
      expect(rows[0].as_of ?? '').toBe('')
    }
    await add('b')
    expect([await readArticles(null), await readArticles(at), await getDb().article.count()]).toEqual([2, 1, 2])
  })

  it('whose session breaks off fails alone', async () => {
    await add('a')
    const { at } = await findMoment(null)
    const broken = () => runQuery(sql`SELECT pg_terminate_backend(pg_backend_pid())`)
    await expect(askAsOf(at, broken)).rejects.toMatchObject({ code: '57P01' })
    expect(await readArticles(at)).toBe(1)
  })

  it('changes nothing', async () => {
    const write = () => runQuery(sql`INSERT INTO settings (key, value) VALUES ('a', '1')`)
    await expect(askAsOf('2026-01-01', write)).rejects.toMatchObject({ code: '25006' })
  })

  it('is asked of the present where it stands inside another one and names no day', async () => {
    await add('a')
    const { at } = await findMoment(null)
    await add('b')
    const counted = await askAsOf(at, async () => [await readArticles(at), await readArticles(null)])
    expect(counted).toEqual([1, 2])
  })
})

describe('a day', () => {
  const sayNotes = async (asOf: string) =>
    (await buildDataset('meetings', { ...EMPTY_FILTERS, asOf }, 'en')).notes.map((note) =>
      note.replaceAll('\u00A0', ' '),
    )

  it('holds all that was known when it ended, to the microsecond', async () => {
    for (const id of ['late', 'next']) await add(id)
    const place = 'UPDATE revisions SET at = $2 WHERE id = $1'
    await getPool().query(place, [1, '2026-03-09T23:59:59.999999Z'])
    await getPool().query(place, [2, '2026-03-10T00:00:00Z'])
    expect(await readArticles('2026-03-08')).toBe(0)
    expect(await readArticles('2026-03-09')).toBe(1)
    expect(await readArticles('2026-03-10')).toBe(2)
    expect(await readArticles('2026-03-09T23:59:59.999998Z')).toBe(0)
    expect(await findMoment('2026-03-09')).toEqual({
      revision: '1',
      at: '2026-03-09T23:59:59.999999Z',
      begins: '2026-03-09T23:59:59.999999Z',
      open: false,
    })
    expect(await sayNotes('2026-03-09')).toEqual([])
  })

  it('before the first revision is empty, and says since when the base knows', async () => {
    expect(await sayNotes('2020-01-01')).toEqual([])
    await add('a')
    await getPool().query(`UPDATE revisions SET at = '2026-03-09T10:00:00Z'`)
    expect(await readBaseState('2020-01-01')).toMatchObject({ articles: 0, knownAt: null })
    expect(await sayNotes('0001-01-01')).toEqual([
      'The history of this base begins on 9 March 2026; of the time before nothing is kept.',
    ])
  })

  it('that has not come, or is not over, is the present and says so', async () => {
    await add('a')
    expect(await readBaseState('9999-12-31')).toEqual(await readBaseState(null))
    expect(await sayNotes('9999-12-31')).toEqual([
      '31 December 9999 is not over; more may become known before it ends.',
    ])
    expect(await sayNotes('9999-12-31T00:00:00.000000Z')).toEqual([
      '31 December 9999 at 00:00:00 UTC has not come yet; more may become known by then.',
    ])
    const { at } = await findMoment(null)
    expect(await sayNotes(at ?? '')).toEqual([])
  })
})

it('every table that answers are made from has its history and its view, with the same columns', async () => {
  const APART = [
    '_prisma_migrations',
    'settings',
    'countries',
    'organizations',
    'areas',
    'revisions',
    'stamps',
    'doubts',
    'meeting_words',
    'search_words',
    'saved_views',
    // how things came in, and what is known of sites: nobody's word on a meeting
    'feeds',
    'feed_entries',
    'jobs',
    'job_inputs',
    'job_pieces',
    'job_outcomes',
    'column_maps',
    'sites',
    'fetched_pages',
    'outlets',
    'article_prints',
    // what follows from the tables that have a history
    'meeting_facts',
    'article_facts',
    'meeting_counts',
    'area_counts',
    'place_counts',
    'shared_stories',
    'story_overlaps',
    'article_counts',
    'story_counts',
    'source_counts',
    'person_counts',
    'base_counts',
  ]
  const { rows } = await getPool().query<{ schema: string; table: string; columns: string[] }>(`
    SELECT table_schema AS schema, table_name AS table,
      array_agg(column_name || ' ' || udt_name ORDER BY ordinal_position) AS columns
    FROM information_schema.columns WHERE table_schema IN ('public', 'history', 'as_of') GROUP BY 1, 2`)
  const tables = rows.filter((row) => row.schema === 'public' && !APART.includes(row.table))
  expect(tables.length).toBeGreaterThan(15)
  const find = (schema: string, name: string) =>
    rows.find((row) => row.schema === schema && row.table === name)?.columns
  for (const { table, columns } of tables) {
    expect(find('as_of', table), `as_of.${table}`).toEqual(columns)
    expect(find('history', table), `history.${table}`).toEqual(['until int8', ...columns])
  }
})
