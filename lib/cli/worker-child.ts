import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { stopChild } from './web-child'

/** A worker that ends is started again, after a pause that grows while it ends at once. */
const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 60_000
const LASTING_MS = 30_000

/** The settings are wrong, as it has said; it would say so again. */
const WRONG_USE = 2

export type WorkerChild = {
  /** Starts it anew when the base has moved to another address. */
  follow: (url: string) => void
  stop: () => Promise<void>
}

/** Starts the worker as a process of its own, so that pages stay fast while it reads, and keeps it alive. */
export function startWorkerChild(address: string): WorkerChild {
  const script = fileURLToPath(new URL('../boot/entente.mjs', import.meta.url))
  let url = address
  const stopping = new AbortController()
  let current: ChildProcess | undefined
  const launch = (): Promise<number | null> => {
    const child = fork(script, ['worker'], {
      env: { ...process.env, DATABASE_URL: url },
      // A loader for TypeScript that this process may run under is brought by the script itself.
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    current = child
    return new Promise((resolve) => {
      child.once('error', () => resolve(null))
      child.once('exit', (status) => resolve(status))
    })
  }
  const keep = async () => {
    let pause = FIRST_PAUSE_MS
    while (!stopping.signal.aborted) {
      const begun = performance.now()
      const status = await launch()
      if (stopping.signal.aborted || status === WRONG_USE) return
      pause = performance.now() - begun > LASTING_MS ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS)
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const kept = keep()
  return {
    follow(next) {
      if (next === url) return
      url = next
      current?.kill('SIGTERM')
    },
    async stop() {
      stopping.abort()
      if (current) await stopChild(current)
      await kept
    },
  }
}
