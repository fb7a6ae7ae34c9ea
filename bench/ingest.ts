/**
 * How many documents a second `entente ingest` takes, from file to searchable row: read, joined, stored, rolled up. Beside it
 * the rate at which COPY writes the same texts into one table with an index for searching, which is the floor; the time of
 * the last tenth against that of the first; and the peak of memory.
 * Usage: `npx tsx bench/ingest.ts [--documents 100000] [--meetings 0,10000,100000] [--url postgresql://…]`, where
 * `--meetings` is what is in the base before; each base is made, measured and removed.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { closeDb, getPool, setDatabaseUrl } from '../lib/db/client'
import { addressOf, joinServer, leaveServer } from '../lib/db/embedded/server'
import { migrateDatabase } from '../lib/db/migrate'
import { openThreads } from '../lib/extractors/read-in-threads'
import { ingestPaths } from '../lib/ingest/ingest-paths'
import { fillBase } from '../lib/synth/fill-base'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    meetings: { type: 'string', default: '0' },
    url: { type: 'string' },
  },
})
const documents = Number(values.documents)
const bases = values.meetings.split(',').map(Number)
if (![documents, ...bases].every(Number.isInteger)) throw new Error('--documents and --meetings are whole numbers')

const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-bench-'))
chmodSync(folder, 0o755)
try {
  const file = path.join(folder, 'documents.jsonl')
  // in a process of its own, so that the peak of memory is that of reading
  execFileSync(process.execPath, ['--import', 'tsx', 'bench/ingest-documents.ts', file, String(documents), '2'])
  console.log(`${documents} documents, ${Math.round(statSync(file).size / documents)} bytes each\n`)
  console.log(
    '| meetings before | documents/s | floor: COPY, documents/s | floor to it | last tenth to first | this process, ms of CPU each | peak, MB |',
  )
  console.log('|--:|--:|--:|--:|--:|--:|--:|')
  for (const meetings of bases) await withBase((url) => measure(url, meetings, file))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(url: string, meetings: number, file: string): Promise<void> {
  await migrateDatabase(url)
  setDatabaseUrl(url)
  try {
    if (meetings > 0) {
      await fillBase(getPool(), { seed: 1, meetings, from: 2001, to: 2026, reports: 1.4, beside: false })
      await getPool().query('VACUUM (ANALYZE)')
    }
    const { rate, tenths, cpu } = await ingest(file)
    const floor = documents / (await copyAll(file))
    const memory = process.resourceUsage().maxRSS / 1024
    const cells = [meetings, rate.toFixed(0), floor.toFixed(0), (floor / rate).toFixed(1)]
    console.log(`| ${[...cells, tenths.toFixed(2), cpu.toFixed(2), memory.toFixed(0)].join(' | ')} |`)
  } finally {
    await closeDb()
    setDatabaseUrl(undefined)
  }
}

async function ingest(file: string): Promise<{ rate: number; tenths: number; cpu: number }> {
  const engine = openThreads()
  const marks: number[] = [0]
  const before = process.cpuUsage()
  const summary = await ingestPaths([file], {
    engine,
    onProgress: ({ done, seconds }) => {
      if (done >= (documents / 10) * marks.length) marks.push(seconds)
    },
  })
  await engine.close()
  if (summary.added !== documents) throw new Error(`${summary.added} of ${documents} documents were added`)
  const { user, system } = process.cpuUsage(before)
  const [first, last] = [marks[1] ?? Number.NaN, (marks[10] ?? Number.NaN) - (marks[9] ?? Number.NaN)]
  return { rate: documents / summary.seconds, tenths: last / first, cpu: (user + system) / 1000 / documents }
}

/** @returns seconds */
async function copyAll(file: string): Promise<number> {
  const client = await getPool().connect()
  try {
    await client.query(`CREATE TABLE bench_floor (id TEXT PRIMARY KEY, title TEXT, text TEXT,
      search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, text)) STORED)`)
    await client.query('CREATE INDEX ON bench_floor USING GIN (search)')
    const start = performance.now()
    await pipeline(
      Readable.from(listRows(file)),
      client.query(copyFrom('COPY bench_floor (id, title, text) FROM STDIN')),
    )
    return (performance.now() - start) / 1000
  } finally {
    client.release()
  }
}

async function* listRows(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { id, title, text } = JSON.parse(line) as Record<'id' | 'title' | 'text', string>
    yield `${[id, title, text].map((value) => value.replace(/[\\\n\r\t]/gu, ' ')).join('\t')}\n`
  }
}

async function withBase(work: (url: string) => Promise<void>): Promise<void> {
  if (values.url === undefined) {
    const data = path.join(folder, 'data')
    const share = await joinServer(data)
    try {
      await work(addressOf(share))
    } finally {
      await leaveServer(share)
      rmSync(data, { recursive: true, force: true })
    }
    return
  }
  const keeper = new pg.Client({ connectionString: values.url })
  await keeper.connect()
  const address = new URL(values.url)
  const name = `entente_bench_${process.pid}`
  address.pathname = `/${name}`
  try {
    await keeper.query(`CREATE DATABASE ${name}`)
    await work(address.href)
  } finally {
    await keeper.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await keeper.end()
  }
}
