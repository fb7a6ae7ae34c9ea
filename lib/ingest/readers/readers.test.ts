import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocuments } from '../read-documents'
import { parseMarkdown } from './markdown'
import { parseText } from './txt'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-readers-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Writes files and reads the folder; sources are given relative to it. */
async function readAll(files: Record<string, string | Uint8Array>) {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, content)
  }
  const items = []
  for await (const item of readDocuments([folder]))
    items.push({ ...item, source: item.source.slice(folder.length + 1) })
  return items
}

async function readError(name: string, content: string | Uint8Array) {
  const [item, ...others] = await readAll({ [name]: content })
  expect(others).toEqual([])
  if (item === undefined || !('error' in item)) throw new Error(`${name} was read: ${JSON.stringify(item)}`)
  return item
}

describe('plain text', () => {
  it('takes day and headline from a first line that gives them, and the rest as it stands', () => {
    expect(parseText(' date 2026-02-28 Talks in Astana - Tokayev\nFirst.\r\n\nSecond.')).toEqual({
      published: '2026-02-28',
      title: 'Talks in Astana - Tokayev',
      text: 'First.\r\n\nSecond.',
    })
  })

  it('leaves a first line alone that only begins like one', () => {
    const text = 'date palms grow in Oman\nand elsewhere'
    expect(parseText(text)).toEqual({ text })
  })

  it('is read with a byte order mark before it', async () => {
    const [item] = await readAll({ 'a.txt': '\uFEFFdate 2026-02-28 Talks\nBody' })
    expect(item).toMatchObject({ document: { published: '2026-02-28', title: 'Talks', text: 'Body' }, source: 'a.txt' })
  })

  it('with a day that is none is an error, not a text without a day', async () => {
    expect((await readError('a.txt', 'date 2026-02-30 Talks\nBody')).error).toContain('2026-02-30')
  })
})

