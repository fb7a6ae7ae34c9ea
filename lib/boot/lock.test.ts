import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from './lock.mjs'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-lock-'))
  file = path.join(folder, 'a.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a lock', () => {
  it('lets one in at a time, and everybody in the end', async () => {
    let inside = 0
    let most = 0
    const visits = Array.from({ length: 8 }, (_, index) =>
      withLock(file, async () => {
        inside += 1
        most = Math.max(most, inside)
        await new Promise((resolve) => setImmediate(resolve))
        inside -= 1
        return index
      }),
    )
    expect(await Promise.all(visits)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(most).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is free again after a failure', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withLock(file, async () => 'in')).toBe('in')
  })

  it('of a dead process is taken over at once', async () => {
    // No system gives out a process id as large as this.
    writeFileSync(file, JSON.stringify({ pid: 2 ** 30, host: os.hostname(), token: 'dead' }))
    expect(await withLock(file, async () => 'in')).toBe('in')
  })

  it('of a dead namesake of this process is taken over at once', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: os.hostname(), token: 'dead' }))
    expect(await withLock(file, async () => 'in')).toBe('in')
  })

  it('tells who holds it, and gives up waiting when told to', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.ppid, host: os.hostname(), token: 'alive' }))
    const controller = new AbortController()
    const told: number[] = []
    const onWait = (pid: number) => {
      told.push(pid)
      controller.abort(new Error('enough'))
    }
    await expect(withLock(file, async () => 'in', { onWait, signal: controller.signal })).rejects.toThrow()
    expect(told).toEqual([process.ppid])
  })
})
