import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FetchOptions, fetchPage } from '../../lib/fetch/fetch-page'
import type { FetchCause } from '../../lib/fetch/fetched'
import { siteBook } from '../../lib/jobs/site-book'
import { provideBase } from './base'
import { html, leadTo, type Page, RUDE, type RudeServer, say, serve, serveRaw } from './rude-server'

provideBase()

const servers: RudeServer[] = []
/** Short enough for a test, long enough for a busy machine. */
const LIMITS = { pause: 0, firstByte: 2000, stall: 2000, whole: 3000, bytes: 1024 * 1024, patience: 5000 }

const get = (url: string, options: Partial<FetchOptions> = {}) =>
  fetchPage(url, { book: siteBook, ...options, limits: { ...LIMITS, ...options.limits } })

async function open(pages: Record<string, Page>): Promise<RudeServer> {
  return keep(await serve(pages))
}

function keep(server: RudeServer): RudeServer {
  servers.push(server)
  process.env.ENTENTE_ALLOW_HOSTS = servers.map(({ host }) => host).join(',')
  return server
}

afterAll(async () => {
  delete process.env.ENTENTE_ALLOW_HOSTS
  for (const server of servers) await server.close()
})

describe.concurrent('a site that misbehaves', () => {
  let rude: RudeServer
  beforeAll(async () => {
    rude = await open(RUDE)
  })

  test.each<[string, FetchCause, string]>([
    ['/silent', 'timeout', 'there is no answer within 2 s'],
    ['/stalls', 'timeout', 'does not go on'],
    ['/trickle', 'timeout', 'does not end within 3 s'],
    ['/endless', 'too-large', 'more than the 1 MB'],
    ['/bomb', 'too-large', 'more than the 1 MB'],
    ['/bomb-br', 'too-large', 'more than the 1 MB'],
    ['/bomb-twice', 'too-large', 'more than the 1 MB'],
    ['/layers', 'malformed', 'compressed 3 times'],
    ['/unknown-coding', 'malformed', '"compress"'],
    ['/not-gzip', 'malformed', 'not compressed as it says'],
    ['/half-gzip', 'unreachable', 'breaks off'],
    ['/picture', 'unknown-kind', 'image/jpeg'],
    ['/empty', 'empty', 'with nothing'],
    ['/no-content', 'empty', 'with nothing'],
    ['/partial', 'http-status', '206'],
    ['/loop', 'unreachable', 'more than 5 times'],
    ['/loop-a', 'unreachable', 'more than 5 times'],
    ['/nowhere', 'http-status', '302'],
    ['/to-nonsense', 'forbidden-address', 'no address of the web'],
    ['/to-file', 'forbidden-address', 'only http'],
    ['/to-machine', 'forbidden-address', '127.0.0.1'],
    ['/to-machine-6', 'forbidden-address', '::1'],
    ['/to-cloud', 'forbidden-address', '169.254.169.254'],
    ['/to-number', 'forbidden-address', '127.0.0.1'],
    ['/to-password', 'forbidden-address', 'name or a password'],
    ['/304', 'http-status', '304'],
    ['/403', 'http-status', '403: it will not give the page'],
    ['/404', 'http-status', '404: there is no such page'],
    ['/410', 'http-status', '410: the page is gone for good'],
    ['/500', 'http-status', '500: it is in trouble'],
    ['/cut-off', 'unreachable', 'the connection broke'],
    ['/hangs-up', 'unreachable', 'the connection broke'],
    ['/headers', 'unreachable', 'breaks the rules of HTTP'],
  ])('%s → %s', async (path, cause, why) => {
    const fetched = await get(rude.origin + path)
    expect(fetched).toMatchObject({ status: 'fault', cause })
    expect('error' in fetched ? fetched.error : '').toContain(why)
  })

  test.each<[string, string, Buffer | string, FetchCause]>([
    ['no HTTP at all', 'http', 'SSH-2.0-OpenSSH_9.6\r\n', 'unreachable'],
    ['a line and nothing more', 'http', 'HTTP/1.1 200 OK\r\n', 'unreachable'],
    ['NUL bytes', 'http', Buffer.alloc(1000), 'unreachable'],
    ['plain text where encryption is spoken', 'https', 'HTTP/1.1 200 OK\r\n\r\n', 'unreachable'],
    [
      'a length of two sizes',
      'http',
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      'unreachable',
    ],
    [
      'a piece with a size that is none',
      'http',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\na',
      'unreachable',
    ],
  ])('%s', async (_, scheme, answer, cause) => {
    const { host } = keep(await serveRaw(answer))
    await siteBook.keepRobots(host, { status: 404, text: '' })
    expect(await get(`${scheme}://${host}/`)).toMatchObject({ status: 'fault', cause })
  })

  test('nobody is there', async () => {
    const gone = await open({})
    await gone.close()
    expect(await get(`${gone.origin}/`)).toMatchObject({ cause: 'unreachable' })
    const resolve = async () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
    expect(await get('http://nobody.invalid/', { resolve })).toMatchObject({
      cause: 'unreachable',
      error: 'nobody.invalid: there is no site of this name',
    })
  })

  test('what goes well all the same', async () => {
    const good = await get(`${rude.origin}/good#part`)
    expect(good).toEqual({
      status: 'ok',
      file: {
        bytes: Buffer.from(html('<p>Words.')),
        mediaType: 'text/html',
        charset: 'utf-8',
        finalUrl: `${rude.origin}/good`,
        etag: '"one"',
        lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT',
      },
    })
    for (const path of ['/gzip', '/twice', '/no-type']) {
      const fetched = await get(rude.origin + path)
      expect(fetched.status === 'ok' && fetched.file.bytes.toString()).toBe(html('<p>Words.'))
    }
    expect(await get(`${rude.origin}/wrong-charset`)).toMatchObject({ status: 'ok', file: { charset: 'koi8-r' } })
  })

  test('five redirects are followed, and no sixth', async () => {
    const steps = Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((step) => [`/${step}`, leadTo(`/${step + 1}`, 301 + (step % 3))]),
    )
    const chain = await open({ ...steps, '/6': say(200, {}, 'arrived') })
    expect(await get(`${chain.origin}/0`)).toMatchObject({ cause: 'unreachable' })
    expect(await get(`${chain.origin}/1`)).toMatchObject({ status: 'ok', file: { finalUrl: `${chain.origin}/6` } })
  })

  test('there is an end to everything', async () => {
    for (const path of ['/silent', '/trickle']) {
      const fetched = await get(rude.origin + path, { limits: { total: 600 } })
      expect(fetched).toMatchObject({
        cause: 'timeout',
        error: `${rude.host}: it took more than 1 s, with all waiting`,
      })
    }
  })

  test('the end of waiting is the caller’s to say', async () => {
    const signal = AbortSignal.timeout(100)
    await expect(get(`${rude.origin}/silent`, { signal })).rejects.toThrow('timeout')
  })
})

