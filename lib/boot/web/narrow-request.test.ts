import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { narrowRequest } from './narrow-request.mjs'

/** What a real server makes of a request: its key, and the headers that are left for whoever answers. */
type Seen = { key: string | null; headers: IncomingHttpHeaders }

const seen: Seen[] = []
const server = createServer((asked: IncomingMessage, response) => {
  seen.push({ key: narrowRequest(asked), headers: asked.headers })
  response.end()
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

async function see(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Seen> {
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      answer.resume().once('end', resolve)
    })
    sent.once('error', reject)
    sent.end()
  })
  const last = seen.pop()
  if (!last) throw new Error('Nothing was asked.')
  return last
}

it('keeps pages and answers that are made of the versioned tables alone', async () => {
  const kept = [
    '/',
    '/?pair=KZ-RS',
    '/pairs/KZ-RS',
    '/pairs/KZ-RS/with/KZ-UZ',
    '/meetings',
    '/meetings/m1',
    '/meetings/rows',
  ]
  kept.push(
    '/articles/a',
    '/people/x',
    '/embed/timeline',
    '/api',
    '/api/v1/pairs.json',
    '/api/v1/base.zip',
    '/search/suggest',
  )
  for (const path of kept) expect((await see(path)).key, path).not.toBeNull()
  const other = [
    '/jobs',
    '/jobs/1',
    '/add',
    '/sources',
    '/review',
    '/review/name',
    '/saved',
    '/saved/1/feed.atom',
    '/filter',
  ]
  other.push(
    '/api/health',
    '/api/v1/changes',
    '/meetings/new',
    '/pairs/choose',
    '/_next/static/x.js',
    '/people/x/y',
    '/review/items',
  )
  for (const path of other) expect((await see(path)).key, path).toBeNull()
})

it('leaves a request alone that nothing is kept of', async () => {
  const { headers } = await see('/jobs', { 'x-anything': 'yes', cookie: 'a=b; ui=ru' })
  expect(headers).toMatchObject({ 'x-anything': 'yes', cookie: 'a=b; ui=ru' })
  expect((await see('/', {}, 'POST')).key).toBeNull()
  expect((await see('/', { 'content-length': '2' }, 'GET').catch(() => ({ key: null }))).key).toBeNull()
})

it('shows whoever answers nothing that the key does not hold', async () => {
  const told = {
    'content-security-policy': "script-src 'nonce-x'",
    'x-middleware-prefetch': '1',
    authorization: 'Basic x',
  }
  const { key, headers } = await see('/', { ...told, cookie: 'session=1; theme=dark; ui=ru', 'if-none-match': '"a"' })
  expect(Object.keys(headers).sort()).toEqual(['cookie', 'host'])
  expect(headers.cookie).toBe('theme=dark; ui=ru')
  expect(key).toContain('theme=dark; ui=ru')
  expect(key).not.toContain('session')
})

it('tells apart languages, lights, codings and what Next asks of itself', async () => {
  const wishes: Record<string, string>[] = [
    {},
    { cookie: 'ui=ru' },
    { cookie: 'ui=sr-Latn' },
    { cookie: 'theme=dark' },
    { cookie: 'theme=dark; ui=ru' },
    { 'accept-language': 'ru' },
    { 'accept-language': 'kk' },
    { 'accept-encoding': 'gzip, deflate, br' },
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-state-tree': 'a' },
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
    { rsc: '1', 'next-url': '/meetings' },
    { 'user-agent': 'Googlebot/2.1' },
    { 'user-agent': 'Twitterbot/1.0' },
    { host: 'entente.example.org' },
  ]
  const keys: (string | null)[] = []
  for (const wish of wishes) keys.push((await see('/pairs', wish)).key)
  expect(new Set(keys).size).toBe(wishes.length)
  expect(keys).not.toContain(null)
})

it('has one answer for readers who differ in nothing that is written', async () => {
  const one = await see('/pairs', {
    'user-agent': 'Firefox',
    cookie: 'ui=ru; theme=dark; x=1',
    'accept-encoding': 'gzip',
  })
  const other = await see('/pairs', {
    'user-agent': 'Chrome',
    cookie: 'theme=dark; ui=ru',
    'accept-encoding': 'br, gzip;q=0.5',
  })
  expect(other.key).toBe(one.key)
  expect((await see('/pairs', {}, 'HEAD')).key).toBe((await see('/pairs')).key)
  expect((await see('/pairs', { 'accept-encoding': 'gzip;q=0' })).key).toBe((await see('/pairs')).key)
})

it('keeps nothing that the clock may change: a day or an instant that is not long over', async () => {
  const today = new Date().toISOString().slice(0, 10)
  for (const value of [today, '2999-01-01', `${today}T00:00:00Z`, 'nonsense', ''])
    expect((await see(`/?asOf=${value}`)).key, value).toBeNull()
  expect((await see(`/?as%4Ff=${today}`)).key).toBeNull()
  expect((await see(`/?q=a?&asOf=${today}`)).key).toBeNull()
  expect((await see('/?asOf=2001-01-01')).key).not.toBeNull()
  expect((await see(`/?asOf=2001-01-01&asOf=${today}`)).key).toBeNull()
})
