import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addressOf, joinServer, leaveServer, type Share } from '../../lib/db/embedded/server'
import { migrateDatabase } from '../../lib/db/migrate'
import { findProcesses, until } from './processes'

let parent: string
let data: string
const shares: Share[] = []

beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'entente-embedded-'))
  chmodSync(parent, 0o755)
  data = path.join(parent, 'data')
})
afterEach(async () => {
  for (const share of shares.splice(0)) await leaveServer(share)
  rmSync(parent, { recursive: true, force: true })
})

async function join(folder = data): Promise<Share> {
  const share = await joinServer(folder)
  shares.push(share)
  return share
}

const ask = async (share: Share, sql: string) => (await share.session.query(sql)).rows
const serversOf = (share: Share) => findProcesses(`-D ${share.place.cluster}`)

describe('the embedded server', () => {
  it('is one for all who join, and stops when the last leaves', async () => {
    const [first, second] = await Promise.all([join(), join()])
    expect(first?.place.port).toBe(second?.place.port)
    expect(serversOf(first as Share)).toHaveLength(1)
    shares.length = 0
    expect(await leaveServer(first as Share)).toBe(false)
    expect(await ask(second as Share, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(await leaveServer(second as Share)).toBe(true)
    expect(serversOf(second as Share)).toEqual([])
  })

  it('says that a file stands where its folder should be', async () => {
    writeFileSync(data, '')
    await expect(join()).rejects.toThrow(`The folder of the base, ${data}, cannot be made: a file stands in its way`)
    await expect(join(path.join(data, 'below'))).rejects.toThrow('a file stands in its way')
  })

  it('keeps its secret from others and asks for it', async () => {
    const share = await join()
    const address = new URL(addressOf(share))
    address.password = 'wrong'
    await expect(migrateDatabase(address.href)).rejects.toThrow(/password authentication failed/)
    expect(existsSync(path.join(data, 'postgres.json'))).toBe(true)
  })

  it('starts over a cluster that was only half made', async () => {
    mkdirSync(path.join(data, 'postgres.new-1'), { recursive: true })
    mkdirSync(path.join(data, 'postgres'))
    writeFileSync(path.join(data, 'postgres', 'half'), '')
    expect(await ask(await join(), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(readdirSync(data).filter((name) => name.startsWith('postgres.new-'))).toEqual([])
  })

  it('comes back with its rows after being killed with a session open', async () => {
    const share = await join()
    await ask(share, 'CREATE TABLE kept AS SELECT 7 AS seven')
    const [server] = serversOf(share)
    process.kill(server?.pid as number, 'SIGKILL')
    const again = await join()
    expect(await ask(again, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }])
    shares.shift()
  })

  it('moves to another port when its own was taken meanwhile', async () => {
    const share = await join()
    shares.length = 0
    await leaveServer(share)
    const thief = createServer().listen(share.place.port, '127.0.0.1')
    await until('the port is taken', () => thief.listening)
    const again = await join()
    expect(again.place.port).not.toBe(share.place.port)
    thief.close()
  })

  it('gives a copied folder a base of its own', async () => {
    const share = await join()
    await ask(share, 'CREATE TABLE original AS SELECT 1 AS one')
    shares.length = 0
    await leaveServer(share)
    const copy = path.join(parent, 'copy')
    cpSync(data, copy, { recursive: true, preserveTimestamps: true })
    const other = await join(copy)
    const own = await join()
    await ask(own, 'DROP TABLE original')
    expect(serversOf(own)[0]?.pid).not.toBe(serversOf(other)[0]?.pid)
    expect(JSON.parse(readFileSync(path.join(copy, 'postgres.json'), 'utf8')).data).toBe(other.place.data)
  })
})