describe('addresses that change', () => {
  const inside = async () => [{ address: '127.0.0.1', family: 4 }]

  test('a name that leads inside is not called, even after a redirect from one that may', async () => {
    const site = await open({
      '/': (request, response) => leadTo(`http://inside.test:${site.host.split(':')[1]}/x`)(request, response),
    })
    const port = site.host.split(':')[1]
    expect(await get(`http://inside.test:${port}/`, { resolve: inside })).toMatchObject({ cause: 'forbidden-address' })
    expect(await get(`${site.origin}/`, { resolve: inside })).toMatchObject({ cause: 'forbidden-address' })
    expect(site.asked).toEqual(['/robots.txt', '/'])
  })

  test('robots.txt is no way round it', async () => {
    const site = await open({ '/robots.txt': leadTo('http://169.254.169.254/') })
    expect(await get(`${site.origin}/`)).toMatchObject({ cause: 'forbidden-address' })
    expect(site.asked).toEqual(['/robots.txt'])
  })
})

describe('what a site asks for', () => {
  test('a page that was not changed is not sent again', async () => {
    const site = await open({
      '/a': (request, response) => {
        const same =
          request.headers['if-none-match'] === '"one"' ||
          request.headers['if-modified-since'] === 'Sun, 22 Nov 2026 10:00:00 GMT'
        say(same ? 304 : 200, {}, same ? '' : 'Words')(request, response)
      },
    })
    expect(await get(`${site.origin}/a`, { etag: '"one"' })).toEqual({ status: 'not-modified' })
    const lastModified = 'Sun, 22 Nov 2026 10:00:00 GMT'
    expect(await get(`${site.origin}/a`, { lastModified })).toEqual({ status: 'not-modified' })
    expect(await get(`${site.origin}/a`, { etag: '"two"' })).toMatchObject({ status: 'ok' })
  })

  test('it is told who asks', async () => {
    const heard: Record<string, unknown>[] = []
    const site = await open({
      '/a': (request, response) => {
        heard.push(request.headers)
        say(200, {}, 'Words')(request, response)
      },
    })
    await get(`${site.origin}/a`)
    expect(heard).toEqual([expect.objectContaining({ 'user-agent': expect.stringMatching(/^Entente\/\d/u) })])
    expect(Object.keys(heard[0] ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })

  test('robots.txt is asked for once a day, and kept to', async () => {
    const site = await open({
      '/robots.txt': say(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /private'),
      '/a': say(200, {}, 'Words'),
      '/to-private': leadTo('/private/b'),
    })
    expect(await get(`${site.origin}/private/b`)).toMatchObject({ cause: 'robots' })
    expect(await get(`${site.origin}/to-private`)).toMatchObject({ cause: 'robots' })
    expect(await get(`${site.origin}/a`)).toMatchObject({ status: 'ok' })
    expect(site.asked).toEqual(['/robots.txt', '/to-private', '/a'])
  })

  test.each<[string, Page, string]>([
    ['in trouble', say(503), 'robots'],
    ['busy', say(429), 'robots'],
    ['hidden', say(403), 'ok'],
    ['endless', RUDE['/endless'] as Page, 'ok'],
    ['a loop', leadTo('/robots.txt'), 'ok'],
    ['silent', () => {}, 'timeout'],
    ['compressed', say(200, { 'content-encoding': 'br' }, brotliCompressSync('User-agent: *\nDisallow: /')), 'robots'],
    ['binary', say(200, {}, Buffer.from([0, 1, 2, 255, 0])), 'ok'],
  ])('a robots.txt that is %s', async (_, robots, wanted) => {
    const site = await open({ '/robots.txt': robots, '/a': say(200, {}, 'Words') })
    const fetched = await get(`${site.origin}/a`)
    expect('cause' in fetched ? fetched.cause : fetched.status).toBe(wanted)
  })

  test('a busy site is asked again when it says, given as seconds or as a date', async () => {
    let busy = 2
    const site = await open({
      '/a': (request, response) => {
        const after = busy === 2 ? '1' : new Date(Date.now() + 1000).toUTCString()
        say(
          busy > 0 ? (busy === 2 ? 429 : 503) : 200,
          busy > 0 ? { 'retry-after': after } : {},
          'Words',
        )(request, response)
        busy--
      },
    })
    expect(await get(`${site.origin}/a`)).toMatchObject({ status: 'ok' })
    expect(site.asked).toEqual(['/robots.txt', '/a', '/a', '/a'])
  })

  test('one that asks for an hour is left alone, by all who share the book', async () => {
    const site = await open({ '/a': say(429, { 'retry-after': '3600' }), '/b': say(200, {}, 'Words') })
    const before = Date.now()
    const first = await get(`${site.origin}/a`)
    expect(first).toMatchObject({ cause: 'http-status', code: 429 })
    expect('retryAt' in first && first.retryAt?.getTime()).toBeGreaterThanOrEqual(before + 3_600_000)
    const second = await get(`${site.origin}/b`)
    expect(second).toMatchObject({ cause: 'timeout', retryAt: expect.any(Date) })
    expect(site.asked).toEqual(['/robots.txt', '/a'])
  })

  test('one that stays in trouble is asked three times', async () => {
    const site = await open({ '/a': say(503) })
    expect(await get(`${site.origin}/a`)).toMatchObject({ cause: 'http-status', code: 503 })
    expect(site.asked).toEqual(['/robots.txt', '/a', '/a', '/a'])
  })

  test('requests to a host have a pause between them, whoever asks', async () => {
    const slots = await Promise.all(Array.from({ length: 10 }, () => siteBook.reserve('slots.test', 10_000, 600_000)))
    const waits = slots.map((slot) => ('wait' in slot ? slot.wait : Number.NaN)).sort((a, b) => a - b)
    for (const [index, wait] of waits.entries()) expect(Math.round(wait / 10_000)).toBe(index)
    expect(await siteBook.reserve('slots.test', 10_000, 5_000)).toEqual({ notBefore: expect.any(Date) })
    const other = await siteBook.reserve('other.test', 10_000, 5_000)
    expect('wait' in other && Math.round(other.wait / 10_000)).toBe(0)
  })

  test('the pause that robots.txt asks for is kept', async () => {
    const site = await open({
      '/robots.txt': say(200, { 'content-type': 'text/plain' }, 'User-agent: *\nCrawl-delay: 30'),
      '/a': say(200, {}, 'Words'),
    })
    expect(await get(`${site.origin}/a`)).toMatchObject({ status: 'ok' })
    expect(await get(`${site.origin}/a`)).toMatchObject({ cause: 'timeout', retryAt: expect.any(Date) })
    expect(site.asked).toEqual(['/robots.txt', '/a'])
  })
})
