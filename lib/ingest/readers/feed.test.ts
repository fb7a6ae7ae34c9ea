import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fileOf } from '../raw-file'
import { readRaw } from '../read-documents'
import { parseFeed } from './parse-feed'
import { parseSitemap } from './parse-sitemap'
import { readDay } from './read-day'

async function readAll(name: string, content: string | Uint8Array) {
  const items = []
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for await (const item of readRaw(fileOf(name, bytes))) items.push(item)
  return items
}

const RSS = `<?xml version="1.0"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Akorda &amp; others</title><link>https://akorda.example/</link><language>ru-RU</language>
<item><title>Визит &amp;amp; переговоры</title><link>/news/1</link><guid isPermaLink="false">n1</guid>
<description>Коротко…</description><content:encoded><![CDATA[<p>Президент прибыл в Астану.</p><p>Второй <b>абзац</b>.</p>
<script>alert(1)</script>]]></content:encoded><pubDate>Tue, 03 Mar 2026 23:30:00 +0600</pubDate><dc:creator>Desk</dc:creator></item>
<item><title>Only a title</title><link>javascript:alert(1)</link></item>
<item><title>Old</title><description>Words.</description><pubDate>Mon, 01 Jan 2999 00:00:00 GMT</pubDate></item>
<item><title>When?</title><description>Words &lt;i&gt;too&lt;/i&gt;.</description><pubDate>the day before</pubDate></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="kk"><title>Feed</title>
<entry><id>tag:a,1</id><title type="html">&lt;b&gt;Talks&lt;/b&gt;</title><link rel="self" href="https://x.example/s"/>
<link href="https://x.example/1"/><updated>2026-03-04T01:00:00+06:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two &amp; three.</p></div></content></entry>
<entry><id>tag:a,2</id><title>5 &lt; 6</title><published>2026-03-01</published><updated>2026-03-05</updated>
<summary>a &lt; b</summary></entry></feed>`

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://x.example/"><title>R</title></channel>
<item rdf:about="https://x.example/1"><title>T</title><link>https://x.example/1</link><description>D</description>
<dc:date>2026-03-03T10:00:00Z</dc:date></item></rdf:RDF>`

const JSON_FEED = JSON.stringify({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'J', language: 'en' },
  items: [
    { id: '1', url: 'https://x.example/1', content_text: 'a < b\n\nsecond', date_published: '2026-03-03T01:00:00Z' },
  ],
})

describe('a feed', () => {
  it('in RSS gives full texts apart from teasers, and completes addresses', () => {
    const { title, language, entries } = parseFeed(RSS, 'https://akorda.example/rss.xml')
    expect([title, language, entries.length]).toEqual(['Akorda & others', 'ru-RU', 4])
    expect(entries[0]).toMatchObject({
      ...{ key: 'n1', url: 'https://akorda.example/news/1', title: 'Визит & переговоры', published: '2026-03-03' },
      ...{ summary: 'Коротко…', author: 'Desk', wrongDate: null, html: expect.stringContaining('<b>абзац</b>') },
    })
    expect(entries[1]).toMatchObject({ url: null, html: null, summary: null })
    expect(entries[3]).toMatchObject({ published: null, wrongDate: 'the day before' })
  })

  it('in Atom knows HTML from text, and the address of the page from others', () => {
    const { language, entries } = parseFeed(ATOM)
    expect(language).toBe('kk')
    expect(entries[0]).toMatchObject({ title: 'Talks', url: 'https://x.example/1', published: '2026-03-04' })
    expect(entries[1]).toMatchObject({
      title: '5 < 6',
      summary: 'a &lt; b',
      published: '2026-03-01',
      updated: '2026-03-05',
    })
  })

  it('as a file is a document an entry, in every format and by its content alone', async () => {
    const rss = await readAll('feed.txt', RSS)
    expect(rss).toMatchObject([
      {
        document: {
          ...{ title: 'Визит & переговоры', text: 'Президент прибыл в Астану.\n\nВторой абзац.', language: 'ru' },
          ...{ published: '2026-03-03', outlet: 'Akorda & others' },
        },
      },
      { cause: 'no-text', error: expect.stringContaining('entry 2') },
      { cause: 'bad-field', error: expect.stringContaining('2999') },
      { document: { text: 'Words too.' }, notes: [expect.stringContaining('the day before')] },
    ])
    expect(await readAll('a.xml', ATOM)).toMatchObject([
      { document: { text: 'One.\n\nTwo & three.' } },
      { document: { text: 'a < b' } },
    ])
    expect(await readAll('a.rdf', RDF)).toMatchObject([{ document: { text: 'D', published: '2026-03-03' } }])
    expect(await readAll('a.json', JSON_FEED)).toMatchObject([{ document: { text: 'a < b\n\nsecond', outlet: 'J' } }])
  })

  it('that breaks off, is empty, or is as deep as a well is one error', async () => {
    expect(await readAll('a.rss', RSS.slice(0, 900))).toMatchObject([{ cause: 'malformed' }])
    expect(await readAll('a.rss', '<rss version="2.0"><channel><title>a</title></channel></rss>')).toMatchObject([
      { cause: 'no-text' },
    ])
    const deep = `<rss version="2.0"><channel><item>${'<a>'.repeat(50_000)}x${'</a>'.repeat(50_000)}</item></channel></rss>`
    expect(await readAll('a.rss', deep)).toHaveLength(1)
    const endless = `<rss version="2.0"><channel><item><title>${'<a '.repeat(300_000)}`
    expect(await readAll('a.rss', endless)).toMatchObject([{ cause: 'malformed' }])
  })
})

describe('a sitemap', () => {
  const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://x.example/1?a=1&amp;b=2</loc><lastmod>2026-03-04</lastmod><news:news><news:publication><news:name>X</news:name>
<news:language>sr</news:language></news:publication><news:publication_date>2026-03-03T22:00:00+01:00</news:publication_date>
<news:title>Talks</news:title></news:news></url><url><loc>/2</loc></url><url><loc>ftp://x.example/3</loc></url></urlset>`

  it('gives its addresses with what news say of them', () => {
    expect(parseSitemap(news, 'https://x.example/sitemap.xml').pages).toEqual([
      {
        ...{ url: 'https://x.example/1?a=1&b=2', modified: '2026-03-04', title: 'Talks', published: '2026-03-03' },
        ...{ language: 'sr', outlet: 'X' },
      },
      {
        ...{ url: 'https://x.example/2', modified: null, title: null, published: null },
        ...{ language: null, outlet: null },
      },
    ])
    const index = '<sitemapindex><sitemap><loc>https://x.example/s1.xml</loc></sitemap></sitemapindex>'
    expect(parseSitemap(index)).toEqual({ sitemaps: [{ url: 'https://x.example/s1.xml', modified: null }], pages: [] })
  })

  it('as a file says what to do with it, and names the line where it breaks off', async () => {
    expect(await readAll('a.xml', news)).toMatchObject([
      { cause: 'no-text', error: expect.stringContaining('as a feed') },
    ])
    expect(() => parseSitemap('<urlset><url>\n<loc>https://x.example/1</urlset>')).toThrow(
      /no sitemap that can be read/u,
    )
  })
})

