import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'

/** A query as the driver takes it. */
export type Statement = { text: string; values: unknown[] }

const inForce = new AsyncLocalStorage<pg.PoolClient | null>()

/** The session that questions are asked in, or `null` where each may have its own. */
export function sessionInForce(): pg.PoolClient | null {
  return inForce.getStore() ?? null
}

const asked = new WeakMap<pg.PoolClient, Promise<unknown>>()

/** Asks one question in a session, once it has answered those before it. @throws Error of the driver */
export function queryInSession<R extends object>(session: pg.PoolClient, statement: Statement): Promise<R[]> {
  const answer = (asked.get(session) ?? Promise.resolve())
    .catch(() => {})
    .then(() => session.query<R>(statement))
    .then(({ rows }) => rows)
  asked.set(session, answer)
  return answer
}

/** Asks everything that `ask` asks in one session, one thing after the other. */
export function askInSession<T>(session: pg.PoolClient, ask: () => Promise<T>): Promise<T> {
  return inForce.run(session, ask)
}
