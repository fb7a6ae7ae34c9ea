/** Fills a base with meetings that never were, part by part, so that it can be stopped and goes on where it stopped. */
import type { Pool, PoolClient } from 'pg'
import { RULES } from '../extract/extractor'
import { withWriteLock } from '../store/write-lock'
import { openMaker } from './open-maker'
import { FILLED, makeIndexes, putIndexesAside } from './put-indexes-aside'
import type { RenderedPart } from './render-part'
import { roomFor } from './room'
import { readMark, type SyntheticMark, writeMark } from './synthetic-mark'
import { NUMBERED } from './table-rows'
import { writePart } from './write-part'

export type FillOptions = {
  meetings: number
  seed: number
  /** Years, the last one included. */
  from: number
  to: number
  /** Articles on a meeting, on average. */
  reports: number
  /** Whether a base that holds reports may be filled. */
  beside: boolean
  signal?: AbortSignal
  onProgress?: (progress: FillProgress) => void
}

export type FillProgress =
  | { step: 'meetings'; done: number; total: number }
  | { step: 'indexes'; done: number; total: number }
  | { step: 'names' | 'statistics' | 'rollups' }

/** Why a base is not filled. */
export class FillError extends Error {}

/** Meetings written at once. */
const PART = 500
/** Fewer are written faster beside the indexes. */
const WORTH_INDEXES = 20_000
/** Offices of all countries over a century. */
const MOST_PEOPLE = 200_000
/** Two who fill one base at once would make the same parts. */
const FILL_LOCK = 4_701_803
const WRITING = { cause: 'synth', actor: null }

/**
 * Fills the base up to the number of meetings asked for; what is there of them stays.
 * @returns the meetings made now
 * @throws FillError where the base holds anything else
 */
