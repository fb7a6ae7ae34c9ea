import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { queryPairs } from '../../lib/analytics/pairs/query'
import { askAtRevision } from '../../lib/analytics/revision-in-force'
import { querySearch } from '../../lib/analytics/search/query'
import { queryTimeline } from '../../lib/analytics/timeline/query'
import { closeDb, getPool, getReaders, setDatabaseUrl } from '../../lib/db/client'
import { addressOf, leaveServer, type Share } from '../../lib/db/embedded/server'
import { migrateDatabase } from '../../lib/db/migrate'
import { openReaders } from '../../lib/db/readers'
import { parseFilters } from '../../lib/filters/parse'
import { addFile } from '../../lib/jobs/add-input'
import { createJob } from '../../lib/jobs/create-job'
import { WORKER_LOCK } from '../../lib/jobs/revive-turns'
import { startJob } from '../../lib/jobs/start-job'
import { readContent } from '../integration/base-content'
import { until } from './processes'
import { makeReplica, type ReplicaServer, startPrimary } from './replica-server'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** More than one worker does at once, so that both have some. */
const JOBS = 6
const EACH = 350
const DOCUMENTS = JOBS * EACH

let parent: string
let primary: Share
let replica: ReplicaServer
const workers = new Map<string, { child: ChildProcess; ended: Promise<unknown> }>()

beforeAll(async () => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'entente-beyond-'))
  chmodSync(parent, 0o755)
  primary = await startPrimary(path.join(parent, 'primary'))
  await migrateDatabase(addressOf(primary))
  replica = await makeReplica(primary, path.join(parent, 'replica'))
  await replica.start()
  setDatabaseUrl(addressOf(primary))
  process.env.DATABASE_REPLICA_URLS = replica.url
})
afterAll(async () => {
  for (const { child, ended } of workers.values()) {
    child.kill('SIGKILL')
    await ended
  }
  delete process.env.DATABASE_REPLICA_URLS
  await closeDb()
  setDatabaseUrl(undefined)
  await replica?.stop()
  await leaveServer(primary)
  rmSync(parent, { recursive: true, force: true })
})

