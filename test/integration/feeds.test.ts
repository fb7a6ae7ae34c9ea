import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getPool } from '../../lib/db/client'
import { addFeed } from '../../lib/jobs/feeds/add-feed'
import { deleteFeed, editFeed, pauseFeed, resumeFeed, visitSoon } from '../../lib/jobs/feeds/change-feed'
import { findDueFeeds } from '../../lib/jobs/feeds/find-due-feeds'
import { listFeeds, readFeed } from '../../lib/jobs/feeds/list-feeds'
import { type VisitOptions, visitFeed as visitInTime } from '../../lib/jobs/feeds/visit-feed'
import { hasQueue } from '../../lib/jobs/queue'
import { readJob } from '../../lib/jobs/read-job'
import { runJob } from '../../lib/jobs/run-job'
import { provideBase } from './base'
import { withWorkers } from './job-desk'
import { html, leadTo, type Page, type RudeServer, say, serve } from './rude-server'

provideBase()

let site: RudeServer
/** What the site has at the moment. */
let pages: Record<string, Page> = {}

beforeAll(async () => {
  site = await serve(new Proxy({}, { get: (_, path) => pages[String(path)] }))
  process.env.ENTENTE_ALLOW_HOSTS = site.host
})

afterAll(async () => {
  delete process.env.ENTENTE_ALLOW_HOSTS
  await site.close()
})

beforeEach(async () => {
  pages = {}
  site.asked.length = 0
  await getPool().query('DELETE FROM jobs')
  await getPool().query('DELETE FROM feeds')
  await forgetPauses()
})

/** As if the last request to the site lay long ago. */
async function forgetPauses(): Promise<void> {
  await getPool().query('UPDATE sites SET next_at = NULL')
}

async function visitFeed(id: string, options?: VisitOptions) {
  await forgetPauses()
  return visitInTime(id, options)
}

const LONG = 'President Kassym-Jomart Tokayev received the President of Serbia Aleksandar Vucic in Astana. '.repeat(8)

const rss = (...items: string[]) => `<?xml version="1.0" encoding="utf-8"?>
  <rss version="2.0"><channel><title>The Courier</title><language>en</language>${items.join('')}</channel></rss>`

const item = (key: string, { title = key, text = LONG, date = 'Tue, 10 Mar 2026 23:30:00 +0500' } = {}) =>
  `<item><guid isPermaLink="false">${key}</guid><title>${title}</title><link>/${key}</link>
   <pubDate>${date}</pubDate><description>${text} ${key}.</description></item>`

const feed = (text: string | Buffer, headers = {}) =>
  say(200, { 'content-type': 'application/rss+xml', ...headers }, text)

async function follow(path = '/feed'): Promise<string> {
  const added = await addFeed({ owner: 'tester', url: site.origin + path })
  if ('error' in added) throw new Error(added.error)
  site.asked.length = 0
  return added.id
}

/** Does the job that a visit began. */
async function work(job: string | null) {
  if (job === null) throw new Error('there is no job')
  await forgetPauses()
  await runJob(job, { signal: new AbortController().signal })
  return readJob(job)
}

