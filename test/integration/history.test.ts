import { beforeEach, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { withWriteLock } from '../../lib/store/write-lock'
import { provideBase } from './base'

provideBase()

const INGEST = { cause: 'ingest', actor: null }

beforeEach(async () => {
  await getPool().query('TRUNCATE articles, meetings, people, revisions CASCADE')
})

async function addArticle(id: string, text: string): Promise<void> {
  await withWriteLock(getPool(), INGEST, async (client) => {
    await client.query(`INSERT INTO articles (id, content_hash, language, text) VALUES ($1, $1, 'en', $2)`, [id, text])
    await client.query(`INSERT INTO figures (article_id, value, unit, about) VALUES ($1, 1, 'company', 'x')`, [id])
  })
}

async function lastRevision(): Promise<number> {
  const { rows } = await getPool().query<{ id: number }>('SELECT coalesce(max(id), 0)::int AS id FROM revisions')
  return rows[0]?.id ?? 0
}

async function readAt(revision: number, query: string): Promise<unknown[]> {
  const client = await getPool().connect()
  try {
    await client.query(
      `BEGIN READ ONLY; SET LOCAL search_path = as_of, public; SET LOCAL entente.as_of = '${revision}'`,
    )
    const { rows } = await client.query({ text: query, rowMode: 'array' })
    await client.query('COMMIT')
    return rows.flat()
  } finally {
    client.release()
  }
}

describe('the history of a table', () => {
  it('answers with the rows known at a revision', async () => {
    await addArticle('a', 'first')
    const one = await lastRevision()
    await getPool().query(`UPDATE articles SET text = 'second' WHERE id = 'a'`)
    const two = await lastRevision()
    await getPool().query(`DELETE FROM articles WHERE id = 'a'`)
    const three = await lastRevision()
    const texts = 'SELECT text FROM articles'
    expect(await Promise.all([0, one, two, three].map((at) => readAt(at, texts)))).toEqual([
      [],
      ['first'],
      ['second'],
      [],
    ])
    // rows that went with the article are known as long as it was
    const figures = 'SELECT count(*)::int FROM figures'
    expect(await Promise.all([one, two, three].map((at) => readAt(at, figures)))).toEqual([[1], [1], [0]])
  })

  it('keeps nothing of what was taken back in the same transaction, nor of one that failed', async () => {
    await withWriteLock(getPool(), INGEST, async (client) => {
      await client.query(`INSERT INTO articles (id, content_hash, language, text) VALUES ('a', 'a', 'en', 'x')`)
      await client.query(`UPDATE articles SET text = 'y'`)
      await client.query(`DELETE FROM articles`)
    })
    const failed = withWriteLock(getPool(), INGEST, async (client) => {
      await client.query(`INSERT INTO articles (id, content_hash, language, text) VALUES ('b', 'b', 'en', 'x')`)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    const { rows } = await getPool().query('SELECT count(*)::int AS kept FROM history.articles')
    expect(rows).toEqual([{ kept: 0 }])
    expect(await lastRevision()).toBeGreaterThan(0)
  })

  it('goes with a table that is emptied at a stroke', async () => {
    await addArticle('a', 'first')
    await getPool().query(`UPDATE articles SET text = 'second'`)
    await getPool().query('TRUNCATE articles CASCADE')
    expect((await getPool().query('SELECT FROM history.articles')).rowCount).toBe(0)
  })

  it('lets a meeting that comes back go on counting its versions', async () => {
    const put = `INSERT INTO meetings (id, kind, status, confidence) VALUES ('m', 'talks', 'held', 1) RETURNING version`
    expect((await getPool().query(put)).rows).toEqual([{ version: 1 }])
    await getPool().query('UPDATE meetings SET version = version + 1')
    await getPool().query('DELETE FROM meetings')
    expect((await getPool().query(put)).rows).toEqual([{ version: 3 }])
  })

  it('has one revision for a transaction, with cause and actor, and none for one that only reads', async () => {
    await addArticle('a', 'first')
    await getPool().query('SELECT count(*) FROM articles')
    await withWriteLock(getPool(), { cause: 'edit', actor: 'somebody' }, async (client) => {
      await client.query(`UPDATE articles SET title = 'one'`)
      await client.query(`UPDATE figures SET value = 2`)
    })
    await getPool().query(`UPDATE articles SET title = 'two'`)
    const { rows } = await getPool().query('SELECT cause, actor FROM revisions ORDER BY id')
    expect(rows).toEqual([
      { cause: 'ingest', actor: null },
      { cause: 'edit', actor: 'somebody' },
      { cause: 'unnamed', actor: null },
    ])
  })

  it('has revisions in the order of commits, however many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => addArticle(`a${index}`, 'x')))
    const { rows } = await getPool().query<{ inOrder: boolean; count: number }>(
      `SELECT bool_and(later) AS "inOrder", count(*)::int AS count FROM (
        SELECT at > lag(at, 1, '-infinity') OVER (ORDER BY id) AS later FROM revisions) AS pairs`,
    )
    expect(rows).toEqual([{ inOrder: true, count: 20 }])
  })

  it('has the columns of its table, for every table that answers are made from', async () => {
    const { rows } = await getPool().query<{ name: string; now: string; then: string; shown: string }>(
      `SELECT c.table_name AS name,
        string_agg(c.column_name || ' ' || c.udt_name, ',' ORDER BY c.column_name) FILTER (WHERE c.table_schema = 'public') AS now,
        string_agg(c.column_name || ' ' || c.udt_name, ',' ORDER BY c.column_name)
          FILTER (WHERE c.table_schema = 'history' AND c.column_name <> 'until') AS "then",
        string_agg(c.column_name || ' ' || c.udt_name, ',' ORDER BY c.column_name) FILTER (WHERE c.table_schema = 'as_of') AS shown
      FROM information_schema.columns c
      WHERE c.table_name IN (SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'revision')
      GROUP BY c.table_name`,
    )
    expect(rows.length).toBeGreaterThan(20)
    for (const { now, then, shown } of rows) expect([then, shown]).toEqual([now, now])
  })
})