export async function fillBase(pool: Pool, options: FillOptions): Promise<number> {
  const keeper = await pool.connect()
  try {
    const { rows } = await keeper.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${FILL_LOCK}) AS alone`)
    if (rows[0]?.alone !== true) throw new FillError('Another process is filling this base.')
    return await fill(pool, options)
  } finally {
    // a session that is thrown away takes its lock with it, but only some time later
    await keeper.query(`SELECT pg_advisory_unlock_all()`).catch(() => {})
    keeper.release(true)
  }
}

async function fill(pool: Pool, options: FillOptions): Promise<number> {
  const mark = await withWriteLock(pool, WRITING, (client) => begin(client, options))
  if (mark.finished) return 0
  const before = mark.done
  await writeParts(pool, mark, options)
  if (mark.done === mark.meetings && !options.signal?.aborted) await finish(pool, mark, options)
  return mark.done - before
}

/** While one part is written, the next ones are made. The mark grows with what is written. */
async function writeParts(pool: Pool, mark: SyntheticMark, { signal, onProgress }: FillOptions): Promise<void> {
  const { seed, meetings, from, to, reports, numbers, firstPerson } = mark
  const { rows } = await pool.query<[string, number]>({ text: 'SELECT key, id FROM people', rowMode: 'array' })
  const setup = { seed, meetings, from, to, reports, numbers, firstPerson, engine: RULES.version, known: rows }
  const privileged = await mayPassOver(pool)
  const maker = openMaker(setup, meetings - mark.done)
  const made: Promise<RenderedPart>[] = []
  let asked = mark.done
  try {
    while (mark.done < meetings && !signal?.aborted) {
      for (; made.length < maker.lanes && asked < meetings; asked = Math.min(asked + PART, meetings)) {
        const next = maker.make(asked, Math.min(asked + PART, meetings))
        // whoever waits for it hears of it; until then it must not end the process
        next.catch(() => {})
        made.push(next)
      }
      const part = (await made.shift()) as RenderedPart
      const done = Math.min(mark.done + PART, meetings)
      await withWriteLock(pool, WRITING, (client) => writePart(client, part, { ...mark, done }, privileged))
      mark.done = done
      onProgress?.({ step: 'meetings', done, total: meetings })
    }
  } finally {
    await maker.close()
  }
}

async function mayPassOver(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ may: boolean }>(
    `SELECT has_parameter_privilege('session_replication_role', 'SET') AS may`,
  )
  return rows[0]?.may === true
}

async function begin(client: PoolClient, options: FillOptions): Promise<SyntheticMark> {
  const { seed, meetings, from, to, reports } = options
  const known = await readMark(client)
  if (known !== null) {
    const same = known.seed === seed && known.meetings === meetings && known.from === from && known.to === to
    if (same && known.reports === reports) return known
    throw new FillError(
      `The base already holds ${known.done} of ${known.meetings} synthetic meetings (seed ${known.seed}); other ones need a base of their own.`,
    )
  }
  const { rows } = await client.query<{ empty: boolean }>(
    'SELECT NOT EXISTS (SELECT FROM articles) AND NOT EXISTS (SELECT FROM meetings) AS empty',
  )
  const empty = rows[0]?.empty === true
  if (!empty && !options.beside)
    throw new FillError(
      'The base holds reports; --beside puts synthetic ones beside them, from which nobody can part them again.',
    )
  await client.query('CREATE SCHEMA IF NOT EXISTS synth')
  await client.query(
    'CREATE UNLOGGED TABLE IF NOT EXISTS synth.names (person_id int, name text, language text, script text, seen int)',
  )
  const numbers = {} as SyntheticMark['numbers']
  for (const table of NUMBERED) numbers[table] = await setApart(client, table, roomFor(table, meetings, reports))
  const firstPerson = await setApart(client, 'people', MOST_PEOPLE)
  const indexes = empty && meetings >= WORTH_INDEXES ? await putIndexesAside(client) : []
  const mark = { seed, meetings, from, to, reports, done: 0, finished: false, numbers, firstPerson, indexes }
  await writeMark(client, mark)
  return mark
}

/** Takes numbers that nobody else will get. @returns the first of them */
async function setApart(client: PoolClient, table: string, count: number): Promise<number> {
  const { rows } = await client.query<{ first: number }>(
    `SELECT nextval(pg_get_serial_sequence($1, 'id'))::int AS first`,
    [table],
  )
  const first = rows[0]?.first ?? 1
  if (first + count > 0x7fff_ffff) throw new FillError(`The table ${table} cannot number so many rows.`)
  await client.query(`SELECT setval(pg_get_serial_sequence($1, 'id'), $2)`, [table, first + count])
  return first
}

const NAMES = `INSERT INTO person_names AS old (person_id, name, language, script, seen)
  SELECT person_id, name, language, min(script), sum(seen)::int FROM synth.names GROUP BY person_id, name, language
  ORDER BY person_id, name COLLATE "C", language
  ON CONFLICT (person_id, name, language) DO UPDATE SET seen = old.seen + excluded.seen`

async function finish(pool: Pool, mark: SyntheticMark, { onProgress }: FillOptions): Promise<void> {
  onProgress?.({ step: 'names' })
  await withWriteLock(pool, WRITING, async (client) => {
    await client.query(`${NAMES}; TRUNCATE synth.names`)
  })
  await makeIndexes(pool, mark.indexes, (done, total) => onProgress?.({ step: 'indexes', done, total }))
  onProgress?.({ step: 'statistics' })
  await pool.query(`VACUUM (ANALYZE) ${FILLED.join(', ')}`)
  onProgress?.({ step: 'rollups' })
  await withWriteLock(pool, WRITING, async (client) => {
    const { rows } = await client.query<{ known: boolean }>(
      `SELECT to_regprocedure('public.rebuild_rollups()') IS NOT NULL AS known`,
    )
    if (rows[0]?.known) await client.query('SELECT rebuild_rollups()')
    // whoever keeps answers by revision learns that there are new ones
    await client.query('SELECT current_revision()')
    await client.query('DROP SCHEMA synth CASCADE')
    await writeMark(client, { ...mark, finished: true })
  })
}
