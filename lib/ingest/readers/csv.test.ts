import { describe, expect, it } from 'vitest'
import { fileOf } from '../raw-file'
import { readRaw } from '../read-documents'
import type { ColumnMap } from './reader'

async function readAll(name: string, content: string | Uint8Array, columns: ColumnMap | null = null) {
  const items = []
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for await (const item of readRaw(fileOf(name, bytes), { findColumns: async () => columns })) items.push(item)
  return items
}

const places = (items: Awaited<ReturnType<typeof readAll>>) =>
  items.map((item) => [item.line, 'document' in item ? item.document.text : 'error' in item && item.error])

describe('CSV', () => {
  it.each([
    ['commas', 'a.csv', 'title,text,date\n"A, B","He said ""yes"".",2026-03-03\n'],
    ['semicolons and a mark', 'a.csv', '\uFEFFTitle;Text;Published\r\nA, B;"He said ""yes"".";03.03.2026\r\n'],
    ['tabs', 'a.tsv', 'Headline\tBody\tPublication date\nA, B\tHe said "yes".\tTue, 03 Mar 2026 23:30:00 +0600\n'],
    ['bars', 'a.csv', 'headline|content|day\nA, B|He said "yes".|20260303\n'],
    ['a line that names the sign', 'a.csv', 'sep=;\ntitle;text;date\nA, B;"He said ""yes"".";3 March 2026\n'],
    ['Russian names', 'a.csv', 'Заголовок;Текст;Дата публикации\n"A, B";"He said ""yes"".";03.03.2026\n'],
    ['Kazakh names', 'a.csv', 'Тақырыбы,Мәтіні,Күні\n"A, B","He said ""yes"".",2026-03-03\n'],
    ['Serbian names', 'a.csv', 'Naslov,Sadržaj,Datum objave\n"A, B","He said ""yes"".",2026-03-03\n'],
  ])('with %s', async (_, name, content) => {
    const read = await readAll(name, content)
    expect(read).toMatchObject([{ document: { title: 'A, B', text: 'He said "yes".', published: '2026-03-03' } }])
  })

  it('is read in the encoding it has, and says so once', async () => {
    const text =
      'Заголовок;Текст\nПереговоры;Президент Казахстана встретился с премьер-министром Сербии в Астане.\nА;Б\n'
    const letters = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'
    const bytes = Buffer.from(
      [...text].map((sign) => (letters.includes(sign) ? 192 + letters.indexOf(sign) : sign.charCodeAt(0))),
    )
    const read = await readAll('a.csv', bytes)
    expect(read[0]).toMatchObject({ document: { title: 'Переговоры' }, notes: ['read as windows-1251'] })
    expect(read[1]).toMatchObject({ document: { text: 'Б' }, notes: [] })
  })

  it('gives a fault with its line for a row that is not as wide as the head, and reads the others', async () => {
    const read = await readAll('a.csv', 'title,text\nA,one\nB\n\nC,"two\nlines"\nD,three,four\nE,five,\n')
    expect(places(read)).toEqual([
      [2, 'one'],
      [3, 'the row has 1 cells and the head 2'],
      [5, 'two\nlines'],
      [7, 'the row has 3 cells and the head 2'],
      [8, 'five'],
    ])
  })

  it('goes on after a row whose quotation mark is never closed', async () => {
    const read = await readAll('a.csv', 'title,text\nA,one\nB,"two\nC,three\nD,four\n')
    expect(places(read)).toEqual([
      [2, 'one'],
      [3, 'the row has a quotation mark that is never closed'],
      [4, 'three'],
      [5, 'four'],
    ])
  })

  it('takes markup out of texts, and leaves words alone that only look like it', async () => {
    const read = await readAll('a.csv', 'text\n"<p>One &amp; <b>two</b></p><p>three</p>"\n5 < 6 & 7 > 6\n')
    expect(places(read)).toEqual([
      [2, 'One & two\n\nthree'],
      [3, '5 < 6 & 7 > 6'],
    ])
  })

  it('takes a bare number for the name of an article only where a person says so', async () => {
    const content = 'id,text\n1,one\nkz-2,two\n'
    const names = async (columns: ColumnMap | null) =>
      (await readAll('a.csv', content, columns)).map((item) => 'document' in item && item.document.id)
    expect(await names(null)).toEqual([undefined, 'kz-2'])
    expect(await names({ text: 'text', id: 'id' })).toEqual(['1', 'kz-2'])
  })

  it('whose columns nobody knows asks for them, and reads what is named', async () => {
    const content = 'Kopf,Inhalt\nA,one\n'
    expect(await readAll('a.csv', content)).toMatchObject([
      { cause: 'columns', error: expect.stringMatching(/"Kopf", "Inhalt".*--columns text=/u) },
    ])
    expect(await readAll('a.csv', content, { text: 'Inhalt', title: 'Kopf' })).toMatchObject([
      { document: { title: 'A', text: 'one' } },
    ])
  })

  it('says of a wrong day, an empty text and a head alone what they are', async () => {
    const read = await readAll('a.csv', 'text,date\none,yesterday\n,2026-01-01\ntwo,2999-01-01\nthree,\n')
    expect(read).toMatchObject([
      { cause: 'bad-field', line: 2, error: expect.stringContaining('yesterday') },
      { cause: 'empty', line: 3 },
      { cause: 'bad-field', line: 4 },
      { document: { text: 'three' } },
    ])
    expect(await readAll('a.csv', 'text,date\n')).toMatchObject([{ cause: 'empty' }])
    expect(await readAll('a.csv', Buffer.from([0, 1, 2, 3, 0, 0, 255]))).toMatchObject([{ cause: 'unknown-kind' }])
  })

  it('of many rows is read as it comes', async () => {
    const read = await readAll('a.csv', `title,text\n${'A,"a text, with a line\nand another"\n'.repeat(20_000)}`)
    expect(read).toHaveLength(20_000)
    expect(read.at(-1)).toMatchObject({ line: 40_000, document: { text: 'a text, with a line\nand another' } })
  })
})
