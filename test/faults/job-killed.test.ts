import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDb, getPool, setDatabaseUrl } from '../../lib/db/client'
import { addressOf, joinServer, leaveServer, type Share } from '../../lib/db/embedded/server'
import { migrateDatabase } from '../../lib/db/migrate'
import { addFile } from '../../lib/jobs/add-input'
import { createJob } from '../../lib/jobs/create-job'
import { readJob } from '../../lib/jobs/read-job'
import { startJob } from '../../lib/jobs/start-job'
import { until } from './processes'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DOCUMENTS = 5_000
const FILES = 5
const KILLS = 20
/** Between the first outcome of a life and its end, in milliseconds. */
const LONGEST_LIFE = 60

let parent: string
let share: Share

beforeAll(async () => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'entente-job-killed-'))
  chmodSync(parent, 0o755)
  share = await joinServer(path.join(parent, 'data'))
  await migrateDatabase(addressOf(share))
  setDatabaseUrl(addressOf(share))
})
afterAll(async () => {
  await closeDb()
  setDatabaseUrl(undefined)
  await leaveServer(share)
  rmSync(parent, { recursive: true, force: true })
})

/** Short notes, of which every tenth tells of a meeting that the note ten further on tells of too. */
function writeNotes(file: number): string {
  const lines = Array.from({ length: DOCUMENTS / FILES }, (_, index) => {
    const number = Math.floor(index / 20)
    const day = `${1 + (number % 28)} ${['May', 'June'][Math.floor(number / 28)]} ${2020 + file}`
    const text =
      index % 10 === 0
        ? `President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on ${day}. Note ${index} of ${file}.`
        : `The weather was mild, says note ${index} of ${file}.`
    return JSON.stringify({ id: `n${file}-${index}`, text, published: '2025-12-31' })
  })
  return `${lines.join('\n')}\n`
}

async function giveJob(): Promise<string> {
  const id = await createJob({ owner: 'tester', kind: 'files', title: 'five thousand notes' })
  for (let file = 0; file < FILES; file++) {
    const content = Buffer.from(writeNotes(file))
    async function* stream() {
      yield content
    }
    await addFile(id, { name: `notes-${file}.jsonl` }, stream())
  }
  await startJob(id)
  return id
}

function startWorker(): { child: ChildProcess; ended: Promise<unknown> } {
  const child = spawn(process.execPath, [path.join(ROOT, 'lib/boot/entente.mjs'), 'worker'], {
    cwd: ROOT,
    // a life is too short for threads to be worth their start
    env: { ...process.env, DATABASE_URL: addressOf(share), ENTENTE_THREADS: '1', npm_lifecycle_event: '' },
    stdio: 'ignore',
  })
  return { child, ended: new Promise((resolve) => child.once('close', resolve)) }
}

type Counts = { outcomes: number; articles: number; whole: number }

/** At one moment, for the base may still be at what the dead worker asked for last. */
async function look(): Promise<Counts> {
  const { rows } = await getPool().query<Counts>(
    `SELECT (SELECT count(*) FROM job_outcomes)::int AS outcomes, (SELECT count(*) FROM articles)::int AS articles,
       (SELECT count(*) FROM extractions)::int AS whole`,
  )
  return rows[0] ?? { outcomes: 0, articles: 0, whole: 0 }
}

async function count(sql: string): Promise<number> {
  const { rows } = await getPool().query(`SELECT count(*)::int AS count FROM ${sql}`)
  return rows[0].count
}

it('a job whose worker is killed twenty times has every document exactly once', async () => {
  const id = await giveJob()
  let done = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, ended } = startWorker()
    const before = done
    try {
      // it goes on where the dead one left it, and soon
      await until(`worker ${kill + 1} goes on with the job`, async () => (await look()).outcomes > before + 1)
      await sleep(Math.random() * LONGEST_LIFE)
    } finally {
      child.kill('SIGKILL')
      await ended
    }
    const { outcomes, articles, whole } = await look()
    // an outcome is written with its article or not at all
    expect([articles, whole]).toEqual([outcomes, outcomes])
    done = outcomes
  }
  expect(done).toBeLessThan(DOCUMENTS)
  const { child, ended } = startWorker()
  try {
    while ((await readJob(id))?.state !== 'done') await sleep(100)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
  expect(await readJob(id)).toMatchObject({
    ...{ total: DOCUMENTS, done: DOCUMENTS, causes: [], error: null },
    counts: { added: DOCUMENTS, updated: 0, unchanged: 0, duplicate: 0, rejected: 0, failed: 0 },
  })
  expect(await count('(SELECT DISTINCT source FROM job_outcomes) s')).toBe(DOCUMENTS)
  expect([await count('articles'), await count('extractions'), await count('reports')]).toEqual([
    ...[DOCUMENTS, DOCUMENTS, DOCUMENTS / 10],
  ])
  const { rows } = await getPool().query('SELECT DISTINCT count(*)::int AS reports FROM reports GROUP BY meeting_id')
  expect(rows).toEqual([{ reports: 2 }])
}, 900_000)
