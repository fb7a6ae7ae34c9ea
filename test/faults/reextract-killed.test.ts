import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { perform } from '../../lib/curation/perform'
import { closeDb, setDatabaseUrl } from '../../lib/db/client'
import { addressOf, joinServer, leaveServer, type Share } from '../../lib/db/embedded/server'
import { migrateDatabase } from '../../lib/db/migrate'
import { extract } from '../../lib/extract'
import type { SourceDocument } from '../../lib/extract/facts'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { readContent } from '../integration/base-content'
import { until } from './processes'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DOCUMENTS = 160

let parent: string
let share: Share
let session: pg.Client

beforeAll(async () => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'entente-killed-'))
  chmodSync(parent, 0o755)
  share = await joinServer(path.join(parent, 'data'))
  await migrateDatabase(addressOf(share))
  await fill()
  session = new pg.Client({ connectionString: addressOf(share) })
  await session.connect()
})
afterAll(async () => {
  await session.end()
  await leaveServer(share)
  rmSync(parent, { recursive: true, force: true })
})

/** An engine that came before: of every third document it says nothing, of every fifth another day. */
const FORMER = {
  version: 'former',
  extract: (document: SourceDocument) => {
    const facts = extract(document)
    const number = Number(document.id?.slice(1))
    const meetings = number % 3 === 0 ? [] : facts.meetings
    return number % 5 === 0
      ? { ...facts, meetings: meetings.map((one) => ({ ...one, date: '2025-02-02', areas: [] })) }
      : { ...facts, meetings }
  },
}

/** Reports of which four at a time tell of one meeting, as the former engine reads them, and a person who knew better. */
async function fill(): Promise<void> {
  const lines = Array.from({ length: DOCUMENTS }, (_, index) => {
    const number = Math.floor(index / 4)
    const day = `${1 + (number % 28)} ${['January', 'May', 'June', 'October'][Math.floor(number / 28)]} 2025`
    const text = `President Kassym-Jomart Tokayev met Serbian President Aleksandar Vucic in Astana on ${day}. They discussed trade, dispatch ${index}.`
    return JSON.stringify({ id: `n${index}`, text, published: `2025-12-${10 + (index % 20)}` })
  })
  const file = path.join(parent, 'reports.jsonl')
  writeFileSync(file, `${lines.join('\n')}\n`)
  setDatabaseUrl(addressOf(share))
  expect(await ingestPaths([file], { engine: FORMER })).toMatchObject({ added: DOCUMENTS, failed: 0 })
  const base = new pg.Client({ connectionString: addressOf(share) })
  await base.connect()
  const { rows } = await base.query('SELECT id, version FROM meetings ORDER BY id LIMIT 3')
  await base.end()
  const place = { city: 'Almaty', country: 'KZ' }
  for (const { id, version } of rows)
    expect(await perform({ action: 'edit', meeting: id, version, set: { place } }, 'tester')).toMatchObject({
      done: true,
    })
  await closeDb()
  setDatabaseUrl(undefined)
}

function reextract(database: string): { child: ChildProcess; ended: Promise<{ status: number | null; out: string }> } {
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'lib/boot/entente.mjs'), 'reextract', '--json', '--batch', '10'],
    {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: addressOf(share, database), npm_lifecycle_event: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let out = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8')
  })
  return { child, ended: new Promise((resolve) => child.once('close', (status) => resolve({ status, out }))) }
}

async function countDone(base: pg.Client): Promise<number> {
  const { rows } = await base.query(`SELECT count(*)::int AS count FROM extractions WHERE engine_version <> 'former'`)
  return rows[0].count
}

/** The other base is a copy in which nothing is killed. */
async function readUndisturbed(): Promise<Record<string, string[]>> {
  const { ended } = reextract('undisturbed')
  expect((await ended).status).toBe(0)
  const other = new pg.Client({ connectionString: addressOf(share, 'undisturbed') })
  await other.connect()
  const content = await readContent(other)
  await other.end()
  return content
}

it('a re-extraction that is killed at any moment and begun again gives the base of one that was not', async () => {
  await session.end()
  const keeper = new pg.Client({ connectionString: addressOf(share, 'postgres') })
  await keeper.connect()
  await keeper.query('CREATE DATABASE undisturbed TEMPLATE entente STRATEGY file_copy')
  await keeper.end()
  session = new pg.Client({ connectionString: addressOf(share) })
  await session.connect()
  const before = await readContent(session)

  let done = 0
  for (const least of [1, 40, 80]) {
    const { child, ended } = reextract('entente')
    await until(`${least} articles are read`, async () => (await countDone(session)) >= least)
    child.kill('SIGKILL')
    await ended
    done = await countDone(session)
    expect(done).toBeLessThan(DOCUMENTS)
    // nothing of an article without the whole of it
    const { rows } =
      await session.query(`SELECT count(*)::int AS count FROM reports r JOIN extractions e USING (article_id)
      WHERE r.engine_version <> e.engine_version AND NOT r.kept`)
    expect(rows).toEqual([{ count: 0 }])
  }
  const { status, out } = await reextract('entente').ended
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    engine: { from: { former: DOCUMENTS - done } },
    articles: { found: DOCUMENTS - done, read: DOCUMENTS - done, failed: 0, passed: 0 },
    ...{ failures: [], stopped: false },
  })
  const content = await readContent(session)
  expect(content).toEqual(await readUndisturbed())
  expect(content).not.toEqual(before)
})
