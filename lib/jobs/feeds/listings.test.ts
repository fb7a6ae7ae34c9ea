import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { FetchedFile } from '../../fetch/fetched'
import { findFeedLinks } from './find-feed-links'
import { linkToFollow, ownWords } from './give-entries'
import { isTeaser } from './is-teaser'
import { readListing } from './read-listing'

const NOW = new Date('2026-11-22T12:00:00Z')
const LONG = 'The presidents met in Astana and spoke about trade. '.repeat(20)

const fetched = (text: string | Buffer): FetchedFile => ({
  bytes: Buffer.from(text),
  finalUrl: 'https://example.org/list/feed.xml',
})

const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title>
  <language>en-GB</language>${items}</channel></rss>`

describe('feeds that a page names', () => {
  test.each([
    ['<link rel="alternate" type="application/rss+xml" href="/rss.xml">', ['https://example.org/rss.xml']],
    [
      '<link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="atom">',
      ['https://example.org/news/atom'],
    ],
    [
      '<base href="/b/"><link rel="alternate" type="application/feed+json" href="f.json">',
      ['https://example.org/b/f.json'],
    ],
    ['<link rel="feed" href="https://other.org/f">', ['https://other.org/f']],
    [
      '<link rel="alternate" type="application/rss+xml" href="a"><link rel="feed" href="a">',
      ['https://example.org/news/a'],
    ],
    ['<link rel="alternate" hreflang="kk" href="/kk/"><link rel="stylesheet" href="a.css">', []],
    ['<link rel="alternate" type="application/rss+xml" href="http://">', []],
    ['', []],
  ])('%s', (head, wanted) => {
    expect(findFeedLinks(`<!doctype html><head>${head}</head><body>`, 'https://example.org/news/today')).toEqual(wanted)
  })
})

test.each([
  ['Short.', true],
  [LONG, false],
  [`${LONG} They will …`, true],
  [`${LONG} They will [...]`, true],
  [`${LONG} Read more`, true],
  [`${LONG} Continue reading →`, true],
  [`${LONG} Читать далее…`, true],
  [`${LONG} Толығырақ »`, true],
  [`${LONG} Прочитајте више`, true],
  [`${LONG} Pročitaj više.`, true],
])('%# whether a feed has the whole text', (text, wanted) => {
  expect(isTeaser(text)).toBe(wanted)
})

describe('what is read of an entry', () => {
  const entry = (text: string, url: string | null = 'https://example.org/a') => ({
    ...{ key: 'a', hash: 'b', url },
    document: { text, title: 'A title', published: '2026-11-20' },
  })
  test.each([
    ['auto', 'Short.', 'https://example.org/a', 'https://example.org/a'],
    ['auto', LONG, 'https://example.org/a', null],
    ['auto', 'Short.', null, null],
    ['always', LONG, 'https://example.org/a', 'https://example.org/a'],
    ['always', LONG, null, null],
    ['never', 'Short.', 'https://example.org/a', null],
  ] as const)('%s, "%.8s", %s', (fullText, text, url, wanted) => {
    expect(linkToFollow(entry(text, url), fullText)).toBe(wanted)
  })

  test('a sitemap has nothing but addresses', () => {
    const listed = { key: 'a', hash: 'b', url: 'https://example.org/a', document: null }
    expect(linkToFollow(listed, 'never')).toBe('https://example.org/a')
  })

  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-23', '2026-11-23'],
    ['2026-12-24', undefined],
    ['2999-01-01', undefined],
    ['1066-10-14', undefined],
    ['0000-00-00', undefined],
  ])('a day of %s becomes %s', (published, wanted) => {
    const listed = { ...entry(LONG), document: { text: LONG, title: 'A title', published } }
    expect(ownWords(listed, NOW)).toEqual({
      ...{ text: LONG, title: 'A title', url: 'https://example.org/a' },
      ...(wanted === undefined ? {} : { published: wanted }),
    })
  })

  test('what is no document goes on, for its outcome to say so', () => {
    expect(ownWords(entry(''), NOW)).toEqual({ text: '', title: 'A title' })
    expect(ownWords(entry('a\0b'), NOW)).toEqual({ text: 'a\0b', title: 'A title' })
  })
})

describe('what an address lists', () => {
  test('a feed, each entry once', async () => {
    const item = '<item><guid>1</guid><title>One</title><link>/one</link><description>Words</description></item>'
    const listing = await readListing(fetched(rss(item + item)))
    expect(listing).toMatchObject({ kind: 'feed', title: 'The Courier', language: 'en-GB' })
    expect(listing?.entries).toEqual([
      {
        ...{ key: '1', hash: expect.any(String), url: 'https://example.org/one' },
        document: expect.objectContaining({ title: 'One', text: 'Words', outlet: 'The Courier' }),
      },
    ])
  })

  test('an entry that says something else has another sum, and what its follower says changes none', async () => {
    const read = async (title: string, told = {}) =>
      (await readListing(fetched(rss(`<item><guid>1</guid><title>${title}</title></item>`)), told))?.entries[0]
    const [one, other, retold] = [await read('One'), await read('Other'), await read('One', { title: 'My own name' })]
    expect(one?.hash).not.toBe(other?.hash)
    expect(retold?.hash).toBe(one?.hash)
    expect(retold?.document).toMatchObject({ outlet: 'My own name' })
  })

  test('a sitemap, also when it is compressed', async () => {
    const urls = '<url><loc>https://example.org/a</loc><lastmod>2026-11-20</lastmod></url>'
    const text = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`
    for (const bytes of [Buffer.from(text), gzipSync(text)])
      expect(await readListing(fetched(bytes))).toMatchObject({
        kind: 'sitemap',
        entries: [{ url: 'https://example.org/a', document: null }],
      })
  })

  test('a list of sitemaps, the newest first', async () => {
    const maps = ['2024', '2026', '2025'].map(
      (year) => `<sitemap><loc>/${year}.xml</loc><lastmod>${year}</lastmod></sitemap>`,
    )
    const listing = await readListing(fetched(`<sitemapindex>${maps.join('')}</sitemapindex>`))
    expect(listing?.sitemaps).toEqual(['2026', '2025', '2024'].map((year) => `https://example.org/${year}.xml`))
  })

  test.each(['<!doctype html><p>A page', 'Words', '{"a": 1}'])('%s is neither', async (text) => {
    expect(await readListing(fetched(text))).toBeNull()
  })

  test('a compressed file that breaks off says so', async () => {
    await expect(readListing(fetched(gzipSync(rss('')).subarray(0, 40)))).rejects.toThrow('breaks off')
    await expect(readListing(fetched(gzipSync(Buffer.alloc(70 * 1024 * 1024))))).rejects.toThrow('too large')
  })
})
