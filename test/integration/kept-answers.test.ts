import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { buildDataset } from '../../lib/analytics/registry'
import { findRequestScope, noteFailure } from '../../lib/analytics/request-scope'
import { keepAnswers } from '../../lib/boot/web/keep-answers.mjs'
import { openVersions } from '../../lib/boot/web/read-version.mjs'
import { getPool } from '../../lib/db/client'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { provideBase } from './base'

const base = provideBase()

/** Another process, as far as the base can tell. */
let writer: pg.Client
let versions: ReturnType<typeof openVersions>
beforeAll(async () => {
  writer = new pg.Client({ connectionString: base.url })
  await writer.connect()
  versions = openVersions(base.url)
})
afterAll(() => Promise.all([writer.end(), versions.close()]))

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** A server that keeps answers, and makes them as told: how often it has, and what is to be asked of it. */
async function serve(make: RequestListener, { bytes = 1e6, readVersion = versions.read } = {}) {
  const count = { made: 0 }
  const handle = keepAnswers({
    handle: async (asked, response) => {
      count.made += 1
      await make(asked, response)
    },
    readVersion,
    bytes,
    build: 'one',
  })
  const server = createServer((asked, response) => {
    handle(asked, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve)))
  const { port } = server.address() as AddressInfo
  const ask = (path = '/', headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (answer) => {
        const chunks: Buffer[] = await answer.toArray().catch((error) => {
          reject(error)
          return []
        })
        const bytes = Buffer.concat(chunks)
        const zipped = answer.headers['content-encoding'] === 'gzip' && bytes.length > 0
        const body = zipped ? gunzipSync(bytes) : bytes
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: body.toString() })
      })
      sent.once('error', reject)
      sent.end()
    })
  return { ask, count, port }
}

/** What pages are made of here: the names of all settings and the number of articles. */
const sayBase: RequestListener = async (_asked, response) => {
  const { rows } = await getPool().query<{ said: string }>(
    `SELECT (SELECT count(*) FROM articles) || ' ' || coalesce((SELECT string_agg(key, ' ' ORDER BY key) FROM settings), '') AS said`,
  )
  response.end(rows[0]?.said)
}

let articles = 0
async function addArticle(): Promise<void> {
  articles += 1
  await writer.query(`INSERT INTO articles (id, content_hash, language, text) VALUES ($1, $1, 'en', 'x')`, [
    `a${articles}`,
  ])
}

it('answers from memory until another process has written, by whatever statement', async () => {
  const { ask, count } = await serve(sayBase)
  const first = await ask()
  expect((await ask()).body).toBe(first.body)
  expect(count.made).toBe(1)
  const writes = [
    () => addArticle(),
    () => writer.query(`UPDATE articles SET text = text || 'y' WHERE id = 'a1'`),
    () => writer.query(`INSERT INTO settings VALUES ('b', '1')`),
    () => writer.query(`UPDATE settings SET value = '2' WHERE key = 'b'`),
    () => writer.query(`DELETE FROM settings WHERE key = 'b'`),
    () => writer.query(`DELETE FROM articles WHERE id = 'a1'`),
    () => addArticle(),
    () => writer.query('TRUNCATE articles CASCADE'),
    () => writer.query(`SELECT touch_stamp('rollups')`),
  ]
  for (const [index, write] of writes.entries()) {
    await write()
    await Promise.all([ask(), ask()])
    expect(count.made, `write ${index}`).toBe(index + 2)
  }
  await writer.query('UPDATE settings SET value = value')
  await writer.query(`BEGIN; INSERT INTO settings VALUES ('c', '1'); ROLLBACK`)
  await ask()
  expect(count.made).toBe(writes.length + 1)
})

