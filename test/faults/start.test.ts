import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canReach, chooseAccount } from '../../lib/db/embedded/account'
import { type Entente, startEntente } from '../start-entente'
import { askStatus, findProcesses, until } from './processes'

const isRoot = process.getuid?.() === 0
let parent: string
let data: string

beforeAll(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'entente-faults-'))
  chmodSync(parent, 0o755)
  data = path.join(parent, 'data')
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const health = (entente: Entente) => askStatus(`${entente.url}/api/health`)
const readCluster = (folder: string): string =>
  JSON.parse(readFileSync(path.join(folder, 'postgres.json'), 'utf8')).cluster
const findServer = (folder: string) => findProcesses(`-D ${readCluster(folder)}`)[0]

describe('npm start', () => {
  it('survives what befalls it', { timeout: 400_000 }, async () => {
    // Two at once on an empty folder: one makes the base, both use it.
    const [first, second] = await Promise.all([startEntente({ data }), startEntente({ data })])
    expect([await health(first), await health(second)]).toEqual([200, 200])
    const server = findServer(data)?.pid

    // The first leaves; the base stays for the second.
    expect(await first.stop()).toBe(0)
    expect(await health(second)).toBe(200)

    // A kill without mercy: the web server goes too, the base stays, and the next start uses it.
    second.child.kill('SIGKILL')
    await until('the port is let go', async () => (await askStatus(second.url)) === 0)
    expect(findServer(data)?.pid).toBe(server)
    const third = await startEntente({ data })
    expect(findServer(data)?.pid).toBe(server)

    // The base is killed under it: it says so, brings it back, and answers at the same address.
    process.kill(server as number, 'SIGKILL')
    await until('the loss is noticed', () => third.said().includes('The base was lost'))
    await until('the pages answer again', async () => (await health(third)) === 200)
    expect(findServer(data)?.pid).not.toBe(server)

    // The web server is killed: it is started again on the same port.
    const web = findProcesses('web.mjs').find((row) => row.parent === third.child.pid)
    process.kill(web?.pid as number, 'SIGKILL')
    await until('the web server is noticed to be gone', () => third.said().includes('starting it again'))
    await until('the pages answer again', async () => (await health(third)) === 200)

    // The end: nothing of it is left.
    expect(await third.stop()).toBe(0)
    expect(findServer(data)).toBeUndefined()
    expect(findProcesses('web.mjs').filter((row) => row.parent === third.child.pid)).toEqual([])
  })

  it('says that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await until('the port is taken', () => taken.listening)
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(startEntente({ data, env: { PORT: String(port) } })).rejects.toThrow(`Port ${port} is in use`)
    taken.close()
  })

  it.runIf(isRoot)('works as root with a folder that others cannot enter', async () => {
    const closed = path.join(parent, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const entente = await startEntente({ data: path.join(closed, 'data') })
    expect(await health(entente)).toBe(200)
    const cluster = readCluster(path.join(closed, 'data'))
    expect(cluster.startsWith(closed)).toBe(false)
    await entente.stop()
    rmSync(path.dirname(cluster), { recursive: true })
  })

  const account = isRoot ? chooseAccount('/') : null
  it.runIf(account && canReach(process.cwd(), account))('works as an ordinary user', async () => {
    const { uid, gid } = account as NonNullable<typeof account>
    const own = path.join(parent, 'own')
    mkdirSync(own, { mode: 0o700 })
    chownSync(own, uid, gid)
    const entente = await startEntente({ data: own, uid, gid })
    expect(await health(entente)).toBe(200)
    expect(await entente.stop()).toBe(0)
    expect(findServer(own)).toBeUndefined()
  })
})
