import { AsyncLocalStorage } from 'node:async_hooks'

const inForce = new AsyncLocalStorage<string | null>()

/** The revision that questions are asked at, or `null` for the present. */
export function revisionInForce(): string | null {
  return inForce.getStore() ?? null
}

/** Asks everything that `ask` asks at a revision, whatever is in force around it; `null` is the present. */
export function askAtRevision<T>(revision: string | null, ask: () => Promise<T>): Promise<T> {
  return inForce.run(revision, ask)
}
