/**
 * What it costs to add one report, with its joining and folding, as the base grows: the median and the slowest twentieth
 * of documents in bases of 10 000, 100 000 and a million meetings, beside what one row in a transaction of its own costs
 * there. Usage: `npm run bench:join -- [--sizes 10000,100000] [--documents 300] [--url postgresql://…]`.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { closeDb, setDatabaseUrl } from '../lib/db/client'
import { addressOf, joinServer, leaveServer } from '../lib/db/embedded/server'
import { migrateDatabase } from '../lib/db/migrate'
import { fillBase } from './join-base'
import { type Figures, measureJoin, printFigures } from './join-measure'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    documents: { type: 'string', default: '300' },
    url: { type: 'string' },
  },
})
const sizes = values.sizes
  .split(',')
  .map(Number)
  .sort((a, b) => a - b)
const documents = Number(values.documents)
if ([...sizes, documents].some((number) => !Number.isInteger(number) || number < 1))
  throw new Error('--sizes and --documents are whole numbers')

await (values.url === undefined ? withOwnServer(measureAll) : withOwnDatabase(values.url, measureAll))

/** A server in a folder of its own, which is removed afterwards. */
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

/** A database of its own on a server that is there, which is removed afterwards. */
async function withOwnDatabase(url: string, work: (url: string) => Promise<void>): Promise<void> {
  const keeper = new pg.Client({ connectionString: url })
  await keeper.connect()
  const address = new URL(url)
  address.pathname = `/entente_bench_${process.pid}`
  const name = address.pathname.slice(1)
  try {
    await keeper.query(`CREATE DATABASE ${name}`)
    await work(address.href)
  } finally {
    await keeper.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await keeper.end()
  }
}

async function measureAll(url: string): Promise<void> {
  await migrateDatabase(url)
  setDatabaseUrl(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // what was never written need not survive a loss of power, and a bulk load has nothing to check
  await client.query('SET synchronous_commit = off; SET session_replication_role = replica')
  const measured: Figures[] = []
  try {
    for (const [index, size] of sizes.entries()) {
      const start = performance.now()
      await fillBase(client, sizes[index - 1] ?? 0, size, (meetings) => say(`${meetings} meetings`))
      say(`${size} meetings made in ${Math.round((performance.now() - start) / 1000)} s, ${await readSize(client)}`)
      measured.push(await measureJoin(client, size, documents))
      printFigures(measured)
    }
  } finally {
    await client.end()
    await closeDb()
  }
}

async function readSize(client: pg.Client): Promise<string> {
  const { rows } = await client.query('SELECT pg_size_pretty(pg_database_size(current_database())) AS size')
  return rows[0].size
}

function say(step: string): void {
  process.stderr.write(`${step}\n`)
}