describe('Markdown', () => {
  it('takes the front matter and the body', () => {
    const file =
      '---\nid: a.en\nlanguage: en\npublished: 2022-09-10\ntitle: "A: b"\noutlet: Desk\nsource: "https://x.example/1"\nevent: e\n---\n\nBody.\r\n\r\nMore.\n'
    expect(parseMarkdown(file)).toEqual({
      ...{ id: 'a.en', language: 'en', published: '2022-09-10', title: 'A: b', outlet: 'Desk' },
      ...{ url: 'https://x.example/1', text: 'Body.\n\nMore.\n' },
    })
  })

  it('without front matter is text, and an empty front matter is none', () => {
    expect(parseMarkdown('# Talks\n\nBody')).toEqual({ text: '# Talks\n\nBody\n' })
    expect(parseMarkdown('---\n---\nBody').text).toBe('Body\n')
  })

  it.each([
    ['brackets', `a: ${'['.repeat(2_000)}x${']'.repeat(2_000)}`],
    ['dashes', `a:\n  ${'- '.repeat(60)}x`],
    ['blanks', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('does not follow front matter down a well of %s', async (_, yaml) => {
    expect((await readError('a.md', `---\n${yaml}\n---\nBody\n`)).error).toContain('nested too deeply')
  })

  it('names the line of what is wrong in the front matter', async () => {
    expect(await readError('a.md', '---\nid: a\ntitle: "open\n---\nBody\n')).toMatchObject({ source: 'a.md', line: 3 })
    expect((await readError('a.md', '---\nid: a\n\nBody\n')).error).toContain('no closing line')
  })
})

describe('JSON', () => {
  it('is a document, a list, or a list under a name', async () => {
    const read = await readAll({
      'a.json': '{"text":"one"}',
      'b.json': '[{"text":"two"},{"text":"three"}]',
      'c.json': '{"documents":[{"id":7,"text":"four"}]}',
    })
    expect(read.map((item) => 'document' in item && item.document.text)).toEqual(['one', 'two', 'three', 'four'])
    expect(read.map((item) => 'document' in item && item.alone === true)).toEqual([true, false, false, false])
    expect(read[3]).toMatchObject({ document: { id: '7' } })
  })

  it('says which document of a list is wrong and reads the others', async () => {
    const read = await readAll({ 'a.json': '[{"text":"one"},{"title":"two"},{"text":"three"}]' })
    expect(read[1]).toMatchObject({ error: expect.stringMatching(/document 2 .*"text" is missing/) })
    expect(read).toHaveLength(3)
  })

  it('names the line of a mistake', async () => {
    expect(await readError('a.json', '{\n  "text": "one",\n  oops\n}')).toMatchObject({ line: 3 })
  })
})

describe('JSON Lines', () => {
  it('is read line by line, and a wrong line stops none of the others', async () => {
    const good = (text: string) => JSON.stringify({ text })
    const bytes = Buffer.concat([
      Buffer.from(`${good('one')}\n\n{"text":\n`),
      Buffer.from([0x22, 0xff, 0x22, 10]),
      Buffer.from(`${good('two')}\r\n[1]\n${good('three')}`),
    ])
    const read = await readAll({ 'a.jsonl': bytes })
    expect(
      read.map((item) => [item.line, 'error' in item ? item.error : 'document' in item && item.document.text]),
    ).toEqual([
      [1, 'one'],
      [3, expect.stringContaining('not valid JSON')],
      [4, expect.stringContaining('not UTF-8')],
      [5, 'two'],
      [6, expect.stringContaining('not a list')],
      [7, 'three'],
    ])
  })

  it('refuses a line that is too long without losing count', async () => {
    const read = await readAll({ 'a.ndjson': `{"text":"${'x'.repeat(9_000_000)}"}\n{"text":"two"}\n` })
    expect(read[0]).toMatchObject({ line: 1, error: expect.stringContaining('8 MB') })
    expect(read[1]).toMatchObject({ line: 2, document: { text: 'two' } })
  })

  it('that hold gold lie beside the documents and are none', async () => {
    const read = await readAll({ 'gold.jsonl': '{"id":"a","meetings":[]}', 'a.jsonl': '{"text":"Words."}' })
    expect(read).toHaveLength(1)
  })

  it('of another kind gives an error a line', async () => {
    const read = await readAll({ 'facts.jsonl': '{"id":"a","meetings":[]}\n{"id":"b","meetings":[]}\n' })
    expect(read.map((item) => 'error' in item && item.error)).toEqual(['"text" is missing', '"text" is missing'])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'empty'],
    ['a text of blanks', 'a.md', ' \n\n', 'empty'],
    ['a file without a text', 'a.md', '---\nid: a\n---\n\n', '"text" is empty'],
    ['an ending that nobody knows', 'a.xyz', 'x', 'unknown kind of file'],
    ['bytes in no encoding', 'a.txt', Uint8Array.from([0x41, 0x81, 0x98, 0x42, 0x90]), 'not UTF-8, nor in any other'],
    ['a picture by the name of a text', 'a.txt', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAE=', 'base64'), 'image/png'],
    ['bytes of nothing', 'a.txt', Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256), 'unknown kind'],
    ['Rich Text', 'a.txt', '{\\rtf1\\ansi Talks}', 'application/rtf'],
    ['a NUL character', 'a.json', '{"text":"a\\u0000b"}', 'NUL character at 1'],
    ['half of a character', 'a.json', '{"text":"ab\\ud800"}', 'lone surrogate) at 2'],
    ['a text as long as a book', 'a.txt', 'x'.repeat(500_001), 'more than the 500000'],
    ['a field that is no text', 'a.json', '{"text":"a","title":["b"]}', '"title" must be a string'],
    ['a day that is none', 'a.json', '{"text":"a","published":"2026-02-30"}', '2026-02-30'],
    ['a day in the far future', 'a.json', '{"text":"a","published":"2999-01-01"}', 'outside of 1600 to 2200'],
    ['an endless list of aliases', 'a.md', '---\ntitle: &a [*a]\n---\nBody', ''],
  ])('%s', async (_, name, content, message) => {
    expect((await readError(name, content)).error).toContain(message)
  })

  it('is named with the line where bytes go wrong', async () => {
    const bytes = Buffer.concat([Buffer.from('Астана\nтөрт\n'), Buffer.from([0xff, 10])])
    expect(await readError('a.txt', bytes)).toMatchObject({ line: 3, cause: 'encoding' })
  })

  it('is a path that leads nowhere', async () => {
    const items = []
    for await (const item of readDocuments([join(folder, 'nowhere')])) items.push(item)
    expect(items).toMatchObject([
      { error: 'no such file or folder', cause: 'unreadable', source: join(folder, 'nowhere') },
    ])
  })
})

describe('folders', () => {
  it('are read at any depth in the order of names, hidden files aside', async () => {
    const read = await readAll({ 'b/2.txt': 'x', 'b/10.txt': 'x', 'a.txt': 'x', '.git/c.txt': 'x', 'b/.d.txt': 'x' })
    expect(read.map((item) => item.source)).toEqual(['a.txt', 'b/10.txt', 'b/2.txt'])
  })
})

describe('language', () => {
  it('is kept as its primary subtag, also where it is not read, and left to be detected where it is none', async () => {
    const tags = ['sr-Latn-RS', 'de', 'Russian', 'und']
    const lines = tags.map((language) => `${JSON.stringify({ text: 'x', language })}\n`)
    const read = await readAll({ 'a.jsonl': lines.join('') })
    expect(read.map((item) => 'document' in item && item.document.language)).toEqual(['sr', 'de', undefined, undefined])
  })
})
