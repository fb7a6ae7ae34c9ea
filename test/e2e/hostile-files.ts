/** Reports whose every field tries to be more than text, in every format that is read. */
import { buffer } from 'node:stream/consumers'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { pack } from 'tar-stream'

/** What would do something where it is taken for markup, script, formula, address, template or control character. */
export const STRINGS: readonly string[] = [
  '<script>window.taken="script"</script>',
  '"><img src=x onerror="window.taken=\'img\'">',
  "'><svg/onload=window.taken='svg'>",
  '</script><script>window.taken="after"</script>',
  '</textarea></title></style><b class="taken">bold</b>',
  '<!--<b class="taken">--><![CDATA[<b class="taken">]]>',
  '&lt;script&gt;window.taken="entity"&lt;/script&gt;',
  '{{constructor.constructor("window.taken=1")()}} <%= window.taken=1 %>',
  '=HYPERLINK("http://127.0.0.1:9/","x")',
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '\u202Etxt.exe\u202C \u2066x\u2069',
  '%00%0d%0aSet-Cookie:%20taken=1 ../../etc/passwd',
]

const ADDRESS = 'javascript:window.taken="address"'

/** A report with a meeting, so that its words are shown as evidence too. */
export type Report = { id: string; title: string; outlet: string; text: string; published: string; url: string }

/** One report of each string; the names of persons and papers carry it as well. */
export function listReports(format: string): Report[] {
  return STRINGS.map((hostile, index) => ({
    id: `${format} ${index} ${hostile}`,
    title: `${hostile} Tokayev meets Vučić ${format} ${index}`,
    outlet: `Daily ${hostile}`,
    url: index % 2 === 0 ? ADDRESS : `https://news.example/${format}/${index}?q=${encodeURIComponent(hostile)}`,
    published: `2026-0${1 + (index % 9)}-1${index % 10}`,
    text:
      `President of Kazakhstan Kassym-Jomart Tokayev met with President of Serbia Aleksandar Vučić ${hostile} in Astana ` +
      `on ${1 + index} March 202${index % 6}. They discussed trade ${hostile} and energy. The sides signed a memorandum ` +
      `"On cooperation ${hostile} in ${format}" worth 6${index} million dollars.`,
  }))
}

/** For formats that are markup: what a writer of it would have to do. */
function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`)
}

/** A page as a careless site would serve it: the words of the report are in it as they are. */
export function writePage({ title, text, outlet, url, published }: Report): string {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...{ headline: title, datePublished: published, publisher: { '@type': 'Organization', name: outlet }, url },
  }).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>
<meta property="og:site_name" content="${escapeMarkup(outlet)}"><script type="application/ld+json">${data}</script></head>
<body><article><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(text)}</p><p>${text}</p>
<p>The talks lasted two hours and were followed by a dinner for both delegations at the residence in the capital.</p></article></body></html>`
}

function writeFeed(reports: readonly Report[]): string {
  const items = reports.map(
    ({ id, title, text, url, published }) =>
      `<item><guid>${escapeMarkup(id)}</guid><title>${escapeMarkup(title)}</title><link>${escapeMarkup(url)}</link>
<pubDate>${new Date(`${published}T10:00:00Z`).toUTCString()}</pubDate><description>${escapeMarkup(text)}</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Daily ${escapeMarkup(STRINGS[0] ?? '')}</title>
<link>https://news.example/</link><description>x</description>${items.join('')}</channel></rss>`
}

function writeLetter({ title, text, published }: Report): string {
  const coded = (words: string) => `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`
  return [
    `From: ${coded(`Daily ${title}`)} <desk@news.example>`,
    `Subject: ${coded(title)}`,
    `Date: ${new Date(`${published}T10:00:00Z`).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64'),
  ].join('\r\n')
}

/** A page as a browser saves it. */
function writeArchive(report: Report): string {
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    `Content-Location: https://news.example/mhtml/${encodeURIComponent(report.title)}`,
    '',
    Buffer.from(writePage(report)).toString('base64'),
    '--part--',
    '',
  ].join('\r\n')
}

/** Answers of web servers as an archive of the web keeps them. */
function writeWarc(reports: readonly Report[]): string {
  const records = reports.map((report, index) => {
    const page = writePage(report)
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
    return [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}>`,
      `WARC-Target-URI: https://news.example/warc/${index}`,
      `WARC-Date: ${report.published}T10:00:00Z`,
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${Buffer.byteLength(answer)}`,
      '',
      `${answer}\r\n\r\n`,
    ].join('\r\n')
  })
  return records.join('')
}

function writeTar(reports: readonly Report[]): Promise<Buffer> {
  const tar = pack()
  for (const [index, report] of reports.entries())
    tar.entry({ name: `${index} <b class="taken">.json` }, JSON.stringify(report))
  tar.finalize()
  return buffer(tar)
}

function writeJsonFeed(reports: readonly Report[]): string {
  const items = reports.map(({ id, title, text, url, published }) => ({
    ...{ id, title, url, content_text: text, date_published: `${published}T10:00:00Z` },
  }))
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: `Daily ${STRINGS[1]}`, items })
}

function writeDocx({ title, text }: Report): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const paragraph = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(words)}</w:t></w:r></w:p>`
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${paragraph(title)}${paragraph(text)}</w:body></w:document>`,
    ),
  })
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`

/** Files by name. Each text differs from all others by the name of its format. */
export async function writeHostileFiles(): Promise<Record<string, string | Uint8Array>> {
  const each = (format: string, write: (report: Report) => string | Uint8Array) =>
    Object.fromEntries(listReports(format).map((report, index) => [`${format}-${index}.${format}`, write(report)]))
  const csv = listReports('csv').map(({ id, title, text, outlet, url, published }) =>
    [id, title, text, outlet, url, published].map(cell).join(','),
  )
  return {
    ...each('txt', ({ published, title, text }) => `date ${published} ${title}\n${text}`),
    // JSON is YAML as well
    ...each('md', ({ text, ...head }) => `---\n${JSON.stringify(head)}\n---\n${text}`),
    ...each('html', writePage),
    ...each('mhtml', writeArchive),
    ...each('eml', writeLetter),
    ...each('docx', writeDocx),
    'all.json': JSON.stringify(listReports('json')),
    'all.jsonl': listReports('jsonl')
      .map((report) => JSON.stringify(report))
      .join('\n'),
    'all.csv': `id,title,text,outlet,url,published\n${csv.join('\n')}\n`,
    'all.jsonl.gz': gzipSync(
      strToU8(
        listReports('gz')
          .map((report) => JSON.stringify(report))
          .join('\n'),
      ),
    ),
    'all.warc': writeWarc(listReports('warc')),
    'all.tar': await writeTar(listReports('tar')),
    'feed.json': writeJsonFeed(listReports('feed')),
    'all.rss': writeFeed(listReports('rss')),
    'all.zip': zipSync(
      Object.fromEntries(
        listReports('zip').map((report, index) => [`${index} <b class="taken">.json`, strToU8(JSON.stringify(report))]),
      ),
    ),
  }
}
