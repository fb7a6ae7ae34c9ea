import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { migrateDatabase } from '../../lib/db/migrate'
import { blockOf } from '../../lib/identity/blocks'
import type { ToldMeeting } from '../../lib/identity/told-meeting'
import { provideBase } from './base'

const base = provideBase()
const name = `older_${process.pid}`
let folder: string
let session: pg.Client

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const told = fc
  .record({
    date: day,
    last: fc.integer({ min: -1, max: 20 }),
    grain: fc.constantFrom('day', 'day', 'month', 'year', 'none'),
    countries: fc.subarray(['AZ', 'KZ', 'RS', 'UZ'], { minLength: 1 }),
    organizations: fc.subarray(['EU', 'UN']),
  })
  .map(({ date, last, grain, countries, organizations }) => {
    const end = new Date(Date.parse(date) + last * 86_400_000).toISOString().slice(0, 10)
    const first = grain === 'year' ? `${date.slice(0, 4)}-01-01` : grain === 'month' ? `${date.slice(0, 7)}-01` : date
    return {
      ...{ kind: 'talks', status: 'held', countries: countries.reverse(), organizations },
      date: grain === 'none' ? null : first,
      dateEnd: grain === 'day' && last >= 0 ? end : null,
      datePrecision: grain === 'none' ? null : grain,
    } as unknown as ToldMeeting
  })

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-older-'))
  const first = '20261122090000_first_light'
  cpSync(path.join('prisma', 'migrations', first), path.join(folder, first), { recursive: true })
  await getPool().query(`CREATE DATABASE ${name} TEMPLATE template0`)
  const address = new URL(base.url)
  address.pathname = `/${name}`
  await migrateDatabase(address.href, folder)
  session = new pg.Client({ connectionString: address.href })
  await session.connect()
  await session.query(`INSERT INTO articles (id, content_hash, language, text) VALUES ('a', 'a', 'en', 'x')`)
  await session.query(`INSERT INTO extractions (article_id, engine_version, answer) VALUES ('a', '7', '{}')`)
  await session.query(`INSERT INTO meetings (id, kind, status, confidence) VALUES ('m', 'talks', 'held', 0.5)`)
  await session.query(
    `INSERT INTO reports (meeting_id, article_id, ordinal, status, confidence, told)
     SELECT 'm', 'a', place, 'held', 0.5, told FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (told, place)`,
    [JSON.stringify(fc.sample(told, { numRuns: 400, seed: 4 }))],
  )
  await migrateDatabase(address.href)
})
afterAll(async () => {
  await session.end()
  await getPool().query(`DROP DATABASE ${name}`)
  rmSync(folder, { recursive: true, force: true })
})

describe('a base of the first version', () => {
  it('gets the blocks that new reports would get', async () => {
    const { rows } = await session.query<{ told: ToldMeeting; key: string | null; from: string; to: string }>(
      `SELECT told, block_key AS key, block_from::text AS "from", block_to::text AS "to" FROM reports`,
    )
    const expected = rows.map((row) => blockOf(row.told))
    expect(expected.filter((block) => block === null).length).toBeGreaterThan(20)
    expect(rows.map(({ key, from, to }) => (key === null ? null : { key, span: { from, to } }))).toEqual(expected)
  })

  it('knows by which engine its reports were read, and begins its history', async () => {
    const { rows } = await session.query('SELECT DISTINCT engine_version AS engine, pinned, kept FROM reports')
    expect(rows).toEqual([{ engine: '7', pinned: false, kept: false }])
    const kept = await session.query('SELECT count(*)::int AS revisions FROM revisions')
    expect(kept.rows).toEqual([{ revisions: 1 }])
    await session.query(`UPDATE meetings SET kind = 'call'`)
    expect((await session.query('SELECT kind FROM history.meetings')).rows).toEqual([{ kind: 'talks' }])
  })
})
