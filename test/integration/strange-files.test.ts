import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { type IngestSummary, ingestPaths } from '../../lib/ingest/ingest-paths'
import { sayOnOneLine } from '../../lib/ingest/say-on-one-line'
import { provideBase } from './base'

provideBase()

/** What must become of a file: its words are in the base, it is refused, or either, but it is not passed over in silence. */
type Fate = 'stored' | 'refused' | 'either'
type Strange = { name: string; mark: string; bytes: Buffer; fate: Fate }

let folder = ''
let first: IngestSummary
let second: IngestSummary
let peak = 0
const files: Strange[] = []
const others: { name: string; fate: Fate }[] = []

const marks = new Set<string>()
const newMark = () => {
  const letters = [...randomBytes(10)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')
  marks.add(letters)
  return letters
}

const words = (mark: string) =>
  `The foreign ministers of Kazakhstan and Serbia met in Astana, says the ${mark} agency. They spoke of trade for two hours, ` +
  `and will meet again in Belgrade. Министры встретились во вторник. ${'Nothing else was said to reporters. '.repeat(8)}`

type Format = { ending: string; wrap: (text: string, day: string) => string; narrow?: boolean; dated?: boolean }

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const FORMATS: Format[] = [
  { ending: 'txt', dated: true, narrow: true, wrap: (text, day) => `date ${day} Talks in Astana\n${text}` },
  {
    ending: 'md',
    dated: true,
    narrow: true,
    wrap: (text, day) => `---\ntitle: Talks\npublished: ${day}\n---\n\n${text}`,
  },
  {
    ending: 'json',
    dated: true,
    narrow: true,
    wrap: (text, day) => JSON.stringify({ title: 'Talks', text, published: day }),
  },
  { ending: 'jsonl', dated: true, wrap: (text, day) => `${JSON.stringify({ text, published: day })}\n` },
  { ending: 'csv', dated: true, narrow: true, wrap: (text, day) => `title,text,date\nTalks,"${text}",${day}\n` },
  { ending: 'tsv', dated: true, narrow: true, wrap: (text, day) => `title\ttext\tdate\nTalks\t${text}\t${day}\n` },
  {
    ending: 'html',
    narrow: true,
    wrap: (text, day) =>
      `<!doctype html><html lang="en"><head><title>Talks</title><meta property="article:published_time" content="${day}"></head>` +
      `<body><article><h1>Talks</h1><p>${xml(text)}</p><p>${xml(text)}</p></article></body></html>`,
  },
  {
    ending: 'rss',
    dated: true,
    narrow: true,
    wrap: (text, day) =>
      `<rss version="2.0"><channel><title>Feed</title><item><title>Talks</title><description>${xml(xml(text))}</description>` +
      `<pubDate>${day}</pubDate></item></channel></rss>`,
  },
  {
    ending: 'atom',
    dated: true,
    narrow: true,
    wrap: (text, day) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><id>1</id><title>Talks</title>` +
      `<published>${day}</published><content>${xml(text)}</content></entry></feed>`,
  },
  {
    ending: 'eml',
    wrap: (text) => `From: a@x.example\r\nSubject: Talks\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  },
]

const INJECTIONS = `<script>alert(1)</script> "><img src=x onerror=alert(1)> ' OR 1=1 -- \${7*7} {{7*7}} =1+1 ../../etc/passwd`

/** Windows-1251 for the few Cyrillic letters above; what it does not know becomes a question mark. */
function toWindows1251(text: string): Buffer {
  const code = (letter: string) => {
    const point = letter.charCodeAt(0)
    if (point < 0x80) return point
    return point >= 0x410 && point <= 0x44f ? point - 0x350 : 0x3f
  }
  return Buffer.from([...text].map(code))
}

function add(name: string, fate: Fate, make: (mark: string) => string | Uint8Array): void {
  const mark = newMark()
  files.push({ name, mark, bytes: Buffer.from(make(mark)), fate })
}

function addOfFormat({ ending, wrap, narrow, dated }: Format): void {
  const day = '2026-03-03'
  const good = (mark: string) => wrap(words(mark), day)
  const at = (name: string) => `${ending}/${name}.${ending}`
  const whole = (mark: string) => Buffer.from(good(mark))
  add(at('good'), 'stored', good)
  add(at('marked'), 'stored', (mark) => `\uFEFF${good(mark)}`)
  add(at('windows lines'), 'stored', (mark) => good(mark).replaceAll(/\r?\n/gu, '\r\n'))
  add(at('injection'), 'stored', (mark) =>
    wrap(`${words(mark)} ${ending === 'csv' || ending === 'tsv' ? '=1+1' : INJECTIONS}`, day),
  )
  add(at('empty'), 'refused', () => '')
  add(at('blank'), 'refused', () => ' \n\t\n ')
  add(at('noise'), 'refused', () => randomBytes(5000))
  add(at('zeros'), 'refused', () => Buffer.alloc(4096))
  add(at('picture'), 'refused', () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(500)]))
  add(at('nul'), 'either', (mark) => good(mark).replace('Astana', 'Asta\0na'))
  add(at('broken utf-8'), 'either', (mark) =>
    Buffer.concat([whole(mark).subarray(0, 400), Buffer.from([0xff, 0xc3]), whole(mark).subarray(400)]),
  )
  add(at('half'), 'either', (mark) => whole(mark).subarray(0, whole(mark).length / 2))
  add(at('utf-16'), narrow ? 'stored' : 'either', (mark) => Buffer.from(`\uFEFF${good(mark)}`, 'utf16le'))
  add(at('windows-1251'), narrow ? 'stored' : 'either', (mark) => toWindows1251(good(mark)))
  add(at('in 1700'), 'stored', (mark) => wrap(words(mark), '1700-03-03'))
  add(at('in 2999'), dated ? 'refused' : 'either', (mark) => wrap(words(mark), '2999-03-03'))
  add(at('in no month'), 'either', (mark) => wrap(words(mark), '2026-13-45'))
  add(at('line\nend\r and \u001b[31mcolour'), 'stored', good)
  add(at('-dash 😀 \u202Ertl'), 'stored', good)
  add(at('long'.repeat(55)), 'stored', good)
  add(`${ending}/no ending of ${ending}`, 'either', good)
  add(`${ending}/called a picture.${ending}.png`, 'either', good)
  add(at('packed').concat('.gz'), 'stored', (mark) => gzipSync(good(mark)))
  add(at('packed and cut').concat('.gz'), 'refused', (mark) =>
    gzipSync(randomBytes(9000).toString('hex') + good(mark)).subarray(0, 3000),
  )
  add(at('packed').replace(`.${ending}`, '.zip'), 'stored', (mark) =>
    zipSync({ [`../${ending}.${ending}`]: strToU8(good(mark)) }),
  )
  add(at('packed and cut').replace(`.${ending}`, '.zip'), 'refused', (mark) =>
    zipSync({ [`a.${ending}`]: strToU8(randomBytes(9000).toString('hex') + good(mark)) }).subarray(0, 5000),
  )
}