describe('to follow a feed', () => {
  test('by its own address', async () => {
    pages['/feed'] = feed(rss(item('a')))
    const added = await addFeed({ owner: 'tester', url: ` ${site.origin}/feed#part ` })
    expect(added).toMatchObject({ title: 'The Courier', url: `${site.origin}/feed`, existed: false })
    expect(await listFeeds()).toMatchObject([
      { title: 'The Courier', language: 'en', owner: 'tester', fullText: 'auto', entries: 0, jobs: 0, counts: {} },
    ])
    expect(await findDueFeeds()).toEqual(['id' in added && added.id])
    expect(await addFeed({ owner: 'other', url: `${site.origin}/feed` })).toEqual({ ...added, existed: true })
  })

  test('by the page that names it', async () => {
    const links = '<link rel="alternate" type="application/rss+xml" href="/gone"><link rel="feed" href="/feed">'
    pages['/'] = say(200, {}, `<!doctype html><head>${links}</head><body>News`)
    pages['/feed'] = feed(rss(item('a')))
    expect(await addFeed({ owner: 'tester', url: `${site.origin}/` })).toMatchObject({ url: `${site.origin}/feed` })
  })

  test('a sitemap', async () => {
    pages['/sitemap.xml'] = say(200, { 'content-type': 'text/xml' }, `<urlset><url><loc>/a</loc></url></urlset>`)
    expect(await addFeed({ owner: 'tester', url: `${site.origin}/sitemap.xml` })).toMatchObject({ existed: false })
  })

  test.each<[string, Page, string, string]>([
    ['a page without one', say(200, {}, html('<p>News')), 'unknown-kind', 'is no feed and no sitemap, and names none'],
    ['a picture', say(200, { 'content-type': 'image/png' }, 'a'), 'unknown-kind', 'image/png'],
    ['none at all', say(404), 'http-status', '404'],
    [
      'XML that breaks off',
      feed('<?xml version="1.0"?><urlset><url><loc>'),
      'malformed',
      'no sitemap that can be read',
    ],
    ['nothing', say(200), 'empty', 'nothing'],
    ['a way inside', leadTo('http://127.0.0.1:1/'), 'forbidden-address', '127.0.0.1'],
  ])('not: %s', async (_, page, cause, error) => {
    pages['/feed'] = page
    const added = await addFeed({ owner: 'tester', url: `${site.origin}/feed` })
    expect(added).toMatchObject({ cause, error: expect.stringContaining(error) })
    expect(await listFeeds()).toEqual([])
  })

  test.each(['', 'news', 'file:///etc/passwd', 'http://127.0.0.1:1/'])('nor "%s"', async (url) => {
    expect(await addFeed({ owner: 'tester', url })).toMatchObject({ cause: 'forbidden-address' })
  })
})

