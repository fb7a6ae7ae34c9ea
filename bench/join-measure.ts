/** Times the adding of documents to a base that is filled, and says what it cost. */
import type pg from 'pg'
import { getPool } from '../lib/db/client'
import { storeDocument } from '../lib/ingest/store-document'
import { gatherPlay } from '../lib/store/gather-play'
import { CLASSES, type Class, makeDocuments, type NewDocument } from './join-documents'
import { growth, share } from './measure'

/** Documents that are added before any is timed, so that statements are planned and caches warm. */
const WARM_UP = 60
const ENGINE = { version: '1', extract: () => Promise.reject(new Error('these documents are read already')) }

export type Figures = {
  /** Meetings in the base. */
  size: number
  /** Milliseconds for one row of one table in a transaction of its own. */
  floor: number
  /** Per class the median of the reports that each document was held against, and milliseconds per document. */
  rows: { class: Class; around: number; times: number[] }[]
}

/** Adds so many documents to the base that `client` and the pool lead to. */
export async function measureJoin(client: pg.ClientBase, size: number, documents: number): Promise<Figures> {
  const { rows } = await client.query<{ code: string }>('SELECT code FROM drawn ORDER BY rank')
  const all = makeDocuments(
    rows.map(({ code }) => code),
    WARM_UP + documents,
    `n-${size}`,
    size,
  )
  for (const { prepared } of all.slice(0, WARM_UP)) await store(prepared)
  await client.query('CREATE TABLE IF NOT EXISTS bench_floor (id int)')
  const timed: (NewDocument & Added)[] = []
  for (const document of all.slice(WARM_UP)) timed.push({ ...document, ...(await add(document)) })
  return {
    size,
    floor: share(
      timed.map(({ floor }) => floor),
      0.5,
    ),
    rows: CLASSES.map((one) => {
      const own = timed.filter((document) => document.class === one)
      return {
        class: one,
        around: share(
          own.map(({ around }) => around),
          0.5,
        ),
        times: own.map(({ time }) => time),
      }
    }),
  }
}

/** Milliseconds, those of one row right before it, and how many reports were looked at. */
type Added = { time: number; floor: number; around: number }

async function add({ told, prepared }: NewDocument): Promise<Added> {
  const session = await getPool().connect()
  const play = await gatherPlay(session, { told: [told], fresh: [], named: [], leaving: new Set() })
  session.release()
  // neighbours on the machine disturb both alike
  const floor = await timeStep(() => getPool().query('INSERT INTO bench_floor VALUES (1)'))
  return { time: await timeStep(() => store(prepared)), floor, around: play.reports.length }
}

async function timeStep(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function store(prepared: NewDocument['prepared']): Promise<void> {
  const outcome = await storeDocument(getPool(), prepared, ENGINE)
  if (outcome.done !== 'added') throw new Error(`a document was not added: ${JSON.stringify(outcome)}`)
}

/** Writes all figures as a Markdown table, with the exponent by which the median grows. */
export function printFigures(measured: readonly Figures[]): void {
  console.log(
    '\n| meetings | one row, ms | documents | reports around | p50, ms | p95, ms | p50 to smallest | p50 to one row |',
  )
  console.log('|--:|--:|---|--:|--:|--:|--:|--:|')
  for (const { size, floor, rows } of measured)
    for (const { class: name, around, times } of [...rows, sumUp(rows)]) {
      const least =
        measured[0]?.rows.find((row) => row.class === name)?.times ?? measured[0]?.rows.flatMap((row) => row.times)
      const [p50, p95] = [share(times, 0.5), share(times, 0.95)]
      const ratio = p50 / share(least ?? times, 0.5)
      console.log(
        `| ${[size, floor.toFixed(2), name, around, p50.toFixed(1), p95.toFixed(1), ratio.toFixed(2), (p50 / floor).toFixed(1)].join(' | ')} |`,
      )
    }
  if (measured.length < 2) return
  const exponents = [...CLASSES, undefined].map((name) => {
    const times = measured.map(({ rows }) =>
      share(
        rows.flatMap((row) => (name === undefined || row.class === name ? row.times : [])),
        0.5,
      ),
    )
    return `${name ?? 'all'} ${growth(
      measured.map(({ size }) => size),
      times,
    ).toFixed(2)}`
  })
  console.log(`\nexponent of the median over the number of meetings: ${exponents.join(', ')}`)
}

function sumUp(rows: Figures['rows']) {
  return { class: 'all' as const, around: '', times: rows.flatMap(({ times }) => times) }
}