function addSpecials(): void {
  const deep = (open: string, close: string, mark: string, levels = 100_000) =>
    open.repeat(levels) + words(mark) + close.repeat(levels)
  add('special/deep.html', 'either', (mark) => deep('<div>', '</div>', mark))
  add('special/deep.json', 'refused', (mark) => deep('[', ']', mark))
  add(
    'special/deep.rss',
    'refused',
    (mark) => `<rss version="2.0"><channel>${deep('<a>', '</a>', mark)}</channel></rss>`,
  )
  add('special/deep.md', 'refused', (mark) => `---\na: ${deep('[', ']', mark, 2_000)}\n---\n`)
  add(
    'special/laughs.rss',
    'either',
    (mark) =>
      `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "${'&a;'.repeat(99)}">]><rss version="2.0"><channel><item><title>a</title><description>&b; ${words(mark)}</description></item></channel></rss>`,
  )
  add('special/bomb.zip', 'refused', () => zipSync({ 'a.txt': new Uint8Array(20_000_000) }))
  add('special/bomb.txt.gz', 'refused', () => gzipSync(Buffer.alloc(20_000_000, 'x')))
  add('special/no zip.zip', 'refused', () => 'PK\x03\x04 and then nothing')
  add('special/nothing.zip', 'refused', () => zipSync({}))
  add('special/encrypted.zip', 'refused', (mark) => {
    const bytes = Buffer.from(zipSync({ 'a.txt': strToU8(words(mark)) }))
    const listed = bytes.indexOf(Buffer.from('PK\x01\x02'))
    bytes.writeUInt16LE(bytes.readUInt16LE(listed + 8) | 1, listed + 8)
    return bytes
  })
  add('special/ragged.csv', 'either', (mark) => `title,text\nA\nB,"${words(mark)}"\nC,x,y,z\n"D,never closed\n`)
  add('special/unknown.csv', 'refused', () => 'Kopf,Inhalt\nA,B\n')
  add('special/one line.json', 'refused', () => '{"text":')
  add('special/numbers.json', 'refused', () => '[1,2,3]')
  add(
    'special/cut.warc',
    'refused',
    () => 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5000\r\n\r\nHTTP/1.1 200',
  )
  add('special/cut.tar', 'refused', () => Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0'), Buffer.alloc(100)]))
  add('special/cut.pdf', 'refused', () => '%PDF-1.7\n1 0 obj << /Type /Catalog')
  add(
    'special/locked.pdf',
    'refused',
    () => '%PDF-1.7\n1 0 obj\n<< /Encrypt 2 0 R >>\nendobj\ntrailer << /Encrypt 2 0 R >>\n%%EOF',
  )
  add('special/no word.docx', 'refused', () => 'PK\x03\x04word/document.xml')
  add('special/of Excel.xlsx', 'refused', () =>
    zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/a.xml': strToU8('<a/>') }),
  )
  add('special/sitemap.xml', 'refused', () => '<urlset><url><loc>https://x.example/</loc></url></urlset>')
  add('special/other.xml', 'refused', () => '<?xml version="1.0"?><inventory><item/></inventory>')
  for (let index = 0; index < 40; index++) add(`special/noise ${index}.bin`, 'refused', () => randomBytes(100 + index))
  add('special/50 MB.txt', 'refused', () => Buffer.alloc(50 * 1024 * 1024, 'All of it is said again. '))
}

async function addWhatIsNoFile(): Promise<void> {
  await mkdir(join(folder, 'none/loop/in'), { recursive: true })
  await symlink(join(folder, 'none/loop'), join(folder, 'none/loop/in/again'))
  await symlink('nowhere.txt', join(folder, 'none/broken.txt'))
  await symlink('itself.txt', join(folder, 'none/itself.txt'))
  execFileSync('mkfifo', [join(folder, 'none/pipe.txt')])
  await writeFile(join(folder, 'none/70 MB.json'), '')
  await truncate(join(folder, 'none/70 MB.json'), 70 * 1024 * 1024)
  for (const name of ['loop/in/again', 'broken.txt', 'itself.txt', 'pipe.txt', '70 MB.json'])
    others.push({ name: `none/${name}`, fate: 'refused' })
  await mkdir(join(folder, 'none/closed'))
  await writeFile(join(folder, 'none/closed.txt'), words(newMark()))
  await chmod(join(folder, 'none/closed.txt'), 0)
  await chmod(join(folder, 'none/closed'), 0)
  // the superuser may read all of it
  const mayRead = process.getuid?.() === 0
  if (!mayRead) others.push({ name: 'none/closed', fate: 'refused' }, { name: 'none/closed.txt', fate: 'refused' })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-strange-'))
  for (const format of FORMATS) addOfFormat(format)
  addSpecials()
  for (const { name, bytes } of files) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  await addWhatIsNoFile()
  const before = process.memoryUsage().rss
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss - before)
  }, 20)
  first = await ingestPaths([folder])
  clearInterval(watch)
  second = await ingestPaths([folder])
}, 120_000)

