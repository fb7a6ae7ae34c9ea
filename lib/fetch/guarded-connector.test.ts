import type { LookupAddress } from 'node:dns'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent, request } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAllowedHosts } from './allowed-hosts'
import { ForbiddenAddressError, guardConnector, guardLookup, type Resolve } from './guarded-connector'

const list = (...addresses: string[]) =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** What a connection would be made to. */
function lookUp(resolve: Resolve, all: boolean, free = false): Promise<string[]> {
  return new Promise((done, fail) => {
    guardLookup(resolve, free)('name.test', { all }, (error, found: string | LookupAddress[]) => {
      if (error !== null) fail(error)
      else done(typeof found === 'string' ? [found] : found.map(({ address }) => address))
    })
  })
}

describe('a name is only as good as the addresses that it has at the moment of the call', () => {
  test('all of them public', async () => {
    const resolve = async () => list('8.8.8.8', '2606:4700::1111')
    expect(await lookUp(resolve, true)).toEqual(['8.8.8.8', '2606:4700::1111'])
    expect(await lookUp(resolve, false)).toEqual(['8.8.8.8'])
  })

  test('those that are not public are not called', async () => {
    const resolve = async () => list('10.0.0.1', '::1', '8.8.8.8', '::ffff:127.0.0.1')
    expect(await lookUp(resolve, true)).toEqual(['8.8.8.8'])
    expect(await lookUp(resolve, false)).toEqual(['8.8.8.8'])
  })

  test('none of them public', async () => {
    const resolve = async () => list('127.0.0.1', 'fd00::1')
    await expect(lookUp(resolve, true)).rejects.toThrow(ForbiddenAddressError)
    await expect(lookUp(resolve, false)).rejects.toThrow(ForbiddenAddressError)
  })

  test('a name that leads elsewhere the second time', async () => {
    const answers = [list('8.8.8.8'), list('127.0.0.1')]
    const resolve = async () => answers.shift() ?? []
    expect(await lookUp(resolve, true)).toEqual(['8.8.8.8'])
    await expect(lookUp(resolve, true)).rejects.toThrow(ForbiddenAddressError)
  })

  test('a name that is allowed may lead anywhere', async () => {
    expect(await lookUp(async () => list('127.0.0.1'), true, true)).toEqual(['127.0.0.1'])
  })

  test('a name that nobody knows stays unknown', async () => {
    const resolve = async () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
    await expect(lookUp(resolve, true)).rejects.toThrow('no such name')
  })
})

describe('connections', () => {
  const server = createServer((_, response) => response.end('inside'))
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => server.close())

  async function call(host: string, allowed: string): Promise<string> {
    const resolve = async () => list('127.0.0.1')
    const dispatcher = new Agent({
      connect: guardConnector({ allows: readAllowedHosts(allowed), timeout: 1000, resolve }),
    })
    try {
      const { body } = await request(`http://${host}:${port}/`, { dispatcher })
      return await body.text()
    } finally {
      await dispatcher.destroy()
    }
  }

  test.each(['name.test', '127.0.0.1', '[::ffff:127.0.0.1]'])('%s is not called', async (host) => {
    await expect(call(host, '')).rejects.toThrow(ForbiddenAddressError)
    await expect(call(host, 'other.test')).rejects.toThrow(ForbiddenAddressError)
  })

  test.each(['name.test', '127.0.0.1'])('%s is, where it is allowed', async (host) => {
    expect(await call(host, host)).toBe('inside')
    expect(await call(host, `${host}:${port}`)).toBe('inside')
    await expect(call(host, `${host}:${port + 1}`)).rejects.toThrow(ForbiddenAddressError)
  })
})
