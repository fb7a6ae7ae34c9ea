/**
 * What it costs to put the meetings of documents among those of a base, one document at a time and in batches: processor
 * time of this process and of the session's, beside what PostgreSQL takes to write the same reports into a table without
 * keys. Usage: `npx tsx bench/store.ts [--meetings 20000] [--documents 400] [--url postgresql://…]`; the address is that
 * of an empty database.
 */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { ClientBase } from 'pg'
import { closeDb, getPool, setDatabaseUrl } from '../lib/db/client'
import { addressOf, joinServer, leaveServer } from '../lib/db/embedded/server'
import { migrateDatabase } from '../lib/db/migrate'
import { NEVER_TOLD, storeMeetings, type Telling } from '../lib/store/store-meetings'
import { withWriteLock } from '../lib/store/write-lock'
import { fillBase } from './join-base'
import { makeDocuments } from './join-documents'

const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '20000' },
    documents: { type: 'string', default: '400' },
    url: { type: 'string' },
  },
})
const [meetings, documents] = [Number(values.meetings), Number(values.documents)]

/** Documents of one transaction. */
const BATCHES = [1, 20, 200] as const
/** Hundredths of a second, as Linux counts the time of processes. */
const TICK_MS = 10

if (values.url === undefined) await withOwnServer(measure)
else await measure(values.url)

async function withOwnServer(work: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-bench-'))
  chmodSync(folder, 0o755)
  try {
    const share = await joinServer(path.join(folder, 'data'))
    try {
      await work(addressOf(share))
    } finally {
      await leaveServer(share)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(url: string): Promise<void> {
  await migrateDatabase(url)
  setDatabaseUrl(url)
  const client = await getPool().connect()
  await client.query('SET session_replication_role = replica')
  await fillBase(client, 0, meetings, () => {})
  await client.query('SET session_replication_role = origin')
  const { rows } = await client.query<{ code: string }>('SELECT code FROM drawn ORDER BY rank')
  client.release()
  const codes = rows.map(({ code }) => code)
  console.log(
    `${meetings} meetings\n\n| documents at once | Entente, ms | PostgreSQL, ms | both to bare rows |\n|--:|--:|--:|--:|`,
  )
  for (const size of BATCHES) {
    await time(prepare(codes, size, 'warm').slice(0, Math.max(documents / 4, size)), size)
    const all = prepare(codes, size, 'timed')
    const floor = await timeBare(all)
    const { own, base } = await time(all, size)
    const each = (ms: number) => (ms / documents).toFixed(2)
    console.log(`| ${size} | ${each(own)} | ${each(base)} | ${((own + base) / floor).toFixed(1)} |`)
  }
  await closeDb()
}

function prepare(codes: readonly string[], size: number, name: string): Telling[] {
  return makeDocuments(codes, documents, `${name}-${size}`, size + name.length).map(({ prepared }) => ({
    facts: prepared.facts as Telling['facts'],
    ...{ old: NEVER_TOLD, engine: '1', copying: { story: null, retold: [] } },
  }))
}

/** The articles are there already: only what follows from them is timed. */
async function time(tellings: readonly Telling[], size: number): Promise<{ own: number; base: number }> {
  await getPool().query(
    `INSERT INTO articles (id, content_hash, language, text, published)
     SELECT id, md5(id) || md5('2' || id), 'en', 'The heads of state met ' || id, published FROM unnest($1::text[], $2::date[]) AS given (id, published)`,
    [tellings.map(({ facts }) => facts.id), tellings.map(({ facts }) => facts.published)],
  )
  let [own, base] = [0, 0]
  for (let first = 0; first < tellings.length; first += size)
    await withWriteLock(getPool(), { cause: 'bench', actor: null }, async (client) => {
      const spent = await readTimes(client)
      await storeMeetings(client, tellings.slice(first, first + size))
      const now = await readTimes(client)
      own += now.own - spent.own
      base += now.base - spent.base
    })
  return { own, base }
}

/** Milliseconds of processor time that PostgreSQL takes to write as many reports into a table without keys. */
async function timeBare(tellings: readonly Telling[]): Promise<number> {
  return withWriteLock(getPool(), { cause: 'bench', actor: null }, async (client) => {
    await client.query('CREATE TEMPORARY TABLE bare (told jsonb) ON COMMIT DROP')
    const told = JSON.stringify(tellings.flatMap(({ facts }) => facts.meetings))
    const spent = await readTimes(client)
    for (let round = 0; round < 10; round++)
      await client.query('INSERT INTO bare SELECT jsonb_array_elements($1)', [told])
    const now = await readTimes(client)
    return (now.base - spent.base) / 10
  })
}

/** Processor time so far of this process and of the session's, in milliseconds; 0 for the latter where it is not told. */
async function readTimes(client: ClientBase): Promise<{ own: number; base: number }> {
  const { rows } = await client.query<{ pid: number }>({ name: 'own-pid', text: 'SELECT pg_backend_pid() AS pid' })
  const file = `/proc/${rows[0]?.pid}/stat`
  const fields = existsSync(file) ? readFileSync(file, 'utf8').split(') ')[1]?.split(' ') : undefined
  const ticks = Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0)
  const { user, system } = process.cpuUsage()
  return { own: (user + system) / 1000, base: ticks * TICK_MS }
}