afterAll(async () => {
  await chmod(join(folder, 'none/closed'), 0o700)
  await rm(folder, { recursive: true, force: true })
})

/** How often the summary speaks of a file or of something in it. */
const errorsOf = (name: string) => {
  const path = sayOnOneLine(join(folder, name))
  const inside = [path, path.replace(/\.gz$/u, '')].flatMap((one) => [`${one}:`, `${one}/`])
  return first.errors.filter(({ source }) => source === path || inside.some((start) => `${source}:`.startsWith(start)))
}

describe('a folder of strange files', () => {
  it('has more than three hundred of them, and each document of each has one outcome', async () => {
    expect(files.length + others.length).toBeGreaterThan(300)
    expect(first.read).toBe(first.added + first.updated + first.unchanged + first.failed)
    expect(first.errors).toHaveLength(first.failed)
    const { rows } = await getPool().query<{ count: number }>('SELECT count(*)::int AS count FROM articles')
    expect(rows[0]?.count).toBe(first.added)
  })

  it('stores what is good, and speaks of everything else', async () => {
    const { rows } = await getPool().query<{ text: string }>('SELECT text FROM articles')
    const all = rows.map(({ text }) => text).join('\n')
    const wrong: string[] = []
    for (const { name, mark, fate } of files) {
      const stored = all.includes(mark)
      const refused = errorsOf(name).length > 0
      if (fate === 'stored' && (!stored || refused))
        wrong.push(`${name} is not stored: ${JSON.stringify(errorsOf(name))}`)
      if (fate === 'refused' && (stored || !refused)) wrong.push(`${name} is not refused`)
      if (fate === 'either' && !stored && !refused) wrong.push(`${name} is lost`)
    }
    for (const { name } of others) if (errorsOf(name).length !== 1) wrong.push(`${name} is not refused once`)
    expect(wrong).toEqual([])
  })

  it('says so on one line each, in words and not in codes of a program', () => {
    for (const { source, message } of [...first.errors, ...first.notes]) {
      expect(`${source}: ${message}`).not.toMatch(/\p{Cc}|undefined|\[object|Cannot read prop|is not a function/u)
      expect(message.length).toBeLessThan(3000)
    }
  })

  it('changes nothing when it is read again', () => {
    expect(second).toMatchObject({ read: first.read, added: 0, updated: 0, failed: first.failed })
    expect(second.unchanged).toBe(first.added + first.unchanged)
  })

  it('takes no more memory than its largest files', () => {
    expect(peak).toBeLessThan(900 * 1024 * 1024)
  })
})
