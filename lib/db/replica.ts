/** One streaming replica of the base: it is asked only while it is there, and shows all that was written. */
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { isBaseGone } from './base-gone'
import { type LogPlace, readLogPlace } from './log-place'
import { openPool } from './open-pool'

/** Which base a server holds: the same number on a primary and on all its replicas, and the name of the database. */
export type Identity = { system: string; database: string }

export type Replica = {
  /**
   * A session in which everything up to `place` can be seen, or `undefined` where there is none within `patience`
   * milliseconds; with 0 it is not waited for. It has to be given back.
   */
  take: (place: LogPlace, patience: number) => Promise<pg.PoolClient | undefined>
  /** Notes that a session broke off or refused, so that the replica is left alone for a while. */
  fail: (error: unknown) => void
  close: () => Promise<void>
}

/** What a replica that has not caught up in time is spared, in milliseconds. */
const LAG_REST_MS = 250
/** What one that is away is spared the first time; it doubles up to the longest. */
const FIRST_REST_MS = 1_000
const LONGEST_REST_MS = 30_000
/** How long a connection or an answer to the question for its place may take. */
const PATIENCE_MS = 2_000
const LONGEST_PAUSE_MS = 8

const IDENTITY = 'SELECT system_identifier::text AS system, current_database() AS database FROM pg_control_system()'
const PLACE = {
  name: 'replayed',
  text: `SELECT pg_is_in_recovery() AS standby, coalesce(pg_last_wal_replay_lsn(), '0/0')::text AS place`,
}

/** @throws Error of the driver */
export async function identify(server: pg.Pool | pg.PoolClient): Promise<Identity> {
  const { rows } = await server.query<Identity>(IDENTITY)
  if (!rows[0]) throw new Error('The server does not say which base it holds')
  return rows[0]
}

/** @param findIdentity tells which base it has to hold */
export function openReplica(url: string, findIdentity: () => Promise<Identity>): Replica {
  const name = new URL(url).host
  const pool = openPool(url, {
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
  })
  /** How far each session has seen it replay: a server never goes back while a session with it lasts. */
  const reached = new WeakMap<pg.PoolClient, LogPlace>()
  let restUntil = 0
  let rest = 0
  let known = false

  const fail = (error: unknown) => {
    if (!isBaseGone(error) && !(error instanceof Unfit)) return
    // others that asked at the same time have failed with it
    if (performance.now() < restUntil) return
    if (rest === 0) console.error(`The replica ${name} is left out: ${error instanceof Error ? error.message : error}`)
    rest = Math.min(Math.max(FIRST_REST_MS, rest * 2), LONGEST_REST_MS)
    restUntil = performance.now() + rest
    known = false
  }

  const introduce = async (session: pg.PoolClient) => {
    const [own, wanted] = await Promise.all([identify(session), findIdentity()])
    if (own.system !== wanted.system || own.database !== wanted.database) throw new Unfit('it holds another base')
    known = true
  }

  const hasReached = async (session: pg.PoolClient, place: LogPlace) => {
    if ((reached.get(session) ?? -1n) >= place) return true
    const { rows } = await withinPatience(session.query<{ standby: boolean; place: string }>(PLACE))
    if (!rows[0]?.standby) throw new Unfit('it is no replica')
    const replayed = readLogPlace(rows[0].place)
    reached.set(session, replayed)
    return replayed >= place
  }

  const isCaughtUp = async (session: pg.PoolClient, place: LogPlace, patience: number) => {
    const deadline = performance.now() + patience
    for (let pause = 1; !(await hasReached(session, place)); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      if (performance.now() + pause > deadline) return false
      await sleep(pause)
    }
    return true
  }

  const take = async (place: LogPlace, patience: number) => {
    if (performance.now() < restUntil) return undefined
    let session: pg.PoolClient | undefined
    try {
      session = await pool.connect()
      if (!known) await withinPatience(introduce(session))
      const fit = await isCaughtUp(session, place, patience)
      if (rest > 0) console.error(`The replica ${name} is back`)
      rest = 0
      if (fit) return session
      session.release()
      if (patience > 0) restUntil = performance.now() + LAG_REST_MS
    } catch (error) {
      session?.release(true)
      fail(error)
    }
    return undefined
  }

  return { take, fail, close: () => pool.end() }
}

/** A server that answers, and is none to be asked. */
class Unfit extends Error {}

async function withinPatience<T>(answer: Promise<T>): Promise<T> {
  const late = new AbortController()
  try {
    return await Promise.race([
      answer,
      sleep(PATIENCE_MS, undefined, late).then(() => {
        throw new Unfit('it does not answer')
      }),
    ])
  } finally {
    late.abort()
    answer.catch(() => {})
  }
}