it('never shows less than what was written before it was asked', async () => {
  const { ask } = await serve(async (asked, response) => {
    await sayBase(asked, response)
  })
  const step = fc.constantFrom('write', 'ask', 'ask', 'ask', 'pause')
  let settings = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      let written = settings
      const asked: Promise<void>[] = []
      for (const what of steps) {
        if (what === 'pause') await sleep(1)
        if (what === 'write') {
          settings += 1
          const mine = settings
          await writer.query(`INSERT INTO settings VALUES ('s${mine}', '1')`)
          written = mine
        }
        if (what !== 'ask') continue
        const least = written
        asked.push(
          ask().then(({ body }) =>
            expect(body.split(' ').filter((key) => /^s\d/.test(key)).length >= least).toBe(true),
          ),
        )
      }
      await Promise.all(asked)
    }),
    { numRuns: 8 },
  )
})

it('makes one answer for all who ask at once, and another for who asks after a write', async () => {
  let release = () => {}
  const { ask, count } = await serve(async (asked, response) => {
    if (count.made === 1) await new Promise<void>((resolve) => (release = resolve))
    await sayBase(asked, response)
  })
  const early = Array.from({ length: 20 }, () => ask('/pairs'))
  while (count.made === 0) await sleep(1)
  await sleep(20)
  await addArticle()
  const late = await ask('/pairs')
  release()
  const answers = await Promise.all(early)
  expect(count.made).toBe(2)
  expect(late.body).toMatch(new RegExp(`^${articles - 2} `))
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
})

it('gives each reader what would be made for him', async () => {
  const echo: RequestListener = (asked, response) => {
    const body = JSON.stringify([asked.url, asked.headers.cookie, asked.headers['accept-language'], asked.headers.rsc])
    const zipped = asked.headers['accept-encoding'] === 'gzip'
    response.writeHead(200, {
      'content-type': asked.headers.rsc ? 'text/x-component' : 'text/html',
      ...(zipped && { 'content-encoding': 'gzip' }),
    })
    response.end(zipped ? gzipSync(body) : body)
  }
  const { ask, count } = await serve(echo)
  const wish = fc.record({
    path: fc.constantFrom('/', '/?pair=KZ-RS'),
    cookie: fc.constantFrom('', 'ui=ru', 'theme=dark', 'theme=dark; ui=ru'),
    language: fc.constantFrom('', 'ru', 'kk'),
    rsc: fc.boolean(),
    gzip: fc.boolean(),
    head: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(wish, async ({ path, cookie, language, rsc, gzip, head }) => {
      const answer = await ask(
        path,
        {
          ...(cookie && { cookie: `session=1; ${cookie}` }),
          ...(language && { 'accept-language': language }),
          ...(rsc && { rsc: '1' }),
          ...(gzip && { 'accept-encoding': 'gzip, br' }),
        },
        head ? 'HEAD' : 'GET',
      )
      const body = JSON.stringify([path, cookie || undefined, language || undefined, rsc ? '1' : undefined])
      expect(answer.status).toBe(200)
      if (!head) expect(answer.body).toBe(body)
      expect(answer.headers['content-encoding']).toBe(gzip ? 'gzip' : undefined)
      expect(answer.headers['content-type']).toBe(rsc ? 'text/x-component' : 'text/html')
    }),
    { numRuns: 150 },
  )
  expect(count.made).toBeLessThan(130)
})

it('confirms what a browser has, until the base or the code has changed', async () => {
  const { ask, count } = await serve(sayBase)
  // the first answer is not known to be whole when it begins
  expect((await ask()).headers).toMatchObject({ 'cache-control': 'private, no-cache' })
  const { etag = '' } = (await ask()).headers
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/)
  const again = await ask('/', { 'if-none-match': `"x", ${etag}` })
  expect(again).toMatchObject({ status: 304, body: '', headers: { etag } })
  expect((await ask('/', { 'if-none-match': etag, cookie: 'ui=kk' })).status).toBe(200)
  expect((await ask('/', { 'if-none-match': '*' })).status).toBe(200)
  const made = count.made
  await addArticle()
  expect(await ask('/', { 'if-none-match': etag })).toMatchObject({ status: 200 })
  expect(count.made).toBe(made + 1)
})

