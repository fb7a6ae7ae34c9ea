import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'
import { writeSchemaScript } from './schema-script'

const base = provideBase()

/** What the migrations add on purpose: indexes that Prisma has no words for, and what makes columns generated. */
const ADDED =
  /articles_search_idx|reports_told_participants_idx|person_names_folded_idx|search_words_trigram_idx|meeting_facts_(many|organizations|newest|unverified)_idx|article_facts_story_idx|articles_newest_idx|area_counts_pairs_idx|\.folded /

const COLUMNS = `
  SELECT format('%s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) AS line
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`
const INDEXES = `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
const KEYS = `
  SELECT format('%s %s', conname, pg_get_constraintdef(oid)) AS line FROM pg_constraint
  WHERE contype = 'f' AND connamespace = 'public'::regnamespace`

/** How an index takes in what is new, which Prisma has no words for either. */
const KEPT = / WITH \(fastupdate=[^)]*\)/

async function describeSchema(session: pg.Client | pg.Pool): Promise<string[]> {
  const answers = [await session.query(COLUMNS), await session.query(INDEXES), await session.query(KEYS)]
  return answers
    .flatMap(({ rows }) => rows.map((row) => String(row.line).replace(KEPT, '')))
    .filter((line) => !ADDED.test(line))
}

describe('the migrations', () => {
  it('lead to the tables, indexes and keys of schema.prisma', async () => {
    const script = await writeSchemaScript(base.url)
    const name = `drift_${process.pid}`
    await getPool().query(`CREATE DATABASE ${name} TEMPLATE template0`)
    const address = new URL(base.url)
    address.pathname = `/${name}`
    const fresh = new pg.Client({ connectionString: address.href })
    await fresh.connect()
    try {
      // a default that Prisma can only name; what it does is in the migration
      await fresh.query(`CREATE FUNCTION current_revision() RETURNS BIGINT LANGUAGE sql AS 'SELECT 1::BIGINT'`)
      await fresh.query(script)
      const wanted = await describeSchema(fresh)
      expect(wanted.length).toBeGreaterThan(100)
      expect((await describeSchema(getPool())).sort()).toEqual(wanted.sort())
    } finally {
      await fresh.end()
      await getPool().query(`DROP DATABASE ${name}`)
    }
  })
})
