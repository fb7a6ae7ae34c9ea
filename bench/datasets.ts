/**
 * How long a base takes to answer what a figure asks for the first time: from counts that are kept, and from the rows
 * themselves, both as often as asked, the best of each. The floor is one row found by its key.
 * Usage: `npx tsx bench/datasets.ts postgresql://… [postgresql://…] [--rounds 3] [--raw] [--only pairs,areas]`, one table a base.
 */
import { parseArgs } from 'node:util'
import type { Way } from '../lib/analytics/counted/way'
import { closeDb, getPool, setDatabaseUrl } from '../lib/db/client'
import { parseFilters } from '../lib/filters/parse'
import { FILTERS, QUERIES } from './datasets-list'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    raw: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
if (positionals.length === 0) throw new Error('Name a base by its address.')
const rounds = Number(values.rounds)
const names = Object.keys(QUERIES).filter((name) => values.only === undefined || values.only.split(',').includes(name))
// What is kept would be measured instead of what is asked.
process.env.ENTENTE_CACHE_MB = '0'

/** The best of several rounds, in milliseconds. */
async function time(ask: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    await ask()
    best = Math.min(best, performance.now() - begun)
  }
  return best
}

async function measure(name: string, query: string, way: Way): Promise<number> {
  const { filters } = parseFilters(new URLSearchParams(query), { unknownKeys: 'report' })
  return time(() => QUERIES[name]?.(filters, way) ?? Promise.resolve(null))
}

async function measureBase(url: string): Promise<void> {
  setDatabaseUrl(url)
  const { rows } = await getPool().query<{ meetings: string }>('SELECT count(*)::text AS meetings FROM meeting_facts')
  const floor = await time(() => getPool().query("SELECT value FROM base_counts WHERE name = 'meetings'"))
  console.log(
    `\n${rows[0]?.meetings} meetings; the floor is ${floor.toFixed(2)} ms. Milliseconds${values.raw ? ' from counts / from rows' : ''}:\n`,
  )
  console.log(`| | ${FILTERS.map((query) => query || 'all').join(' | ')} |`)
  console.log(`|---|${FILTERS.map(() => '--:').join('|')}|`)
  for (const name of names) {
    const cells: string[] = []
    for (const query of FILTERS) {
      const rolled = await measure(name, query, 'rolled')
      const raw = values.raw ? ` / ${(await measure(name, query, 'raw')).toFixed(0)}` : ''
      cells.push(`${rolled.toFixed(rolled < 10 ? 1 : 0)}${raw}`)
    }
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
  await closeDb()
}

for (const url of positionals) await measureBase(url)