it('leaves validators of the API to the API', async () => {
  const { ask, count } = await serve((asked, response) => {
    const fresh = asked.headers['if-none-match'] === '"own"'
    response.writeHead(fresh ? 304 : 200, { etag: '"own"' }).end(fresh ? undefined : 'rows')
  })
  expect((await ask('/api/v1/pairs.json', { 'if-none-match': '"own"' })).status).toBe(304)
  expect((await ask('/api/v1/pairs.json')).headers.etag).toBe('"own"')
  expect(count.made).toBe(2)
  expect((await ask('/api/v1/pairs.json', { 'if-none-match': '"own"' })).status).toBe(304)
  expect(await ask('/api/v1/pairs.json', { 'if-none-match': '"other"' })).toMatchObject({ status: 200, body: 'rows' })
  expect(count.made).toBe(2)
})

it('keeps nothing that failed, that sets a cookie, or that is no plain answer', async () => {
  const { ask, count } = await serve(async (asked, response) => {
    if (asked.url === '/pairs') response.statusCode = 404
    if (asked.url === '/map') response.setHeader('set-cookie', 'ui=ru')
    response.write('a')
    if (asked.url === '/areas') noteFailure()
    if (asked.url === '/network') return void response.destroy()
    expect(findRequestScope()?.version).toMatch(/^\d/)
    response.end('b')
  })
  for (const path of ['/pairs', '/map', '/areas']) {
    const before = count.made
    expect((await ask(path)).body).toBe('ab')
    expect((await ask(path)).body).toBe('ab')
    expect(count.made, path).toBe(before + 2)
  }
  expect((await ask('/pairs')).headers.etag).toBeUndefined()
  const before = count.made
  await expect(ask('/network')).rejects.toThrow()
  await expect(ask('/network')).rejects.toThrow()
  expect(count.made).toBe(before + 2)
})

it('goes on for the others when the first who asked goes away', async () => {
  const { ask, count, port } = await serve(async (_asked, response) => {
    response.write('a')
    await sleep(50)
    if (!response.destroyed) response.end('b')
  })
  const first = request({ host: '127.0.0.1', port, path: '/', agent: false }).on('error', () => {})
  first.end()
  while (count.made === 0) await sleep(1)
  const others = [ask(), ask(), ask()]
  await sleep(10)
  first.destroy()
  expect((await Promise.all(others)).map(({ body }) => body)).toEqual(['ab', 'ab', 'ab'])
  expect(count.made).toBe(2)
})

it('holds no more than it may, and sends on what is too long for it', async () => {
  const long = 9 * 1024 * 1024
  const { ask, count } = await serve(
    (asked, response) => {
      const bytes = asked.url === '/api/v1/meetings.csv' ? long : 1_000
      const piece = 'x'.repeat(Math.min(bytes, 100_000))
      for (let sent = 0; sent < bytes; sent += piece.length) response.write(piece)
      response.end()
    },
    { bytes: 10_000 },
  )
  for (let page = 1; page <= 10; page += 1) await ask(`/meetings?page=${page}`)
  await ask('/meetings?page=10')
  expect(count.made).toBe(10)
  await ask('/meetings?page=1')
  expect(count.made).toBe(11)
  const lengths = (await Promise.all([ask('/api/v1/meetings.csv'), ask('/api/v1/meetings.csv')])).map(
    ({ body }) => body.length,
  )
  expect(lengths.every((length) => length >= long)).toBe(true)
})

it('makes every answer anew while the base cannot say which version it has', async () => {
  const { ask, count } = await serve((_asked, response) => void response.end('x'), {
    readVersion: () => Promise.reject(new Error('away')),
  })
  expect([(await ask()).body, (await ask()).body, count.made]).toEqual(['x', 'x', 2])
})

it('builds a dataset once for a version of the base, and hands all the same object', async () => {
  const build = () => buildDataset('sources', EMPTY_FILTERS, 'en')
  const [one, two] = await Promise.all([build(), build()])
  expect(two).toBe(one)
  await addArticle()
  const three = await build()
  expect(three).not.toBe(one)
  expect(await build()).toBe(three)
  expect(await buildDataset('sources', EMPTY_FILTERS, 'ru')).not.toBe(three)
  expect(await buildDataset('sources', { ...EMPTY_FILTERS, pair: ['KZ', 'RS'] }, 'en')).not.toBe(three)
})
