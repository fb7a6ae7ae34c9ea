/**
 * What an answer of the search page costs the base and this process, in several scripts, for rare words and for words that
 * stand everywhere, beside the twenty newest reports that an index gives (the floor) in the same run.
 * Usage: `npx tsx bench/search.ts --url postgresql://… [--url …] [--rounds 5] [--words 'Токаев,trade']`.
 */
import { parseArgs } from 'node:util'
import { readSearch } from '../lib/analytics/search/read'
import { runQuery, sql } from '../lib/analytics/sql'
import { closeDb, setDatabaseUrl } from '../lib/db/client'
import { EMPTY_FILTERS } from '../lib/filters/registry'
import { share } from './measure'

const WORDS = [
  'Токаев',
  'Тоқаев',
  'Tokajev',
  'Tokayev trade',
  'торговля',
  'сауда',
  'трговина',
  '"visit to Astana"',
  'Belgrade',
]

const { values } = parseArgs({
  options: {
    url: { type: 'string', multiple: true, default: [process.env.DATABASE_URL ?? ''] },
    rounds: { type: 'string', default: '5' },
    words: { type: 'string', default: WORDS.join(',') },
  },
})
const rounds = Number(values.rounds)

for (const url of values.url) {
  setDatabaseUrl(url)
  try {
    await measureBase()
  } finally {
    await closeDb()
  }
}

async function measureBase(): Promise<void> {
  const askNewest = () =>
    runQuery(sql`SELECT a.id, a.title FROM articles a ORDER BY a.published DESC NULLS LAST, a.id COLLATE "C" LIMIT 20`)
  const floor = share(await time(askNewest), 0.5)
  console.log(`floor (newest twenty by an index): p50 ${floor.toFixed(1)} ms`)
  console.log('words                     reports     first ms    p50 ms    p95 ms   p50 / floor')
  const all: number[] = []
  for (const q of values.words.split(',')) {
    const ask = () => readSearch({ ...EMPTY_FILTERS, q }, { kind: null, order: 'best', page: 1 })
    const start = performance.now()
    const found = await ask()
    const first = performance.now() - start
    const times = await time(ask)
    all.push(...times)
    const cells = [
      `${found.counts.reports}${found.many ? '+' : ''}`.padStart(9),
      first.toFixed(0).padStart(13),
      share(times, 0.5).toFixed(0).padStart(10),
      share(times, 0.95).toFixed(0).padStart(10),
      (share(times, 0.5) / floor).toFixed(1).padStart(14),
    ]
    console.log(`${q.padEnd(24)}${cells.join('')}`)
  }
  console.log(`all: p50 ${share(all, 0.5).toFixed(0)} ms, p95 ${share(all, 0.95).toFixed(0)} ms`)
}

async function time(ask: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  return times
}
