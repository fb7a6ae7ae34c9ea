import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'

provideBase()

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Stand-ins for Citus's own functions, which refuse what those refuse of one table. */
const STAND_INS = `
  CREATE SCHEMA stand_in;
  CREATE TABLE stand_in.placed (owner REGCLASS PRIMARY KEY, kind TEXT NOT NULL, by SMALLINT, family TEXT);
  CREATE FUNCTION create_reference_table(name TEXT) RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO stand_in.placed VALUES (name::REGCLASS, 'reference') $$;
  CREATE FUNCTION citus_add_local_table_to_metadata(name TEXT) RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO stand_in.placed VALUES (name::REGCLASS, 'local') $$;
  CREATE FUNCTION create_distributed_table(name TEXT, by_column TEXT, colocate_with TEXT DEFAULT 'none') RETURNS VOID
  LANGUAGE plpgsql AS $$
  DECLARE
    own RECORD;
    other RECORD;
  BEGIN
    SELECT * INTO STRICT own FROM pg_attribute WHERE attrelid = name::REGCLASS AND attname = by_column AND NOT attisdropped;
    IF EXISTS (SELECT FROM pg_index WHERE indrelid = own.attrelid AND indisunique AND NOT own.attnum = ANY (indkey)) THEN
      RAISE EXCEPTION 'a unique key of % does not hold %', name, by_column;
    END IF;
    IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = own.attrelid AND NOT tgisinternal) THEN
      RAISE EXCEPTION '% has triggers', name;
    END IF;
    IF colocate_with <> 'none' THEN
      SELECT a.atttypid INTO STRICT other FROM stand_in.placed p JOIN pg_attribute a ON a.attrelid = p.owner AND a.attnum = p.by
      WHERE p.owner = colocate_with::REGCLASS;
      IF other.atttypid <> own.atttypid THEN RAISE EXCEPTION '% and % have keys of two types', name, colocate_with; END IF;
    END IF;
    INSERT INTO stand_in.placed VALUES (own.attrelid, 'distributed', own.attnum,
      CASE colocate_with WHEN 'none' THEN name ELSE colocate_with END);
  END $$;`

/** Foreign keys that no Citus would have: all that do not lead to a copy on every node, or within one shard. */
const TORN_KEYS = `
  SELECT c.conname AS key, a.kind AS "from", b.kind AS "to"
  FROM pg_constraint c JOIN stand_in.placed a ON a.owner = c.conrelid JOIN stand_in.placed b ON b.owner = c.confrelid
  WHERE c.contype = 'f' AND NOT (
    (b.kind = 'reference')
    OR (b.kind = 'local' AND a.kind <> 'distributed')
    OR (a.kind = 'distributed' AND b.kind = 'distributed' AND a.family = b.family
      AND EXISTS (SELECT FROM unnest(c.conkey, c.confkey) AS pair (own, other) WHERE own = a.by AND other = b.by)))`

it('every table has a place on Citus, and keys that let it lie there', async () => {
  const pool = getPool()
  await pool.query(STAND_INS)
  await pool.query(await readFile(path.join(ROOT, 'docs/citus.sql'), 'utf8'))
  const { rows: left } = await pool.query(
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND relname <> '_prisma_migrations' AND oid NOT IN (SELECT owner FROM stand_in.placed)`,
  )
  expect(left).toEqual([])
  expect((await pool.query(TORN_KEYS)).rows).toEqual([])
  const { rows: kinds } = await pool.query(
    'SELECT kind, count(*)::int > 5 AS some FROM stand_in.placed GROUP BY 1 ORDER BY 1',
  )
  expect(kinds).toEqual(['distributed', 'local', 'reference'].map((kind) => ({ kind, some: true })))
})
