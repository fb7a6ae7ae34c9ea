import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { fileOf } from '../raw-file'
import { readRaw } from '../read-documents'

/** What each item of a file is: its place, and the words of a document or of what is wrong. */
async function readAll(name: string, bytes: Uint8Array) {
  const items = []
  for await (const item of readRaw(fileOf(name, bytes))) items.push(item)
  return items
}

async function texts(name: string, bytes: Uint8Array) {
  return (await readAll(name, bytes)).map((item) => [item.source, 'document' in item ? item.document.text : item])
}

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

type TarEntry = { name: string; type?: 'file' | 'symlink' | 'directory'; linkname?: string }

async function tar(entries: [TarEntry, string][]): Promise<Buffer> {
  const packed = pack()
  for (const [header, text] of entries) packed.entry(header, text)
  packed.finalize()
  const parts: Uint8Array[] = []
  for await (const part of packed) if (part instanceof Uint8Array) parts.push(part)
  return Buffer.concat(parts)
}

describe('ZIP', () => {
  it('gives each file to its reader, and an error stops none of the others', async () => {
    const read = await readAll('a.zip', zip({ 'x/1.txt': 'one', 'x/2.json': '{', '3.md': '# three', '4.xyz': 'four' }))
    expect(read.map(({ source }) => source)).toEqual(['a.zip/x/1.txt', 'a.zip/x/2.json', 'a.zip/3.md', 'a.zip/4.xyz'])
    expect(read[0]).toMatchObject({ document: { text: 'one' }, lasting: false })
    expect(read[1]).toMatchObject({ cause: 'malformed' })
    expect(read[2]).toMatchObject({ document: { text: '# three\n' } })
    expect(read[3]).toMatchObject({ cause: 'unknown-kind' })
  })

  it('is known by its content, whatever its name', async () => {
    expect(await texts('reports.txt', zip({ '1.txt': 'one' }))).toEqual([['reports.txt/1.txt', 'one']])
  })

  it('passes over what systems leave in archives, and gold', async () => {
    const files = {
      '__MACOSX/._1.txt': 'x',
      '.DS_Store': 'x',
      'a/.hidden/1.txt': 'x',
      'gold.jsonl': '{}',
      '1.txt': 'one',
    }
    expect(await texts('a.zip', zip(files))).toEqual([['a.zip/1.txt', 'one']])
  })

  it('takes names for names, wherever they point', async () => {
    const names = ['../../etc/up.txt', '/abs.txt', 'C:\\win.txt', 'line\nend.txt']
    const read = await texts('a.zip', zip(Object.fromEntries(names.map((name) => [name, 'x']))))
    expect(read.map(([source]) => source)).toEqual([
      ...['a.zip/../../etc/up.txt', 'a.zip//abs.txt', 'a.zip/C:/win.txt', 'a.zip/line␊end.txt'],
    ])
  })

  it('reads names in cp866, as they are written without a word on it', async () => {
    const bytes = Buffer.from(zip({ 'XXXXXX.txt': 'one' }))
    const cp866 = Buffer.from([0x82, 0xa8, 0xa7, 0xa8, 0xe2, 0xeb])
    for (let at = bytes.indexOf('XXXXXX'); at !== -1; at = bytes.indexOf('XXXXXX')) cp866.copy(bytes, at)
    expect(await texts('a.zip', bytes)).toEqual([['a.zip/Визиты.txt', 'one']])
  })

  it('asks for no password but says so, of each file', async () => {
    const bytes = Buffer.from(zip({ '1.txt': 'one', '2.txt': 'two' }))
    const listed = bytes.indexOf(Buffer.from('PK\x01\x02'))
    bytes.writeUInt16LE(bytes.readUInt16LE(listed + 8) | 1, listed + 8)
    const read = await readAll('a.zip', bytes)
    expect(read[0]).toMatchObject({ cause: 'encrypted', source: 'a.zip/1.txt' })
    expect(read[1]).toMatchObject({ document: { text: 'two' } })
  })

  it('that breaks off gives what stands whole in it, and then says so', async () => {
    const long = randomBytes(20_000).toString('hex')
    const bytes = zip({ '1.txt': 'one', '2.txt': 'two', '3.txt': long, '4.txt': 'four' })
    const read = await texts('a.zip', bytes.subarray(0, bytes.length - 9_000))
    expect(read).toEqual([
      ['a.zip/1.txt', 'one'],
      ['a.zip/2.txt', 'two'],
      ['a.zip/3.txt', expect.objectContaining({ error: 'it breaks off', cause: 'malformed' })],
      ['a.zip', expect.objectContaining({ cause: 'malformed' })],
    ])
  })

  it('of changed bytes is damaged in that file alone', async () => {
    const bytes = Buffer.from(zip({ '1.txt': 'a report of a visit to Astana', '2.txt': 'two' }))
    bytes.writeUInt8((bytes[45] ?? 0) ^ 0xff, 45)
    const read = await readAll('a.zip', bytes)
    expect(read[0]).toMatchObject({ cause: 'malformed', source: 'a.zip/1.txt' })
    expect(read[1]).toMatchObject({ document: { text: 'two' } })
  })

  it('does not unpack a bomb, and reads what lies beside it', async () => {
    const bytes = zipSync({ 'bomb.txt': new Uint8Array(30 * 1024 * 1024), '2.txt': strToU8('two') })
    const read = await readAll('a.zip', bytes)
    expect(read[0]).toMatchObject({ cause: 'too-large', error: expect.stringContaining('200 times') })
    expect(read[1]).toMatchObject({ document: { text: 'two' } })
  })

  it('may lie in others, but not without end', async () => {
    let bytes = zip({ '1.txt': 'one' })
    expect(await texts('b.zip', zipSync({ 'a.zip': bytes }))).toEqual([['b.zip/a.zip/1.txt', 'one']])
    for (let level = 0; level < 8; level++) bytes = zipSync({ 'a.zip': bytes })
    expect(await readAll('a.zip', bytes)).toMatchObject([{ cause: 'too-large' }])
  })

  it('without a file, of nothing but its first letters, or of an Office program is one error', async () => {
    expect(await readAll('a.zip', zipSync({}))).toMatchObject([{ cause: 'empty' }])
    expect(await readAll('a.zip', Buffer.from('PK\x03\x04 and no more'))).toMatchObject([{ cause: 'malformed' }])
    expect(await readAll('a.xlsx', zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }))).toMatchObject([
      { cause: 'unknown-kind' },
    ])
  })
})

