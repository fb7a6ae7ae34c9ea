/**
 * What it costs to write a whole dataset to a file: time to the first byte, rows a second, and how much memory it takes at
 * most, beside what PostgreSQL alone needs for the same rows (`COPY … TO STDOUT` of the same query, in the same run).
 * Usage: `npx tsx bench/exports.ts --url postgresql://… [--url …] [--datasets meetings,articles] [--formats csv,json]`, the
 * smallest base first; with several bases the growth over their sizes is printed.
 */
import { parseArgs } from 'node:util'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { selectArticles } from '../lib/analytics/articles/query'
import { selectEvents } from '../lib/analytics/event-pairs/query'
import { selectForums } from '../lib/analytics/forums/query'
import { selectMeetings } from '../lib/analytics/meetings/query'
import { openDataset } from '../lib/analytics/open-dataset'
import type { Sql, SqlValue } from '../lib/analytics/sql'
import { selectVisits } from '../lib/analytics/visits/query'
import { closeDb, setDatabaseUrl } from '../lib/db/client'
import { DEFAULT_OPTIONS } from '../lib/exports/export-format'
import { findExportFormat } from '../lib/exports/registry'
import { writeExport } from '../lib/exports/write-export'
import type { Filters } from '../lib/filters/filters'
import { EMPTY_FILTERS } from '../lib/filters/registry'
import { growth } from './measure'

const QUERIES = {
  meetings: selectMeetings,
  articles: selectArticles,
  visits: selectVisits,
  forums: selectForums,
  plover: selectEvents,
  cameo: selectEvents,
} as const
type Id = keyof typeof QUERIES

const { values } = parseArgs({
  options: {
    url: { type: 'string', multiple: true, default: [process.env.DATABASE_URL ?? ''] },
    datasets: { type: 'string', default: Object.keys(QUERIES).join(',') },
    formats: { type: 'string', default: 'csv,json' },
  },
})
const filters: Filters = { ...EMPTY_FILTERS, status: 'all' }
const ids = values.datasets.split(',').filter((id): id is Id => Object.hasOwn(QUERIES, id))
const MEGABYTE = 1024 * 1024

type Written = { first: number; seconds: number; rows: number; bytes: number; peak: number }
const times = new Map<string, { rows: number; seconds: number }[]>()

for (const url of values.url) {
  setDatabaseUrl(url)
  try {
    await measureBase(url)
  } finally {
    await closeDb()
  }
}
for (const [name, runs] of times) {
  if (runs.length < 2) continue
  const exponent = growth(
    runs.map(({ rows }) => rows),
    runs.map(({ seconds }) => seconds),
  )
  console.log(`${name.padEnd(16)} grows with the rows by the exponent ${exponent.toFixed(2)}`)
}

async function measureBase(url: string): Promise<void> {
  console.log('dataset.format        rows      MB   first ms  seconds   rows/s   COPY s   ratio   peak RSS MB (before)')
  for (const id of ids) {
    const floor = await copyRows(url, QUERIES[id](filters))
    for (const format of values.formats.split(',')) {
      const before = process.memoryUsage.rss()
      const written = await write(id, format)
      const name = `${id}.${format}`
      times.set(name, [...(times.get(name) ?? []), written])
      const cells = [
        String(written.rows).padStart(8),
        (written.bytes / MEGABYTE).toFixed(0).padStart(8),
        written.first.toFixed(0).padStart(10),
        written.seconds.toFixed(1).padStart(9),
        (written.rows / written.seconds).toFixed(0).padStart(9),
        floor.toFixed(1).padStart(9),
        (written.seconds / floor).toFixed(2).padStart(8),
        `${(written.peak / MEGABYTE).toFixed(0).padStart(8)} (${(before / MEGABYTE).toFixed(0)})`,
      ]
      console.log(`${name.padEnd(16)} ${cells.join('')}`)
    }
  }
}

async function write(id: Id, name: string): Promise<Written> {
  const format = findExportFormat(name)
  if (!format) throw new Error(`There is no format ${name}.`)
  let [first, rows, bytes, peak] = [0, 0, 0, 0]
  const start = performance.now()
  const open = await openDataset(id, filters, 'en')
  async function* count() {
    for await (const batch of open.batches) {
      rows += batch.length
      yield batch
    }
  }
  try {
    for await (const piece of writeExport(format, { ...open, batches: count() }, DEFAULT_OPTIONS)) {
      if (bytes === 0) first = performance.now() - start
      bytes += Buffer.byteLength(piece)
      peak = Math.max(peak, process.memoryUsage.rss())
    }
  } finally {
    await open.close()
  }
  return { first, seconds: (performance.now() - start) / 1000, rows, bytes, peak }
}

/** Seconds that the base alone takes to send the rows. */
async function copyRows(url: string, query: Sql): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SET jit = off')
    const start = performance.now()
    for await (const _ of client.query(copyTo(`COPY (${inline(client, query)}) TO STDOUT`)));
    return (performance.now() - start) / 1000
  } finally {
    await client.end()
  }
}

/** The query with its values written into it, since `COPY` takes none beside it. */
function inline(client: pg.Client, { strings, values: given }: Sql): string {
  const write = (value: SqlValue): string => {
    if (typeof value === 'string') return client.escapeLiteral(value)
    if (value === null || typeof value !== 'object') return String(value)
    return `ARRAY[${value.map(write).join(',')}]::text[]`
  }
  return strings.reduce((text, part, index) => `${text}${write(given[index - 1] ?? null)}${part}`)
}
