import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDb, setDatabaseUrl } from '../../lib/db/client'
import { addressOf, joinServer, leaveServer, type Share } from '../../lib/db/embedded/server'
import { migrateDatabase } from '../../lib/db/migrate'
import { dump, tell } from '../integration/curation-desk'
import { expectRecomputed } from '../integration/curation-recomputed'
import { TOKAYEV, VUCIC } from '../integration/ingest-engine'
import { until } from './processes'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Meetings, each with two reports. */
const MEETINGS = 60

/** Tables that a merge writes, in the order in which it comes to them; at each of them it is killed once. */
const POINTS = ['acts', 'decisions', 'reports', 'meetings', 'meeting_words', 'changes']

let parent: string
let share: Share
let session: pg.Client

beforeAll(async () => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'entente-curation-killed-'))
  chmodSync(parent, 0o755)
  share = await joinServer(path.join(parent, 'data'))
  await migrateDatabase(addressOf(share))
  setDatabaseUrl(addressOf(share))
  session = new pg.Client({ connectionString: addressOf(share) })
  await session.connect()
  const days = Array.from({ length: MEETINGS }, (_, index) => {
    const month = 1 + (index % 12)
    return `${2020 + (index % 7)}-${String(month).padStart(2, '0')}-11`
  })
  await tell(
    ...days.flatMap((date, index) =>
      ['x', 'y'].map((letter) => ({ id: `${letter}${index}`, meetings: [{ seats: [TOKAYEV, VUCIC], date }] })),
    ),
  )
})
afterAll(async () => {
  await session.end()
  await closeDb()
  setDatabaseUrl(undefined)
  await leaveServer(share)
  rmSync(parent, { recursive: true, force: true })
})

type Running = { child: ChildProcess; acts: number[]; ended: Promise<number | null> }

function mergeAway(): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'test/faults/merge-away.ts')], {
    ...{ cwd: ROOT, env: { ...process.env, DATABASE_URL: addressOf(share) }, stdio: ['ignore', 'pipe', 'inherit'] },
  })
  const acts: number[] = []
  child.stdout?.on('data', (chunk: Buffer) => {
    acts.push(...chunk.toString('utf8').split('\n').filter(Boolean).map(Number))
  })
  return { child, acts, ended: new Promise((resolve) => child.once('close', resolve)) }
}

async function kill({ child, ended }: Running): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

/** A killed process leaves a session behind until the server sees that nobody is there. */
async function settle(): Promise<void> {
  await until('the sessions of the killed process are over', async () => {
    const { rows } = await session.query(`SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE application_name = 'entente' AND state <> 'idle' AND datname = current_database()`)
    return rows[0].count === 0
  })
}

it.each(POINTS)('a merge that is killed when it comes to write %s was never there', async (table) => {
  const before = await dump()
  await session.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`)
  const running = mergeAway()
  await until(`the merge waits for ${table}`, async () => {
    const { rows } = await session.query(
      'SELECT FROM pg_locks WHERE relation = $1::regclass AND NOT granted AND database IS NOT NULL',
      [table],
    )
    return rows.length > 0
  })
  await kill(running)
  await session.query('ROLLBACK')
  await settle()
  expect(running.acts).toEqual([])
  expect(await dump()).toEqual(before)
})

/** Every merge with all that it consists of. */
const MERGES = `SELECT acts.id, acts.why, count(*) FILTER (WHERE field = 'state')::int AS states,
    count(*) FILTER (WHERE field LIKE 'report:%')::int AS bonds,
    count(*) FILTER (WHERE undone_by IS NULL)::int AS standing, count(*)::int AS changes
  FROM acts LEFT JOIN changes ON changes.act_id = acts.id WHERE action = 'merge' GROUP BY acts.id ORDER BY acts.id`

async function expectWhole(): Promise<void> {
  const merges = (await session.query(MERGES)).rows
  for (const { states, bonds, standing, changes } of merges) {
    expect([states, bonds, changes]).toEqual([1, 4, 5])
    expect([0, changes]).toContain(standing)
  }
  const standing = merges.filter((merge) => merge.standing > 0).length
  const { rows } = await session.query(`SELECT
    (SELECT count(*)::int FROM meetings WHERE state = 'merged') AS tombstones,
    (SELECT count(*)::int FROM decisions WHERE field = 'state') AS decisions,
    (SELECT count(*)::int FROM reports WHERE pinned) AS pinned,
    (SELECT count(*)::int FROM reports r JOIN meetings m ON m.id = r.meeting_id WHERE m.state <> 'live') AS astray,
    (SELECT count(*)::int FROM acts WHERE NOT EXISTS (SELECT FROM changes WHERE act_id = acts.id)) AS empty`)
  expect(rows).toEqual([{ tombstones: standing, decisions: standing, pinned: standing * 4, astray: 0, empty: 0 }])
  await expectRecomputed()
}

it('merges that are killed at any moment are each whole or not there, and can be gone on with', async () => {
  for (const wait of [0, 7, 13, 29, 41]) {
    const running = mergeAway()
    await until('a merge is done', () => running.acts.length > 1)
    await sleep(wait)
    await kill(running)
    await settle()
    await expectWhole()
    const { rows } = await session.query('SELECT id FROM acts WHERE id = ANY ($1)', [running.acts])
    expect(rows).toHaveLength(running.acts.length)
  }
  const last = mergeAway()
  expect(await last.ended).toBe(0)
  await expectWhole()
  const { rows } = await session.query(`SELECT count(*)::int AS live FROM meetings WHERE state = 'live'`)
  expect(rows).toEqual([{ live: MEETINGS / 2 }])
})