describe('TAR and gzip', () => {
  it('are read packed and unpacked, links and folders aside', async () => {
    const bytes = await tar([
      [{ name: 'x/', type: 'directory' }, ''],
      [{ name: 'x/1.txt' }, 'one'],
      [{ name: 'x/passwd.txt', type: 'symlink', linkname: '/etc/passwd' }, ''],
      [{ name: '._1.txt' }, 'x'],
      [{ name: '../Отчёт.json' }, '{"text":"two"}'],
    ])
    const expected = (name: string) => [
      [`${name}/x/1.txt`, 'one'],
      [`${name}/x/passwd.txt`, expect.objectContaining({ cause: 'unknown-kind' })],
      [`${name}/../Отчёт.json`, 'two'],
    ]
    expect(await texts('a.tar', bytes)).toEqual(expected('a.tar'))
    expect(await texts('a.tar.gz', gzipSync(bytes))).toEqual(expected('a.tar.gz'))
    expect(await texts('a.tgz', gzipSync(bytes))).toEqual(expected('a.tgz'))
  })

  it('of one file goes to the reader of that file', async () => {
    expect(await texts('a.jsonl.gz', gzipSync('{"text":"one"}\n{"text":"two"}\n'))).toEqual([
      ['a.jsonl', 'one'],
      ['a.jsonl', 'two'],
    ])
  })

  it('that break off give what stands before', async () => {
    const long = randomBytes(40_000).toString('hex')
    const bytes = await tar([
      [{ name: '1.txt' }, 'one'],
      [{ name: '2.txt' }, long],
    ])
    const expected = [
      ['a.tar', 'one'],
      [expect.anything(), expect.objectContaining({ cause: 'malformed' })],
    ]
    const cut = await texts('a.tar', bytes.subarray(0, 30_000))
    expect(cut.map(([, item]) => item)).toEqual(expected.map(([, item]) => item))
    const packed = gzipSync(bytes)
    const cutPacked = await texts('a.tar.gz', packed.subarray(0, packed.length - 20_000))
    expect(cutPacked.map(([, item]) => item)).toEqual(expected.map(([, item]) => item))
  })

  it('hold larger files than memory should, and say of a bomb that it is one', async () => {
    const line = `${JSON.stringify({ text: randomBytes(500).toString('hex') })}\n`
    const many = line.repeat(12_000)
    const read = await readAll(
      'a.tar',
      await tar([
        [{ name: 'a.jsonl' }, many],
        [{ name: 'b.txt' }, 'b'],
      ]),
    )
    expect(read).toHaveLength(12_001)
    expect(await readAll('a.txt.gz', gzipSync(Buffer.alloc(30 * 1024 * 1024, ' ')))).toMatchObject([
      { cause: 'too-large' },
    ])
  })

  it('damaged or of nothing are one error', async () => {
    expect(await readAll('a.tar.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3]))).toMatchObject([{ cause: 'malformed' }])
    expect(await readAll('a.gz', gzipSync(''))).toMatchObject([{ cause: 'empty' }])
    expect(await readAll('a.tar', await tar([]))).toMatchObject([{}])
    const bytes = await tar([[{ name: '1.txt' }, 'one']])
    bytes.fill('x', 0, 100)
    expect(await readAll('a.tar', bytes)).toMatchObject([{ cause: 'malformed' }])
  })
})
