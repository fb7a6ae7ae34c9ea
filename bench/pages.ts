/**
 * What a page costs: the first time after a write, made anew from kept datasets, and as a reader who comes later gets it,
 * for one client and for 32, beside a page without any query that Next makes each time, which is the floor of the same run.
 * Usage: `npx tsx bench/pages.ts [--only /pairs,/api] [--questions 200] BASE …`; a base is a folder (`ENTENTE_DATA`) or the
 * address of a database, and has to hold meetings.
 */
import http from 'node:http'
import { parseArgs } from 'node:util'
import { getPool } from '../lib/db/client'
import { openDatabase } from '../lib/db/open'
import { growth, share } from './measure'
import { listPages } from './pages-list'
import { ask, type Load, load } from './pages-load'
import { startPages } from './pages-server'

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string' },
    questions: { type: 'string', default: '200' },
    colds: { type: 'string', default: '3' },
  },
  allowPositionals: true,
})
const questions = Number(values.questions)
const colds = Number(values.colds)
const only = values.only?.split(',')
const CLIENTS = 32
/** No query is asked for this page; a number behind it makes it another page, so that none is kept. */
const FLOOR = '/codebook?floor='

type Line = { path: string; kilobytes: number; cold: number; made: number; one: Load; many: Load }

const measured: { meetings: number; lines: Line[] }[] = []
for (const base of positionals) measured.push(await measureBase(base))
printGrowth()

async function measureBase(place: string) {
  const given = place.includes('://')
  process.env.DATABASE_URL = given ? place : ''
  process.env.ENTENTE_DATA = given ? '' : place
  const base = await openDatabase()
  const server = await startPages(base.url)
  try {
    const { rows } = await getPool().query<{ meetings: number }>(
      `SELECT count(*)::int AS meetings FROM meetings WHERE state = 'live'`,
    )
    const meetings = rows[0]?.meetings ?? 0
    const floor = await measureFloor(server.url)
    console.log(
      `\n${meetings} meetings; a page without queries: p50 ${show(floor.p50)} ms, p99 ${show(floor.p99)} ms, ` +
        `with ${CLIENTS} clients p50 ${show(floor.manyP50)} ms\n`,
    )
    console.log(
      '| page | kB | after a write, ms | made anew, ms | p50, ms | p99, ms | p50 to floor | p99 to floor p50 | 32 clients p50, ms | p99, ms | p99 to floor p50 | errors |',
    )
    console.log(`|---|${'--:|'.repeat(11)}`)
    const pages = (await listPages(server.url)).filter((path) => only === undefined || only.includes(path))
    const lines: Line[] = []
    for (const path of pages) {
      const line = await measurePage(server.url, path)
      printLine(line, floor)
      lines.push(line)
    }
    return { meetings, lines }
  } finally {
    await server.stop()
    await base.close()
  }
}

type Floor = { p50: number; p99: number; manyP50: number }

async function measureFloor(server: string): Promise<Floor> {
  let number = 0
  const next = () => `${server}${FLOOR}${number++}`
  await load(next, { clients: 1, questions: 50, seconds: 20 })
  const one = await load(next, { clients: 1, questions, seconds: 30 })
  const many = await load(next, { clients: CLIENTS, questions: 2 * questions, seconds: 30 })
  return { p50: share(one.times, 0.5), p99: share(one.times, 0.99), manyP50: share(many.times, 0.5) }
}

async function measurePage(server: string, path: string): Promise<Line> {
  const agent = new http.Agent({ keepAlive: true })
  const url = `${server}${path}`
  // Code that is run for the first time is none of the page's cost.
  await ask(url, agent)
  const [cold, made]: [number[], number[]] = [[], []]
  for (let round = 0; round < colds; round += 1) {
    await getPool().query(`SELECT touch_stamp('bench')`)
    cold.push((await ask(url, agent)).milliseconds)
    made.push((await ask(`${url}${path.includes('?') ? '&' : '?'}ui=en`, agent)).milliseconds)
  }
  agent.destroy()
  const next = () => url
  await load(next, { clients: 1, questions: 20, seconds: 10 })
  const one = await load(next, { clients: 1, questions, seconds: 10 })
  const many = await load(next, { clients: CLIENTS, questions: 10 * questions, seconds: 10 })
  return { path, kilobytes: one.bytes / 1024, cold: share(cold, 0.5), made: share(made, 0.5), one, many }
}

function printLine({ path, kilobytes, cold, made, one, many }: Line, floor: Floor): void {
  const [p50, p99] = [share(one.times, 0.5), share(one.times, 0.99)]
  const [manyP50, manyP99] = [share(many.times, 0.5), share(many.times, 0.99)]
  const cells = [path.replaceAll('|', '\\|'), kilobytes.toFixed(0), show(cold), show(made), show(p50), show(p99)]
  cells.push((p50 / floor.p50).toFixed(2), (p99 / floor.p50).toFixed(2))
  cells.push(show(manyP50), show(manyP99), (manyP99 / floor.p50).toFixed(2), String(one.errors + many.errors))
  console.log(`| ${cells.join(' | ')} |`)
}

/** How the time after a write grows with the base, page by page. */
function printGrowth(): void {
  if (measured.length < 2) return
  const sizes = measured.map(({ meetings }) => meetings)
  console.log(`\nexponent of the time after a write over ${sizes.join(', ')} meetings:\n`)
  for (const { path } of measured[0]?.lines ?? []) {
    const times = measured.map(({ lines }) => lines.find((line) => line.path === path)?.cold ?? Number.NaN)
    if (!times.some(Number.isNaN)) console.log(`${path}: ${growth(sizes, times).toFixed(2)}`)
  }
}

function show(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)
}