describe('a visit', () => {
  test('brings what is new, and the next one what is new since', async () => {
    const list = ['a', 'b']
    pages['/feed'] = (request, response) => feed(rss(...list.map((key) => item(key))))(request, response)
    const id = await follow()
    const first = await visitFeed(id)
    expect(first).toMatchObject({ state: 'read', entries: 2, fresh: 2, more: 0 })
    const job = await work('job' in first ? first.job : null)
    expect(job).toMatchObject({ state: 'done', feedId: id, counts: { added: 2 } })
    const { rows } = await getPool().query('SELECT title, outlet, url, published FROM articles ORDER BY title LIMIT 1')
    expect(rows).toEqual([{ title: 'a', outlet: 'The Courier', url: `${site.origin}/a`, published: '2026-03-10' }])
    expect(await findDueFeeds()).toEqual([])
    expect(await visitFeed(id)).toEqual({ state: 'read', entries: 2, fresh: 0, more: 0, job: null })
    list.push('c')
    const second = await visitFeed(id)
    expect(second).toMatchObject({ state: 'read', entries: 3, fresh: 1 })
    expect(await work('job' in second ? second.job : null)).toMatchObject({ counts: { added: 1 } })
    expect(await readFeed(id)).toMatchObject({ entries: 3, jobs: 2, status: 200, failures: 0, counts: { added: 3 } })
  })

  test('reads an entry again when it changed', async () => {
    let text = LONG
    pages['/feed'] = (request, response) => feed(rss(item('d', { text }), item('e')))(request, response)
    const id = await follow()
    const first = await visitFeed(id)
    await work('job' in first ? first.job : null)
    text += 'They also spoke about water.'
    const second = await visitFeed(id)
    expect(second).toMatchObject({ fresh: 1 })
    expect(await work('job' in second ? second.job : null)).toMatchObject({ counts: { updated: 1 } })
  })

  test('is short where nothing changed', async () => {
    const headers = { etag: 'W/"7"', 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' }
    pages['/feed'] = (request, response) => {
      const same = request.headers['if-none-match'] === 'W/"7"' && 'if-modified-since' in request.headers
      if (same) say(304)(request, response)
      else feed(rss(item('f')), headers)(request, response)
    }
    const id = await follow()
    expect(await visitFeed(id)).toMatchObject({ fresh: 1 })
    expect(await visitFeed(id)).toEqual({ state: 'unchanged' })
    expect(await readFeed(id)).toMatchObject({ status: 304, error: null })
  })

  test('follows the link of a teaser, and keeps what became of each', async () => {
    const article = (words: string) =>
      say(
        200,
        {},
        `<!doctype html><html lang="en"><head><title>${words}</title></head><body><article><h1>${words}</h1>
        <p>${LONG}</p><p>${words} was said in Astana.</p></article></body></html>`,
      )
    pages['/feed'] = feed(rss(...['g', 'gone'].map((key) => item(key, { text: 'Talks in Astana…' })), item('own')))
    pages['/g'] = article('Good')
    const id = await follow()
    const visit = await visitFeed(id)
    expect(visit).toMatchObject({ fresh: 3 })
    const job = await work('job' in visit ? visit.job : null)
    expect(site.asked.filter((path) => path !== '/robots.txt')).toEqual(['/feed', '/g', '/gone'])
    expect(job).toMatchObject({
      done: 3,
      counts: { added: 2, failed: 1 },
      causes: [{ cause: 'http-status', count: 1 }],
    })
  })

  test('asks again for the page of an entry that could not be had, ever more rarely', async () => {
    pages['/feed'] = feed(rss(item('late', { text: 'Talks…' })))
    const id = await follow()
    const visit = await visitFeed(id)
    const job = 'job' in visit ? visit.job : null
    expect(await work(job)).toMatchObject({ state: 'done', counts: { failed: 1 } })
    const ages = `UPDATE jobs SET created_at = now() - $1 * interval '1 h', finished_at = now() - $2 * interval '1 h'`
    const visitAt = async (begun: number, ended: number) => {
      await getPool().query(ages, [begun, ended])
      await visitFeed(id)
      return (await readJob(job ?? ''))?.state
    }
    expect(await visitAt(10, 4)).toBe('done')
    expect(await visitAt(200, 150)).toBe('done')
    expect(await visitAt(10, 6)).toBe('waiting')
    pages['/late'] = say(200, { 'content-type': 'text/plain' }, LONG)
    expect(await work(job)).toMatchObject({ state: 'done', done: 1, counts: { added: 1, failed: 0 } })
    expect(await visitAt(10, 6)).toBe('done')
  })

  test('takes no more than a site can bear at once, and the rest next time', async () => {
    const urls = Array.from({ length: 450 }, (_, index) => `<url><loc>/s/${index}</loc></url>`).join('')
    pages['/map'] = say(200, { 'content-type': 'application/gzip', etag: '"1"' }, gzipSync(`<urlset>${urls}</urlset>`))
    const id = await follow('/map')
    for (const [fresh, more] of [
      [200, 250],
      [200, 50],
      [50, 0],
      [0, 0],
    ])
      expect(await visitFeed(id)).toMatchObject({ state: 'read', entries: 450, fresh, more })
  })

  test('goes through a list of sitemaps, also where one is wrong', async () => {
    const xml = (text: string) => say(200, { 'content-type': 'application/xml' }, text)
    pages['/index'] = xml(
      '<sitemapindex><sitemap><loc>/m1</loc></sitemap><sitemap><loc>/m2</loc></sitemap></sitemapindex>',
    )
    pages['/m1'] = xml('<urlset><url><loc>/x</loc></url><url><loc>/y</loc></url></urlset>')
    pages['/m2'] = xml('<urlset><url>')
    const id = await follow('/index')
    expect(await visitFeed(id)).toMatchObject({ state: 'read', entries: 2, fresh: 2 })
  })

  test('is made by one at a time', async () => {
    pages['/feed'] = (request, response) => void setTimeout(() => feed(rss(item('i')))(request, response), 300)
    const id = await follow()
    const states = await Promise.all([visitInTime(id), visitInTime(id), visitInTime(id)])
    expect(states.map(({ state }) => state).sort()).toEqual(['busy', 'busy', 'read'])
  })

  test('is not made before its time, where that is asked', async () => {
    pages['/feed'] = feed(rss(item('j')))
    const id = await follow()
    expect(await visitFeed(id, { onlyDue: true })).toMatchObject({ state: 'read' })
    expect(await visitFeed(id, { onlyDue: true })).toEqual({ state: 'not-due' })
    await resumeFeed(id)
    await pauseFeed(id)
    expect(await visitFeed(id, { onlyDue: true })).toEqual({ state: 'not-due' })
    expect(await visitFeed('nobody')).toEqual({ state: 'missing' })
  })
})

describe('a feed that is not as it should be', () => {
  test.each<[string, string | Buffer, { state: string; entries?: number }]>([
    ['without entries', rss(), { state: 'read', entries: 0 }],
    [
      'with dates that are none',
      rss(item('k1', { date: 'yesterday' }), item('k2', { date: '' })),
      { state: 'read', entries: 2 },
    ],
    ['of the year 2999', rss(item('k3', { date: 'Sun, 10 Mar 2999 10:00:00 GMT' })), { state: 'read', entries: 1 }],
    ['of the year 1066', rss(item('k4', { date: '1066-10-14' })), { state: 'read', entries: 1 }],
    ['with one key for all', rss(item('k5'), item('k5'), item('k5')), { state: 'read', entries: 1 }],
    ['with nothing in its entries', rss('<item></item>', '<item><title>Only</title></item>'), { state: 'read' }],
    [
      'with addresses that are none',
      rss('<item><guid>javascript:alert(1)</guid><link>file:///etc/passwd</link></item>'),
      { state: 'read' },
    ],
    ['with NUL characters', rss(item('k6', { text: `${LONG}&#0;\0` })), { state: 'read', entries: 1 }],
    ['with keys as long as a book', rss(item('k7'.repeat(5000)), item('k8&#0;')), { state: 'read', entries: 2 }],
    ['that became a page', html('<p>Moved'), { state: 'failed' }],
    ['that is no XML', '<?xml version="1.0"?><rss', { state: 'failed' }],
    ['of bytes', Buffer.from([0x3c, 0x72, 0x73, 0x73, 0x3e, 0, 0xff, 0xfe, 0]), { state: 'failed' }],
  ])('%s', async (_, text, wanted) => {
    pages['/feed'] = feed(rss(item('start')))
    const id = await follow()
    pages['/feed'] = feed(text)
    const visit = await visitFeed(id)
    expect(visit).toMatchObject(wanted)
    if (visit.state !== 'read' || visit.job === null) return
    const job = await work(visit.job)
    expect(job).toMatchObject({ state: 'done', done: visit.fresh, total: visit.fresh })
  })

  test('in windows-1251, as its own first line says', async () => {
    const text = rss(item('l')).replace('encoding="utf-8"', 'encoding="windows-1251"').replace('The Courier', '@')
    const bytes = Buffer.concat(
      text
        .split('@')
        .flatMap((part, index) => [
          ...(index ? [Buffer.from([0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8])] : []),
          Buffer.from(part),
        ]),
    )
    pages['/feed'] = feed(bytes, { 'content-type': 'text/xml' })
    await follow()
    expect(await listFeeds()).toMatchObject([{ title: 'Новости' }])
  })

  test('is visited ever more rarely, and as before once it is well', async () => {
    pages['/feed'] = feed(rss(item('m')))
    const id = await follow()
    const minutes = async () => {
      const { rows } = await getPool().query(
        'SELECT extract(epoch FROM next_at - visited_at) / 60 AS minutes FROM feeds',
      )
      return Math.round(Number(rows[0]?.minutes))
    }
    pages['/feed'] = say(404)
    const waits = []
    for (let turn = 0; turn < 6; turn++) {
      expect(await visitFeed(id)).toMatchObject({ state: 'failed' })
      waits.push(await minutes())
    }
    expect(waits).toEqual([120, 240, 480, 960, 1440, 1440])
    expect(await readFeed(id)).toMatchObject({ failures: 6, status: 404, error: expect.stringContaining('404') })
    pages['/feed'] = feed(rss(item('m')))
    expect(await visitFeed(id)).toMatchObject({ state: 'read' })
    expect([await minutes(), await readFeed(id)]).toMatchObject([60, { failures: 0, status: 200, error: null }])
  })

  test('is left alone for as long as it asks, and for good where it is gone', async () => {
    pages['/feed'] = feed(rss(item('n')))
    const id = await follow()
    pages['/feed'] = say(429, { 'retry-after': '43200' })
    const before = Date.now()
    await visitFeed(id)
    expect((await readFeed(id))?.nextAt?.getTime()).toBeGreaterThanOrEqual(before + 43_200_000)
    pages['/feed'] = say(410)
    await visitFeed(id)
    expect(await readFeed(id)).toMatchObject({ paused: true, status: 410 })
  })
})

test('a worker visits a feed that was added, and all that are due', async () => {
  pages['/feed'] = feed(rss(item('q')))
  pages['/other'] = feed(rss(item('r')))
  const entries = async () => (await listFeeds()).map((one) => one.counts.added ?? 0).sort()
  const waitFor = async (wanted: number[]) => {
    while (JSON.stringify(await entries()) !== JSON.stringify(wanted)) await sleep(50)
  }
  await withWorkers(1, async () => {
    while (!(await hasQueue())) await sleep(20)
    await follow()
    await waitFor([1])
    await forgetPauses()
    const other = await follow('/other')
    await waitFor([1, 1])
    pages['/other'] = feed(rss(item('r'), item('s')))
    await getPool().query('UPDATE feeds SET next_at = clock_timestamp() WHERE id = $1', [other])
    await getPool().query(`SELECT graphile_worker.add_job('visit-due-feeds')`)
    await waitFor([1, 2])
    pages['/other'] = feed(rss(item('t')))
    await forgetPauses()
    expect(await visitSoon(other)).toEqual({ done: true })
    await waitFor([1, 3])
    await pauseFeed(other)
    expect(await visitSoon(other)).toEqual({ done: false, error: 'it is paused; resume it first' })
  })
})

describe('what persons decide', () => {
  test('is kept, and what cannot be is refused', async () => {
    pages['/feed'] = feed(rss(item('o')))
    const id = await follow()
    const edit = { title: ' My courier ', outlet: 'Courier', language: '', everyMinutes: 5, fullText: 'never' }
    expect(await editFeed(id, edit)).toEqual({ done: true })
    const kept = { title: 'My courier', outlet: 'Courier', language: null, everyMinutes: 5, fullText: 'never' }
    expect(await readFeed(id)).toMatchObject(kept)
    for (const wrong of [
      { everyMinutes: 1 },
      { fullText: 'perhaps' },
      { url: 'http://a' },
      { title: 'a'.repeat(201) },
      {},
    ])
      expect(await editFeed(id, wrong)).toMatchObject({ done: false, error: expect.any(String) })
    expect(await editFeed('nobody', { title: 'a' })).toEqual({ done: false, error: 'there is no feed "nobody"' })
    expect(await visitSoon('nobody')).toEqual({ done: false, error: 'there is no feed "nobody"' })
    expect(await readFeed(id)).toMatchObject(kept)
  })

  test('paused, resumed, deleted', async () => {
    pages['/feed'] = feed(rss(item('p')))
    const id = await follow()
    const visit = await visitFeed(id)
    const job = 'job' in visit ? visit.job : null
    expect([await pauseFeed(id), await findDueFeeds()]).toEqual([true, []])
    expect([await resumeFeed(id), await findDueFeeds()]).toEqual([true, [id]])
    expect([await deleteFeed(id), await listFeeds()]).toEqual([true, []])
    expect(await readJob(job ?? '')).toMatchObject({ feedId: null })
    expect([await pauseFeed(id), await resumeFeed(id), await deleteFeed(id)]).toEqual([false, false, false])
  })
})