/** A worker as another machine would run it; its sessions bear its name. */
function startWorker(name: string): void {
  const child = spawn(process.execPath, [path.join(ROOT, 'lib/boot/entente.mjs'), 'worker'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: `${addressOf(primary)}?application_name=${name}`,
      DATABASE_REPLICA_URLS: '',
      npm_lifecycle_event: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  workers.set(name, { child, ended: new Promise((resolve) => child.once('close', resolve)) })
}

/** Every fifth note tells of a meeting, which the note of the same number in another job tells of too. */
function writeNotes(job: number): string {
  const lines = Array.from({ length: EACH }, (_, index) => {
    const day = `${1 + (index % 28)} ${['May', 'June', 'July'][Math.floor(index / 28) % 3]} ${2010 + Math.floor(index / 84)}`
    const text =
      index % 5 === 0
        ? `President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on ${day}. Note ${index} of ${job}.`
        : `The weather was mild, says note ${index} of ${job}.`
    return JSON.stringify({ id: `n${job}-${index}`, text, published: '2025-12-31' })
  })
  return `${lines.join('\n')}\n`
}

async function giveJob(job: number): Promise<void> {
  const id = await createJob({ owner: 'tester', kind: 'files', title: `notes ${job}` })
  const content = Buffer.from(writeNotes(job))
  async function* stream() {
    yield content
  }
  await addFile(id, { name: `notes-${job}.jsonl` }, stream())
  await startJob(id)
}

async function count(sql: string): Promise<number> {
  const { rows } = await getPool().query(`SELECT count(*)::int AS count FROM ${sql}`)
  return rows[0].count
}

/** The locks by which workers say that they live. */
const SIGNED_IN = `pg_locks WHERE locktype = 'advisory' AND classid = ${WORKER_LOCK} AND granted`

/** The workers that have a job in hand, by the locks that say that they live. */
async function listAtWork(): Promise<string[]> {
  const { rows } = await getPool().query<{ name: string }>(
    `SELECT DISTINCT a.application_name AS name FROM graphile_worker._private_jobs j
       JOIN pg_locks l ON l.locktype = 'advisory' AND l.classid = ${WORKER_LOCK}
         AND l.objid::bigint = hashtext(j.locked_by)::bigint & 4294967295
       JOIN pg_stat_activity a ON a.pid = l.pid
     WHERE j.locked_by IS NOT NULL ORDER BY name`,
  )
  return rows.map((row) => row.name)
}

/** Who answered what was asked right after a write: it must be there, whoever answers. */
const answered = { replica: 0, primary: 0 }
async function writeAndRead(): Promise<void> {
  const written = await getPool().query('INSERT INTO probe DEFAULT VALUES RETURNING n')
  const { rows } = await getReaders().query<{ n: number; standby: boolean }>({
    text: 'SELECT max(n) AS n, pg_is_in_recovery() AS standby FROM probe',
  })
  expect(rows[0]?.n).toBeGreaterThanOrEqual(written.rows[0].n)
  answered[rows[0]?.standby ? 'replica' : 'primary']++
}

async function readWhile(what: string, ask: () => Promise<boolean>): Promise<void> {
  await until(what, async () => {
    await writeAndRead()
    return ask()
  })
}

const outcomes = () => count('job_outcomes')

async function onReplica(sql: string): Promise<void> {
  const session = new pg.Client({ connectionString: replica.url })
  await session.connect()
  await session.query(sql)
  await session.end()
}

it('a replica is asked only for what it shows', async () => {
  await getPool().query('CREATE TABLE probe (n SERIAL PRIMARY KEY)')
  await readWhile('the replica is asked', async () => answered.replica > 0)
  for (let round = 0; round < 50; round++) await writeAndRead()

  await onReplica('SELECT pg_wal_replay_pause()')
  await writeAndRead()
  const before = { ...answered }
  for (let round = 0; round < 20; round++) await writeAndRead()
  expect(answered).toEqual({ replica: before.replica, primary: before.primary + 20 })
  await onReplica('SELECT pg_wal_replay_resume()')
  await readWhile('it is asked again', async () => answered.replica > before.replica)
})

it('a server that is no replica, or of another base, is not asked', async () => {
  const urls = [addressOf(primary), replica.url.replace(/entente$/, 'postgres'), 'postgresql://127.0.0.1:1/entente']
  for (const url of urls) {
    const readers = openReaders(getPool(), url)
    const { rows } = await readers.query({ text: 'SELECT pg_is_in_recovery() AS standby, current_database() AS base' })
    expect(rows).toEqual([{ standby: false, base: 'entente' }])
    await readers.close()
  }
  expect(() => openReaders(getPool(), `${replica.url}, nowhere`)).toThrow('Address 2 in DATABASE_REPLICA_URLS')
})

it('what a reading throws, it throws by the word of the primary', async () => {
  const asked: boolean[] = []
  const { replica: seen } = answered
  const reading = getReaders().within(async (session) => {
    asked.push((await session.query('SELECT pg_is_in_recovery() AS standby')).rows[0].standby)
    await session.query('SELECT 1 / 0')
  })
  await expect(reading).rejects.toThrow('division by zero')
  expect(asked.at(-1)).toBe(false)
  // a question that is wrong says nothing of the replica
  await readWhile('the replica is asked', async () => answered.replica > seen)
})

it('two workers, one of them killed, and a replica that goes and comes have every document once', async () => {
  for (const name of ['worker-1', 'worker-2']) startWorker(name)
  await until('both workers are there', async () => (await count(SIGNED_IN)) === 2)
  for (let job = 0; job < JOBS; job++) await giveJob(job)
  await readWhile('both have jobs in hand', async () => (await listAtWork()).length === 2)
  await readWhile('documents come in', async () => (await outcomes()) > DOCUMENTS / 10)
  const dead = workers.get('worker-1')
  dead?.child.kill('SIGKILL')
  await dead?.ended

  await readWhile('the other goes on', async () => (await outcomes()) > DOCUMENTS / 3)
  await replica.stop()
  const before = { ...answered }
  for (let round = 0; round < 20; round++) await writeAndRead()
  expect(answered).toEqual({ replica: before.replica, primary: before.primary + 20 })
  await readWhile('nothing waits for the replica', async () => (await outcomes()) > DOCUMENTS / 2)
  await replica.start()
  await readWhile('every job is done', async () => (await count(`jobs WHERE state = 'done'`)) === JOBS)

  expect([await outcomes(), await count('(SELECT DISTINCT input_id, source FROM job_outcomes) s')]).toEqual([
    ...[DOCUMENTS, DOCUMENTS],
  ])
  expect(await count(`job_outcomes WHERE outcome = 'added'`)).toBe(DOCUMENTS)
  expect([await count('articles'), await count('extractions'), await count('reports')]).toEqual([
    ...[DOCUMENTS, DOCUMENTS, DOCUMENTS / 5],
  ])
  const { rows } = await getPool().query('SELECT DISTINCT count(*)::int AS reports FROM reports GROUP BY meeting_id')
  expect(rows).toEqual([{ reports: JOBS }])

  const seen = answered.replica
  await readWhile('the replica is asked again', async () => answered.replica > seen)
  await compareContent()
  await compareAnswers()
}, 300_000)

async function compareContent(): Promise<void> {
  const copy = new pg.Client({ connectionString: replica.url })
  await copy.connect()
  try {
    expect(await readContent(copy)).toEqual(await readContent(getPool()))
  } finally {
    await copy.end()
  }
}

/** Of the present and of an older revision. */
async function readAnswers() {
  const { filters } = parseFilters(new URLSearchParams('pair=DE-FR'))
  const { filters: searching } = parseFilters(new URLSearchParams('q=Merz'))
  const ask = () => Promise.all([queryTimeline(filters), queryPairs(filters), querySearch(searching)])
  return { present: await ask(), past: await askAtRevision('40', ask) }
}

async function compareAnswers(): Promise<void> {
  // on a busy machine it may lag for a moment, and the primary answers
  await until('the replica is asked', async () => {
    const { rows } = await getReaders().query<{ standby: boolean }>({ text: 'SELECT pg_is_in_recovery() AS standby' })
    return rows[0]?.standby === true
  })
  const byReplica = await readAnswers()
  await closeDb()
  process.env.DATABASE_REPLICA_URLS = ''
  expect((await getReaders().query({ text: 'SELECT pg_is_in_recovery() AS standby' })).rows).toEqual([
    { standby: false },
  ])
  expect(await readAnswers()).toEqual(byReplica)
  expect(JSON.stringify(byReplica.present)).not.toBe(JSON.stringify(byReplica.past))
}
