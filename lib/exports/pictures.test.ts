import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { makeTimeline } from '../figures/sample-datasets'
import { DEFAULT_OPTIONS, type ExportOptions } from './export-format'
import { findExportFormat } from './registry'

const LETTERS = [...'әғқңөұүһіђћљњžčЂЏ']

const months = makeTimeline({ '2026-01': { rank1: 1 }, '2026-02': { rank1: 2, rank4: 3 } })

async function write(format: string, title = months.title, options: Partial<ExportOptions> = {}, plain = '') {
  const dataset = { ...months, title, subtitle: plain }
  const body = await findExportFormat(format)?.write(dataset, { ...DEFAULT_OPTIONS, ...options })
  if (body === undefined) throw new Error(`There is no format ${format}.`)
  return body
}

const readPng = (body: string | Uint8Array): PNG => PNG.sync.read(Buffer.from(body))

describe('SVG', () => {
  it('is one well-formed file that asks for nothing else', async () => {
    const text = String(await write('svg', 'Қазақстан – “Србија” & <others>'))
    expect(XMLValidator.validate(text)).toBe(true)
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(text)
    expect(parsed.svg.title['#text'] ?? parsed.svg.title).toContain('Қазақстан')
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|@import/)
  })

  it('embeds the letters of its words, in the scripts that they are in', async () => {
    const latin = String(await write('svg'))
    const mixed = String(await write('svg', LETTERS.join('')))
    const count = (text: string) => text.match(/@font-face/g)?.length ?? 0
    expect(count(latin)).toBeGreaterThanOrEqual(1)
    expect(count(mixed)).toBeGreaterThan(count(latin))
    expect(mixed).toContain('data:font/woff2;base64,')
  })

  it('has the colours of the theme and the width that was asked for', async () => {
    const dark = String(await write('svg', months.title, { theme: 'dark', width: 1000 }))
    expect(dark).toContain('width="1000"')
    expect(dark).not.toBe(await write('svg', months.title, { width: 1000 }))
    expect(dark).not.toMatch(/var\(|light-dark/)
  })

  it('is the same at every writing', async () => {
    expect(await write('svg')).toBe(await write('svg'))
  })
})

describe('PNG', () => {
  it('has two pixels for each of CSS, and is not blank', async () => {
    const { width, data } = readPng(await write('png', months.title, { width: 500 }))
    expect(width).toBe(1000)
    const colours = new Set<number>()
    for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at))
    expect(colours.size).toBeGreaterThan(20)
  })

  it('is the same at every writing', async () => {
    expect(await write('png')).toEqual(await write('png'))
  })

  it.each(LETTERS)('has a shape of its own for %s', async (letter) => {
    const drawn = async (text: string) => readPng(await write('png', `a${text}b`)).data
    const [own, unknown, blank] = await Promise.all([drawn(letter), drawn('\uE123'), drawn('\u00A0')])
    expect(own.equals(unknown)).toBe(false)
    expect(own.equals(blank)).toBe(false)
  })

  it.each([
    ['bold', (letter: string) => write('png', letter)],
    ['plain', (letter: string) => write('png', 'a', {}, letter)],
  ])('draws every %s letter differently, so that none stands for a missing one', async (_, draw) => {
    const pictures = await Promise.all(
      LETTERS.map(async (letter) => Buffer.from(await draw(letter)).toString('base64')),
    )
    expect(new Set(pictures).size).toBe(LETTERS.length)
  })
})

it('offers pictures of what has a drawing only', () => {
  const table = { ...months, encoding: null }
  for (const format of ['svg', 'png']) {
    expect(findExportFormat(format)?.fits(months)).toBe(true)
    expect(findExportFormat(format)?.fits(table)).toBe(false)
  }
})
