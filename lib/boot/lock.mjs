import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rmdir, stat, unlink, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A holder that lives refreshes its lock this often; one that was seen unchanged for `SILENT_MS` is dead. */
const HEARTBEAT_MS = 2_000
const SILENT_MS = 30_000
const POLL_MS = 150

/** Tokens of the locks that this process holds: a lock with our process id and a foreign token is a dead namesake's. */
const ours = new Set()

/**
 * Does `work` while no other process of this machine (or of another that shares the folder) holds the same lock.
 * The lock is a file with the holder's process id; a lock whose process is gone is taken over at once, and one whose
 * process cannot be asked (another host or container) when its heartbeat has stopped, measured by our own clock.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (pid: number) => void, signal?: AbortSignal | undefined }} [options] `onWait` is called once when another holds it
 * @returns {Promise<T>}
 */
export async function withLock(file, work, options = {}) {
  await mkdir(path.dirname(file), { recursive: true })
  const token = randomUUID()
  ours.add(token)
  await takeLock(file, token, options).catch((error) => {
    ours.delete(token)
    throw error
  })
  const heartbeat = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch(() => {})
  }, HEARTBEAT_MS)
  heartbeat.unref()
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    if ((await readHolder(file))?.token === token) await unlink(file).catch(() => {})
    ours.delete(token)
  }
}

/**
 * @param {string} file
 * @param {string} token
 * @param {{ onWait?: (pid: number) => void, signal?: AbortSignal | undefined }} options
 */
async function takeLock(file, token, options) {
  let told = false
  let seen = { mark: '', since: 0 }
  for (;;) {
    options.signal?.throwIfAborted()
    if (await createLock(file, token)) return
    const holder = await readHolder(file)
    if (!holder) continue
    const mark = `${holder.token} ${holder.beat}`
    if (mark !== seen.mark) seen = { mark, since: performance.now() }
    if (isGone(holder) || performance.now() - seen.since > SILENT_MS) {
      await breakLock(file, holder.token)
      continue
    }
    if (!told) {
      told = true
      options.onWait?.(holder.pid)
    }
    await sleep(POLL_MS, undefined, options.signal ? { signal: options.signal } : {})
  }
}

/**
 * @param {string} file
 * @param {string} token
 * @returns {Promise<boolean>} whether the lock is ours now
 */
async function createLock(file, token) {
  try {
    const handle = await open(file, 'wx', 0o644)
    await handle.writeFile(JSON.stringify({ pid: process.pid, host: os.hostname(), token }))
    await handle.close()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} file
 * @returns {Promise<{ pid: number, host: string, token: string, beat: number } | undefined>} undefined when nobody holds it
 */
async function readHolder(file) {
  try {
    const { mtimeMs } = await stat(file)
    const words = await readFile(file, 'utf8')
    // A holder that was killed between creating and writing leaves an empty file: it falls silent and is broken then.
    const { pid, host, token } = words === '' ? { pid: 0, host: '', token: '' } : JSON.parse(words)
    return { pid, host, token, beat: mtimeMs }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    if (error instanceof SyntaxError) return { pid: 0, host: '', token: '', beat: 0 }
    throw error
  }
}

/** @param {{ pid: number, host: string, token: string }} holder */
function isGone(holder) {
  if (holder.host !== os.hostname() || holder.pid <= 0) return false
  return holder.pid === process.pid ? !ours.has(holder.token) : !isAlive(holder.pid)
}

/**
 * Whether a process with this id lives on this machine.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Removes a dead holder's lock, and only that one: a second waiter that comes to the same conclusion a moment later
 * must not remove the lock that the first has taken meanwhile, so removal itself is guarded by a folder.
 * @param {string} file
 * @param {string} token
 */
async function breakLock(file, token) {
  const guard = `${file}.breaking`
  try {
    await mkdir(guard)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const age = Date.now() - ((await stat(guard).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (age > SILENT_MS) await rmdir(guard).catch(() => {})
    await sleep(POLL_MS)
    return
  }
  try {
    if ((await readHolder(file))?.token === token) await unlink(file).catch(() => {})
  } finally {
    await rmdir(guard).catch(() => {})
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
