import { describe, expect, it } from 'vitest'
import { fileOf } from '../raw-file'
import { readRaw } from '../read-documents'

async function readAll(name: string, content: string | Uint8Array) {
  const items = []
  for await (const item of readRaw(fileOf(name, Buffer.from(content)))) items.push(item)
  return items
}

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64').replace(/.{76}/gu, '$&\r\n')
const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
const lines = (...list: string[]) => list.join('\r\n')

const KAZAKH = 'Қазақстан Президенті Қасым-Жомарт Тоқаев Астанада Сербия Президенті Александр Вучичті қабылдады.'
const SERBIAN = 'Председник Србије Александар Вучић састао се у Астани са Ђорђем Љубишићем.'
const RUSSIAN = 'Президент Казахстана принял в Астане Президента Сербии, стороны обсудили торговлю и транспорт.'

describe('a letter', () => {
  it('gives subject, day in its own offset, sender and plain text', async () => {
    const letter = lines(
      `From: ${word('Ақорда')} <press@akorda.example>`,
      'To: desk@desk.example',
      `Subject: ${word('Астанада келіссөздер өтті')}`,
      'Date: Sat, 28 Feb 2026 01:30:00 +0500',
      'Message-ID: <1@akorda.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      base64(`${KAZAKH}\r\n\r\n${SERBIAN}\r\n`),
    )
    expect(await readAll('a.eml', letter)).toMatchObject([
      {
        document: {
          title: 'Астанада келіссөздер өтті',
          published: '2026-02-28',
          outlet: 'Ақорда',
          text: `${KAZAKH}\n\n${SERBIAN}`,
        },
        alone: true,
      },
    ])
  })

  it('is read by its HTML where its plain text says less', async () => {
    const letter = lines(
      'From: press@akorda.example',
      'Message-ID: <2@akorda.example>',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Open in a browser.',
      '--b',
      'Content-Type: text/html; charset=koi8-r',
      'Content-Transfer-Encoding: base64',
      '',
      base64(encodeAs(`<html><body><p>${RUSSIAN}</p><p>${RUSSIAN}</p></body></html>`, 'koi8-r')),
      '--b--',
    )
    expect(await readAll('a.eml', letter)).toMatchObject([
      { document: { text: `${RUSSIAN}\n\n${RUSSIAN}`, outlet: 'akorda.example' } },
    ])
  })

  it('keeps the quotation marks of windows-1252', async () => {
    const head = lines('From: a@b.example', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=windows-1252')
    const letter = Buffer.from(`${head}\r\n\r\n\x93Talks\x94 \x96 the minister\x92s words`, 'latin1')
    expect(await readAll('a.eml', letter)).toMatchObject([{ document: { text: '“Talks” – the minister’s words' } }])
  })

  it('of bytes in an encoding that nobody named', async () => {
    const letter = lines('From: a@b.example', 'Received: from x', 'Subject: =?windows-1251?B?0uXx8g==?=', '', RUSSIAN)
    expect(await readAll('a.eml', encodeAs(letter, 'windows-1251'))).toMatchObject([
      { document: { text: RUSSIAN, title: 'Тест' }, notes: ['read as windows-1251'] },
    ])
  })

  it('gives the documents that hang on it, each under its name, and says what is not read', async () => {
    const part = (head: string, body: string) =>
      `--b\r\n${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}`
    const letter = lines(
      'From: a@b.example',
      'Message-ID: <3@b.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      part('Content-Type: text/plain; charset=utf-8', KAZAKH),
      part(
        'Content-Type: text/markdown; name="a.md"\r\nContent-Disposition: attachment; filename="a.md"',
        '---\ntitle: T\n---\nBody',
      ),
      part('Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="../b.bin"', 'x'),
      part('Content-Type: image/png\r\nContent-Disposition: attachment; filename="c.png"', 'x'),
      `--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\nMessage-ID: <4@d.example>\r\nSubject: Inner\r\n\r\nThe ministers met.`,
      '--b--',
    )
    expect(await readAll('a.eml', letter)).toMatchObject([
      { document: { text: KAZAKH }, notes: ['not read: c.png (image/png)'], alone: false, source: 'a.eml' },
      { document: { text: 'Body\n', title: 'T' }, source: 'a.eml/a.md' },
      { cause: 'unknown-kind', source: 'a.eml/../b.bin' },
      { document: { title: 'Inner', text: 'The ministers met.' }, source: 'a.eml/letter 3.eml' },
    ])
  })

  it('is known by its headers under any name, and a text with a colon is none', async () => {
    const letter = lines('Received: from x by y', 'From: a@b.example', 'Subject: S', '', 'The ministers met.')
    expect(await readAll('letter.txt', letter)).toMatchObject([{ document: { title: 'S' } }])
    const text = 'Subject: talks\nFrom: the desk\n\nThe ministers met.'
    expect(await readAll('text.txt', text)).toMatchObject([{ document: { text } }])
  })

  it('without words is refused', async () => {
    expect(await readAll('a.eml', lines('From: a@b.example', 'MIME-Version: 1.0', '', ''))).toMatchObject([
      { cause: 'no-text' },
    ])
  })

  it.each([
    [
      'parts in parts',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(500)}`,
    ],
    ['headers without end', 'X: y\r\n'.repeat(400_000)],
  ])('is refused with a word: %s', async (_, rest) => {
    expect(await readAll('a.eml', `From: a@b.example\r\nMIME-Version: 1.0\r\n${rest}`)).toMatchObject([
      { cause: expect.stringMatching(/malformed|no-text/u) },
    ])
  })
})

describe('a saved page', () => {
  const saved = (html: string | Uint8Array, extra: string[] = []) =>
    lines(
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://akorda.example/kz/news/1',
      `Subject: ${word('Келіссөздер')}`,
      'Date: Sun, 1 Mar 2026 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----b"',
      '',
      '------b',
      'Content-Type: text/html',
      'Content-ID: <frame-1@mhtml.blink>',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://akorda.example/kz/news/1',
      '',
      quote(html),
      ...extra,
      '------b--',
    )

  it('gives the page without its frames, and no day that is that of saving', async () => {
    const html = `<!DOCTYPE html><html lang="kk"><head><title>Келіссөздер | Ақорда</title><meta property="og:site_name" content="Ақорда"></head><body><article><p>${KAZAKH}</p><p>${SERBIAN}</p></article></body></html>`
    const frame = lines('------b', 'Content-Type: text/html', '', '<html><body><p>Buy now</p></body></html>')
    const items = await readAll('page', saved(html, [frame]))
    expect(items).toMatchObject([
      {
        document: {
          title: 'Келіссөздер',
          text: `${KAZAKH}\n\n${SERBIAN}`,
          outlet: 'Ақорда',
          url: 'https://akorda.example/kz/news/1',
        },
        alone: true,
      },
    ])
    expect(items[0]).not.toHaveProperty('document.published')
  })

  it('is read in the encoding that only its meta names, or nobody does', async () => {
    for (const meta of ['<meta charset=koi8-r>', '']) {
      const html = encodeAs(`<html><head>${meta}</head><body><p>${RUSSIAN}</p></body></html>`, 'koi8-r')
      expect(await readAll('a.mhtml', saved(html))).toMatchObject([
        { document: { text: RUSSIAN }, notes: ['read as koi8-r'] },
      ])
    }
  })

  it('without a page is refused', async () => {
    const text = lines('Snapshot-Content-Location: x', 'MIME-Version: 1.0', 'Content-Type: text/plain', '', 'words')
    expect(await readAll('a.mht', text)).toMatchObject([{ cause: 'no-text' }])
  })
})

function quote(text: string | Uint8Array): string {
  const bytes = [...Buffer.from(text)]
  const written = bytes.map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
  return written.map((sign, index) => (index % 24 === 23 ? `${sign}=\r\n` : sign)).join('')
}

/** Text in an encoding of one byte a letter. */
function encodeAs(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Buffer.from([...text].map((sign) => bytes.get(sign) ?? 63))
}