describe('a web archive', () => {
  const record = (type: string, url: string, block: string) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-03-05T00:00:00Z\r\n` +
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=${type}\r\n` +
    `Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  const answer = (status: string, kind: string, body: string) =>
    `HTTP/1.1 ${status}\r\nContent-Type: ${kind}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  const archive = [
    record('request', 'https://x.example/1.txt', 'GET /1.txt HTTP/1.1\r\nHost: x.example\r\n\r\n'),
    record('response', 'https://x.example/1.txt', answer('200 OK', 'text/plain; charset=utf-8', 'Визит в Астану.')),
    record('response', 'https://x.example/2', answer('404 Not Found', 'text/html', '<p>no</p>')),
    record('response', 'https://x.example/3.png', answer('200 OK', 'image/png', 'PNG')),
    record('response', 'https://x.example/feed', answer('200 OK', 'application/rss+xml', RSS)),
    record('response', 'https://x.example/4', answer('200 OK', 'text/plain', 'Last words.')),
  ].join('')

  it('gives the pages that were answered for, each to the reader of its kind, packed or not', async () => {
    for (const [name, bytes] of [
      ['a.warc', Buffer.from(archive)],
      ['a.warc.gz', gzipSync(archive)],
    ] as const) {
      const read = await readAll(name, bytes)
      expect(read[0]).toMatchObject({
        document: { text: 'Визит в Астану.' },
        source: `${name}/https://x.example/1.txt`,
      })
      expect(read.slice(1, 3)).toMatchObject([{ skipped: 'not-found' }, { skipped: 'no-document' }])
      expect(read.at(-1)).toMatchObject({ document: { text: 'Last words.' } })
      expect(read).toHaveLength(8)
    }
  })

  it('that breaks off gives what stands before', async () => {
    const read = await readAll('a.warc.gz', gzipSync(archive).subarray(0, 700))
    expect(read[0]).toMatchObject({ document: { text: 'Визит в Астану.' } })
    expect(read.at(-1)).toMatchObject({ cause: 'malformed' })
  })
})

describe('a day', () => {
  it.each([
    ['Tue, 03 Mar 2026 23:30:00 +0600', '2026-03-03'],
    ['3 Mar 26 10:00 GMT', '2026-03-03'],
    ['2026-03-03T01:00:00Z', '2026-03-03'],
    ['20260303', '2026-03-03'],
    ['03.03.2026', '2026-03-03'],
    ['2026/03/03', '2026-03-03'],
    ['13/03/2026', '2026-03-13'],
    ['March 3, 2026', '2026-03-03'],
    ['Tuesday, 3 March 2026', '2026-03-03'],
    ['03/04/2026', null],
    ['2026-02-30', null],
    ['yesterday', null],
    ['May 2026', null],
  ])('%s', (words, day) => expect(readDay(words)).toBe(day))
})
