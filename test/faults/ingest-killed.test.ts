import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, joinServer, leaveServer, type Share } from '../../lib/db/embedded/server'
import { migrateDatabase } from '../../lib/db/migrate'
import { until } from './processes'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DOCUMENTS = 400

let parent: string
let share: Share
let session: pg.Client

beforeAll(async () => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'entente-killed-'))
  chmodSync(parent, 0o755)
  share = await joinServer(path.join(parent, 'data'))
  await migrateDatabase(addressOf(share))
  session = new pg.Client({ connectionString: addressOf(share) })
  await session.connect()
})
afterAll(async () => {
  await session.end()
  await leaveServer(share)
  rmSync(parent, { recursive: true, force: true })
})

/** Reports of which four at a time tell of one meeting. */
function writeReports(): string {
  const lines = Array.from({ length: DOCUMENTS }, (_, index) => {
    const number = Math.floor(index / 4)
    const day = `${1 + (number % 28)} ${['January', 'May', 'June', 'October'][Math.floor(number / 28)]} 2025`
    const text = `President Kassym-Jomart Tokayev met Serbian President Aleksandar Vucic in Astana on ${day}. They discussed trade, dispatch ${index}.`
    return JSON.stringify({ id: `n${index}`, text, published: '2025-12-31' })
  })
  const file = path.join(parent, 'reports.jsonl')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

function ingest(file: string): { child: ChildProcess; ended: Promise<{ status: number | null; out: string }> } {
  const child = spawn(process.execPath, [path.join(ROOT, 'lib/boot/entente.mjs'), 'ingest', '--json', file], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', ENTENTE_DATA: path.join(parent, 'data'), npm_lifecycle_event: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8')
  })
  return { child, ended: new Promise((resolve) => child.once('close', (status) => resolve({ status, out }))) }
}

async function count(sql: string): Promise<number> {
  const { rows } = await session.query(`SELECT count(*)::int AS count FROM ${sql}`)
  return rows[0].count
}

it('an ingest that is killed at any moment and begun again has every document exactly once', async () => {
  const file = writeReports()
  for (const least of [1, 60, 200]) {
    const { child, ended } = ingest(file)
    await until(`${least} documents are read`, async () => (await count('articles')) >= least)
    child.kill('SIGKILL')
    await ended
    expect(await count('articles')).toBeLessThan(DOCUMENTS)
    // nothing of a document without the whole of it
    expect(await count('articles a LEFT JOIN extractions e ON e.article_id = a.id WHERE e.article_id IS NULL')).toBe(0)
    expect(await count('articles a LEFT JOIN reports r ON r.article_id = a.id WHERE r.id IS NULL')).toBe(0)
    expect(await count('meetings m LEFT JOIN reports r ON r.meeting_id = m.id WHERE r.id IS NULL')).toBe(0)
  }
  const before = await count('articles')
  const { status, out } = await ingest(file).ended
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    ...{ read: DOCUMENTS, added: DOCUMENTS - before, updated: 0, unchanged: before, failed: 0 },
    ...{ meetings: DOCUMENTS / 4, errors: [], stopped: false },
  })
  expect([await count('articles'), await count('extractions'), await count('reports')]).toEqual(
    Array.from({ length: 3 }, () => DOCUMENTS),
  )
  const { rows } = await session.query('SELECT DISTINCT count(*)::int AS reports FROM reports GROUP BY meeting_id')
  expect(rows).toEqual([{ reports: 4 }])
})
