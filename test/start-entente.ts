import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export type Entente = {
  /** The address that it printed, without a trailing slash. */
  url: string
  child: ChildProcess
  /** The folder of its base. */
  data: string
  /** What it has said so far. */
  said: () => string
  /** Ends it politely. @returns its exit status, or the signal that ended it */
  stop: () => Promise<number | string | null>
  /** Ends it and removes its base. */
  remove: () => Promise<void>
}

export type StartOptions = { sample?: boolean; data?: string; env?: Record<string, string>; uid?: number; gid?: number }

const ROOT = path.resolve(import.meta.dirname, '..')
/** Built pages and packages are there; the rest may still take its time on a busy machine. */
const PATIENCE_MS = 300_000

/** Starts Entente as `npm start` does, on a free port, and waits until it says where it is. */
export async function startEntente({ sample = false, data, env = {}, uid, gid }: StartOptions = {}): Promise<Entente> {
  const folder = data ?? mkdtempSync(path.join(os.tmpdir(), 'entente-start-'))
  // Root's server runs under another account, which must be able to enter.
  if (data === undefined) chmodSync(folder, 0o755)
  const child = spawn(process.execPath, [path.join(ROOT, 'lib', 'boot', 'start.mjs')], {
    cwd: ROOT,
    env: {
      ...withoutVitest(process.env),
      DATABASE_URL: '',
      PORT: '0',
      ENTENTE_DATA: folder,
      ENTENTE_SAMPLE: sample ? '1' : '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid }),
  })
  let said = ''
  const gone = new Promise<number | string | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code))
  })
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Entente did not start in time:\n${said}`)), PATIENCE_MS)
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = /Entente is at (http:\S+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(late)
      resolve(address)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    gone.then((status) => {
      clearTimeout(late)
      reject(new Error(`Entente ended at once (${status}):\n${said}`))
    })
  })
  const stop = () => {
    child.kill('SIGTERM')
    return gone
  }
  const remove = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, child, data: folder, said: () => said, stop, remove }
}

/** Variables of the test runner that would change how the pages behave. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(VITEST|NODE_ENV$|TEST$|npm_lifecycle_event$)/.test(name))
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' }
}
