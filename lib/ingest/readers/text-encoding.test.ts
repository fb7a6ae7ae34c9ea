import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { decodeAs, findEncoding, nameEncoding } from './text-encoding'

const RUSSIAN = 'Президент Казахстана принял в Астане «Президента Сербии» – обсудили торговлю.'
const SERBIAN = 'Predsednik Srbije Aleksandar Vučić sastao se u Astani sa kazahstanskim kolegom; Đurić i Žiga čekaju.'

/** Text in an encoding of one byte a letter; `null` where it has not all of its letters. */
function encodeAs(text: string, encoding: string): Buffer | null {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodeAs(encoding, Uint8Array.of(byte)), byte]))
  const list = [...text].map((sign) => bytes.get(sign))
  return list.includes(undefined) ? null : Buffer.from(list as number[])
}

function encoded(text: string, encoding: string): Buffer {
  const bytes = encodeAs(text, encoding)
  if (bytes === null) throw new Error(`${encoding} has not all letters of ${text}`)
  return bytes
}

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(RUSSIAN), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${RUSSIAN}`), 'utf-8'],
    ['ASCII', Buffer.from('Talks in Astana'), 'utf-8'],
    ['UTF-16', Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', swapped(`\uFEFF${RUSSIAN}`), 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(RUSSIAN, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round without a mark', swapped(SERBIAN), 'utf-16be'],
    ['windows-1251', encoded(RUSSIAN, 'windows-1251'), 'windows-1251'],
    ['KOI8-R', encoded(RUSSIAN.replace(/[«»–]/gu, '"'), 'koi8-r'), 'koi8-r'],
    ['capitals in KOI8-R', encoded('ПРЕЗИДЕНТ КАЗАХСТАНА ПРИНЯЛ ПРЕЗИДЕНТА СЕРБИИ', 'koi8-r'), 'koi8-r'],
    ['DOS', encoded(RUSSIAN.replace(/[«»–]/gu, '"'), 'ibm866'), 'ibm866'],
    ['ISO 8859-5', encoded(RUSSIAN.replace(/[«»–]/gu, '"'), 'iso-8859-5'), 'iso-8859-5'],
    ['windows-1250', encoded(SERBIAN, 'windows-1250'), 'windows-1250'],
    ['ISO 8859-2', encoded(SERBIAN, 'iso-8859-2'), 'iso-8859-2'],
    ['windows-1252', encoded('The “São Paulo” communiqué – in full', 'windows-1252'), 'windows-1252'],
    ['Shift JIS', Buffer.from('93fa967b82cc91e5939d97cc82cd8f6f90c882b582bd8142'.repeat(3), 'hex'), 'shift_jis'],
  ])('is found: %s', (_, bytes, encoding) => {
    expect(findEncoding(bytes).encoding).toBe(encoding)
  })

  it('of the West keeps its quotation marks and dashes', () => {
    const bytes = Buffer.from('\x93S\xe3o Paulo\x94 \x96 in full', 'latin1')
    expect(decodeAs(findEncoding(bytes).encoding, bytes)).toBe('“São Paulo” – in full')
  })

  it('is said where it is not UTF-8, and where it is not what was declared', () => {
    const bytes = encoded(RUSSIAN, 'windows-1251')
    expect(findEncoding(Buffer.from(RUSSIAN), 'windows-1251').note).toBeUndefined()
    expect(findEncoding(bytes).note).toBe('read as windows-1251')
    expect(findEncoding(bytes, 'cp1251').note).toBe('read as windows-1251')
    expect(findEncoding(bytes, 'utf-8').note).toBe('read as windows-1251, though it says utf-8')
    expect(findEncoding(bytes, 'klingon').note).toBe('read as windows-1251')
  })

  it('is believed where it is declared, for a few letters that may be of any', () => {
    const bytes = encoded('à', 'windows-1252')
    expect(findEncoding(bytes, 'windows-1252').encoding).toBe('windows-1252')
    expect(findEncoding(bytes, 'windows-1251').encoding).toBe('windows-1251')
    expect(nameEncoding(' CP1251 ')).toBe('windows-1251')
  })

  it('is none where UTF-8 has wrong bytes, or nothing fits', () => {
    const broken = Buffer.concat([Buffer.from(`${RUSSIAN}\n`), Buffer.from([0xd0, 0x20])])
    expect(() => findEncoding(broken)).toThrow(expect.objectContaining({ cause: 'encoding', line: 2 }))
    const noise = Buffer.from('4181984290'.repeat(40), 'hex')
    expect(() => findEncoding(noise)).toThrow(expect.objectContaining({ cause: 'encoding' }))
  })

  it('is right for ninety-nine in a hundred beginnings of the sample articles', () => {
    const encodings = ['windows-1251', 'koi8-r', 'iso-8859-5', 'windows-1250', 'iso-8859-2', 'ibm866']
    let count = 0
    const wrong: string[] = []
    for (const [name, text] of readSamples()) {
      for (const encoding of encodings) {
        const bytes = encodeAs(text, encoding)
        if (bytes === null || bytes.every((byte) => byte < 0x80)) continue
        count++
        if (decodeAs(findEncoding(bytes).encoding, bytes) !== text) wrong.push(`${name} in ${encoding}`)
      }
    }
    expect(count).toBeGreaterThan(150)
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(count / 100)
  })
})

/** The first 200 characters of each article. */
function* readSamples(): Generator<[name: string, text: string]> {
  const folder = fileURLToPath(new URL('../../../prisma/sample', import.meta.url))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue
    const body = readFileSync(`${folder}/${name}`, 'utf8').replace(/^---[\s\S]*?\n---\s*/u, '')
    yield [name, body.slice(0, 200)]
  }
}
