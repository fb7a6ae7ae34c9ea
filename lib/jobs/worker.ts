/** Does what the queue holds, several things at a time, until it is stopped. */
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type WorkerEvents } from 'graphile-worker'
import type { PoolClient } from 'pg'
import { isBaseGone } from '../db/base-gone'
import { getPool } from '../db/client'
import { RULES } from '../extract/extractor'
import type { Engine } from '../ingest/store-document'
import { ROLL_LOCK, reviveTurns, signIn } from './revive-turns'
import { listTasks, TIMETABLE } from './tasks'

export type WorkerOptions = {
  /** Stops after the documents at hand. */
  signal: AbortSignal
  /** Another engine than the built-in one. */
  engine?: Engine
  onReady?: () => void
}

/** Jobs wait for sites and for the base more than for the processor. */
const AT_ONCE = 4
const LOOK_EVERY = 2_000
/** How often it is seen to that nothing is left with a dead worker, in milliseconds. */
const REVIVE_EVERY = 10_000
const PAUSE_MS = 1_000

/** Works until `signal` stops it; a base that is lost is waited for. @throws what the first attempt to begin throws */
export async function runWorker({ signal, engine = RULES, onReady }: WorkerOptions): Promise<void> {
  let begun = false
  process.on('unhandledRejection', judgeStray)
  try {
    while (!signal.aborted) {
      try {
        await workOnce(signal, engine, () => {
          if (!begun) onReady?.()
          begun = true
        })
      } catch (error) {
        if (!begun) throw error
        console.error(`The worker stopped and begins anew: ${error instanceof Error ? error.message : error}`)
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => {})
      }
    }
  } finally {
    process.off('unhandledRejection', judgeStray)
  }
}

/** Graphile Worker waits for nothing of what it still asks of a base that is gone; that it is gone is known elsewhere. */
function judgeStray(reason: unknown): void {
  if (!isBaseGone(reason)) throw reason
}

async function workOnce(signal: AbortSignal, engine: Engine, onReady: () => void): Promise<void> {
  const session = await getPool().connect()
  const lost = new Promise<Error>((resolve) => session.on('error', resolve))
  const stopping = new AbortController()
  let runner: Runner | undefined
  let watch: NodeJS.Timeout | undefined
  try {
    runner = await enrol(session, engine, AbortSignal.any([signal, stopping.signal]))
    await reviveTurns()
    onReady()
    watch = setInterval(() => reviveTurns().catch(sayFailure), REVIVE_EVERY)
    const failure = await Promise.race([lost, runner.promise.then(() => undefined), untilAborted(signal)])
    if (failure) throw failure
  } finally {
    clearInterval(watch)
    stopping.abort()
    await runner?.stop().catch(passOver)
    // with the session goes the sign of life
    session.release(true)
  }
}

/** Begins to work and gives a sign of life; under a lock, lest a worker that has not yet given it be taken for dead. */
async function enrol(session: PoolClient, engine: Engine, signal: AbortSignal): Promise<Runner> {
  await session.query('SELECT pg_advisory_lock($1)', [ROLL_LOCK])
  const events: WorkerEvents = new EventEmitter()
  let name = ''
  events.once('pool:create', ({ workerPool }) => {
    name = workerPool.id
  })
  const runner = await run({
    ...{ pgPool: getPool(), events, concurrency: AT_ONCE, pollInterval: LOOK_EVERY, noHandleSignals: true },
    ...{ logger: QUIET, crontab: TIMETABLE, taskList: listTasks({ signal, engine }) },
  })
  try {
    await signIn(session, name)
    await session.query('SELECT pg_advisory_unlock($1)', [ROLL_LOCK])
    return runner
  } catch (error) {
    await runner.stop().catch(passOver)
    throw error
  }
}

/** It speaks of every task; only what goes wrong is of interest. */
const QUIET = new Logger(() => (level, message) => {
  if (level === 'error') console.error(message)
})

function untilAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
}

function sayFailure(error: Error): void {
  console.error(`What waits could not be looked through: ${error.message}`)
}

/** It stops of itself where the base is gone, and a second time is too much for it. */
const passOver = (): void => {}
