import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { askTogether } from '../db/ask-together'
import { getPool } from '../db/client'
import { findRequestScope, noteFailure } from './request-scope'
import { revisionInForce } from './revision-in-force'
import { sessionInForce } from './session'

type Kept = { readonly answer: unknown }
type Store = {
  readVersion: () => Promise<string>
  kept: LRUCache<string, Kept>
  underWay: Map<string, Promise<unknown>>
}

/** All answers that are kept together, and the heaviest of them, in cells of their tables: some 20 to 40 bytes each. */
const MOST_CELLS = 2_000_000
const HEAVIEST = 250_000

// Next bundles pages and routes apart, so the store hangs on the process, like the pool that its answers came from.
const holder = globalThis as typeof globalThis & { ententeAnswers?: WeakMap<pg.Pool, Store> }

/**
 * Asks once for all who want the same of the same version of the base, and keeps the answer until something is written.
 * Whoever gets it shares it with others and must not change it.
 * @param wish what is asked, whole: two wishes that are written alike have one answer. What is asked as of a day is asked
 *   inside `askAsOf`.
 * @param weigh how many cells an answer has
 * @throws what `ask` throws; nothing is kept then
 */
export async function keepAnswer<T>(
  wish: readonly unknown[],
  ask: () => Promise<T>,
  weigh: (answer: T) => number = () => 1,
): Promise<T> {
  // A session that stays in its own snapshot may be behind the version that is asked for here.
  if (sessionInForce() !== null || !isKeeping()) return ask()
  const store = findStore()
  const version = await findVersion()
  const key = JSON.stringify([version, revisionInForce(), ...wish])
  const found = store.kept.get(key) as { readonly answer: T } | undefined
  if (found !== undefined) return found.answer
  const asked = (store.underWay.get(key) as Promise<T> | undefined) ?? start(store, key, ask, weigh)
  try {
    return await asked
  } catch (error) {
    noteFailure()
    throw error
  }
}

/**
 * Which version of the base answers are made from: the one that this request has to show at least, else the newest.
 * @throws Error of the driver where the base cannot be reached
 */
export function findVersion(): Promise<string> {
  const version = findRequestScope()?.version
  return version === undefined ? findStore().readVersion() : Promise.resolve(version)
}

function start<T>(store: Store, key: string, ask: () => Promise<T>, weigh: (answer: T) => number): Promise<T> {
  const asked = ask()
    .then((answer) => {
      store.kept.set(key, { answer }, { size: Math.max(1, weigh(answer)) })
      return answer
    })
    .finally(() => store.underWay.delete(key))
  store.underWay.set(key, asked)
  return asked
}

/** While code changes under development, the same base may give another answer. */
function isKeeping(): boolean {
  return process.env.NODE_ENV !== 'development' && process.env.ENTENTE_CACHE_MB !== '0'
}

function findStore(): Store {
  holder.ententeAnswers ??= new WeakMap()
  const pool = getPool()
  const found = holder.ententeAnswers.get(pool)
  if (found) return found
  const store: Store = {
    readVersion: askTogether(async () => {
      const { rows } = await pool.query<{ version: string }>({
        name: 'version-of-answers',
        text: 'SELECT version_of_answers() AS version',
      })
      return rows[0]?.version ?? ''
    }),
    kept: new LRUCache({ maxSize: MOST_CELLS, maxEntrySize: HEAVIEST }),
    underWay: new Map(),
  }
  holder.ententeAnswers.set(pool, store)
  return store
}
