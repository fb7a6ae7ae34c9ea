import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { askAsOf, findMoment } from '../../lib/analytics/as-of'
import { runQuery, sql } from '../../lib/analytics/sql'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'

provideBase()

const THIS_YEAR = new Date().getUTCFullYear()
const DATE = (year: number) => `${year}-01-05`

const rows = async (statement: string, values: unknown[] = []) => (await getPool().query(statement, values)).rows
const open = async (year: number) => (await rows('SELECT open_history_years($1) AS made', [DATE(year)]))[0].made

/** What went in each year, as rows lie. */
async function listYears(): Promise<Record<string, string[]>> {
  const lines = await rows(
    `SELECT tableoid::regclass::text AS part, string_agg(title, ' ' ORDER BY until) AS titles
     FROM history.articles GROUP BY 1 ORDER BY 1`,
  )
  return Object.fromEntries(
    lines.map(({ part, titles }) => [part.replace('history_years.articles_', ''), titles.split(' ')]),
  )
}

/** What holds for the engine's answers: constraints, triggers and indexes. */
const RULES = `
  SELECT conname AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conrelid = 'extractions'::regclass
    AND contype <> 'n'
  UNION SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = 'extractions'::regclass AND NOT tgisinternal
  UNION SELECT '', regexp_replace(indexdef, '.* USING ', '') FROM pg_indexes WHERE tablename = 'extractions' AND schemaname = 'public'
  ORDER BY 1, 2`

const moments: string[] = []
async function setTitle(title: string): Promise<void> {
  await rows(
    `INSERT INTO articles (id, content_hash, language, title, text) VALUES ('a', 'a', 'en', $1, 'words')
    ON CONFLICT (id) DO UPDATE SET title = $1`,
    [title],
  )
  moments.push(String((await findMoment(null)).at))
}

/** The titles that were known at each moment. */
const readTitles = () =>
  Promise.all(
    moments.map((moment) =>
      askAsOf(moment, async () => (await runQuery<{ title: string }>(sql`SELECT title FROM articles`))[0]?.title),
    ),
  )

beforeAll(async () => {
  for (const title of ['one', 'two', 'three']) await setTitle(title)
})

describe('history by year', () => {
  it('has every table of history in partitions', async () => {
    const kinds = await rows(`SELECT DISTINCT relkind FROM pg_class WHERE relnamespace = 'history'::regnamespace
      AND relkind IN ('r', 'p')`)
    expect(kinds).toEqual([{ relkind: 'p' }])
    expect(await listYears()).toEqual({ [THIS_YEAR]: ['one', 'two'] })
    expect(await open(THIS_YEAR)).toBe(0)
  })

  it('begins a year where the revisions of the last one end, and no answer changes', async () => {
    const tables = (
      await rows(`SELECT count(*)::int AS count FROM pg_class WHERE relnamespace = 'history'::regnamespace
      AND relkind = 'p'`)
    )[0].count
    expect(await open(THIS_YEAR + 1)).toBe(tables)
    expect(await open(THIS_YEAR + 1)).toBe(0)
    for (const title of ['four', 'five']) await setTitle(title)
    expect(await listYears()).toEqual({ [THIS_YEAR]: ['one', 'two'], [THIS_YEAR + 1]: ['three', 'four'] })
    expect(await readTitles()).toEqual(['one', 'two', 'three', 'four', 'five'])
  })

  it('takes over what went before anybody called for the new year', async () => {
    for (const title of ['six', 'seven', 'eight']) await setTitle(title)
    // as if the last two of them had been written two years on
    await rows(`UPDATE revisions SET at = at + INTERVAL '3 years' WHERE id > (SELECT max(id) - 2 FROM revisions)`)
    await open(THIS_YEAR + 3)
    expect(await listYears()).toEqual({
      [THIS_YEAR]: ['one', 'two'],
      [THIS_YEAR + 1]: ['three', 'four', 'five'],
      [THIS_YEAR + 3]: ['six', 'seven'],
    })
    expect((await readTitles()).slice(0, 6)).toEqual(['one', 'two', 'three', 'four', 'five', 'six'])
  })

  it('gives a year that began without a revision the name of the first that has one', async () => {
    await open(THIS_YEAR + 4)
    await open(THIS_YEAR + 5)
    await setTitle('nine')
    expect(Object.keys(await listYears())).toEqual([0, 1, 3, 5].map((later) => String(THIS_YEAR + later)))
  })

  it('passes over the years that had ended, and keeps the indexes of all', async () => {
    const last = (await rows('SELECT max(id)::text AS id FROM revisions'))[0].id
    const session = await getPool().connect()
    try {
      await session.query('BEGIN')
      await session.query(`SET LOCAL search_path = as_of, public; SET LOCAL entente.as_of = ${last};
        SET LOCAL enable_seqscan = off`)
      const plan = await session.query(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
        SELECT title FROM articles WHERE id = 'a'`)
      const lines = plan.rows.map((line) => line['QUERY PLAN']).join('\n')
      expect(lines.match(/never executed/g)).toHaveLength(3)
      expect(lines.match(/Index (Only )?Scan|Bitmap Index Scan/g)?.length).toBeGreaterThan(1)
    } finally {
      await session.query('ROLLBACK')
      session.release()
    }
  })

  it('goes on for a table that is spread by the hash of its key', async () => {
    const spread = await readFile(path.resolve(import.meta.dirname, '../../docs/spread-extractions.sql'), 'utf8')
    await rows(`INSERT INTO extractions (article_id, engine_version, answer) VALUES ('a', '1', '{}')`)
    const before = await rows(RULES)
    await rows(spread)
    expect(await rows(RULES)).toEqual(before)
    const newer = `INSERT INTO extractions (article_id, engine_version, answer) VALUES ('a', '2', '{}')
      ON CONFLICT (article_id) DO UPDATE SET engine_version = excluded.engine_version`
    const { at } = await findMoment(null)
    await rows(newer)
    const ask = () => runQuery(sql`SELECT engine_version AS version FROM extractions`)
    expect([await askAsOf(at, ask), await askAsOf(null, ask)]).toEqual([[{ version: '1' }], [{ version: '2' }]])
  })

  it('forgets with the table what it kept of it', async () => {
    await rows('TRUNCATE articles CASCADE')
    expect(await listYears()).toEqual({})
  })
})
