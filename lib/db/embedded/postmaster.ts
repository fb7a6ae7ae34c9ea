import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { open, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from '../../boot/lock.mjs'
import type { Account } from './account'
import type { Place } from './place'
import { describeSpawn, explainSpawnError, runProgram } from './programs'
import type { Runtime } from './runtime'

/** The log is begun anew at a start once it is larger than this, in bytes. */
const LOG_LIMIT = 1_000_000

/** What the cluster's postmaster.pid says, when its process lives and is a PostgreSQL server. */
export async function findPostmaster(cluster: string): Promise<{ pid: number; port: number } | undefined> {
  const words = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = words.split('\n')
  const pid = Number.parseInt(lines[0] ?? '', 10)
  const port = Number.parseInt(lines[3] ?? '', 10)
  return pid > 0 && isAlive(pid) && isPostgres(pid) ? { pid, port } : undefined
}

/** After a restart of the machine the number may be another program's; only Linux says cheaply whose it is. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres') && !isZombie(pid)
  } catch {
    return true
  }
}

function isZombie(pid: number): boolean {
  return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}

/**
 * Starts the server as a process of its own, which outlives us; the caller then waits until it answers.
 * @returns a watch that tells why the server ended early, if it did
 */
export async function startPostmaster(place: Place, account: Account, runtime: Runtime) {
  // Left by a server that was killed; PostgreSQL would heed it if its number were in use again.
  await rm(path.join(place.cluster, 'postmaster.pid'), { force: true })
  const log = logOf(place)
  const size = (await stat(log).catch(() => undefined))?.size ?? 0
  const handle = await open(log, size > LOG_LIMIT ? 'w' : 'a', 0o600)
  const before = size > LOG_LIMIT ? 0 : size
  const program = path.join(runtime.bin, 'postgres')
  const child = spawn(program, ['-D', place.cluster], {
    ...describeSpawn(account, place.cluster),
    detached: true,
    stdio: ['ignore', handle.fd, handle.fd],
  })
  const state: { ended?: string } = {}
  const begun = new Promise<void>((resolve) => {
    child.once('spawn', resolve)
    child.once('error', (error) => {
      state.ended = explainSpawnError(error, program).message
      resolve()
    })
  })
  child.once('exit', (code) => {
    state.ended ??= `it ended with status ${code}`
  })
  child.unref()
  await begun
  await handle.close()
  return {
    /** Undefined while the server lives; else why it ended, with what it wrote to its log. */
    readEnd: async () => state.ended && `${state.ended}\n${await readLog(log, before)}`.trim(),
  }
}

export function logOf(place: Place): string {
  return path.join(place.data, 'postgres.log')
}

async function readLog(log: string, from: number): Promise<string> {
  const bytes = await readFile(log).catch(() => Buffer.alloc(0))
  return bytes.subarray(from).toString('utf8').slice(-2_000)
}

/** Stops a server and waits until it is gone: politely to sessions for ten seconds, then at once (recovery mends that). */
export async function stopPostmaster(place: Place, account: Account, runtime: Runtime): Promise<void> {
  const program = path.join(runtime.bin, 'pg_ctl')
  const options = describeSpawn(account, place.cluster)
  for (const mode of ['fast', 'immediate']) {
    if (!(await findPostmaster(place.cluster))) return
    const args = ['stop', `--pgdata=${place.cluster}`, `--mode=${mode}`, '--wait', '--timeout=10', '--silent']
    await runProgram(program, args, options).catch(() => sleep(100))
  }
  if (await findPostmaster(place.cluster)) {
    throw new Error(`The PostgreSQL server of ${place.cluster} does not stop`)
  }
}
