import { type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Account } from './account'

/** Options for a PostgreSQL program: the account, a folder that any account may stand in, and no PG… variables of ours. */
export function describeSpawn(account: Account, folder: string): SpawnOptions {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|LANGUAGE|TZ$|LD_)/.test(name))
  return {
    cwd: folder,
    env: { ...Object.fromEntries(kept), NODE_ENV: process.env.NODE_ENV, LC_ALL: 'C' },
    windowsHide: true,
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  }
}

/** Runs a program to its end. @throws Error with what it printed, when it fails or cannot be started */
export function runProgram(file: string, args: string[], options: SpawnOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    // Detached, so that Ctrl-C on the terminal does not cut it short.
    const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-8_000)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('error', (error) => reject(explainSpawnError(error, file)))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(said.trim() || `${file} ended with status ${code}`))
    })
  })
}

/** A program that is there and yet "not found" lacks its loader: a system without glibc, such as Alpine. */
export function explainSpawnError(error: NodeJS.ErrnoException, file: string): Error {
  if (error.code !== 'ENOENT' || !existsSync(file)) return error
  return new Error(
    'The embedded PostgreSQL needs the GNU C library, which this system lacks. ' +
      'Give the address of a PostgreSQL server in DATABASE_URL instead.',
  )
}
