import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { PNG } from 'pngjs'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, inject, it } from 'vitest'
import { fetchDocument } from './documents'

type Answer = { id: string; title: string; columns: { key: string; type: string }[]; rows: Record<string, unknown>[] }
type Shown = {
  language: string
  title: string
  numbers: string[][] | null
  drawn: number
  files: Record<string, string>
}

/** A dataset is opened in every format once; that its rows are those of the table is asked of every figure. */
const opened = new Set<string>()

async function take(href: string): Promise<Buffer> {
  const answer = await fetch(new URL(href, inject('pagesUrl')))
  expect(answer.status, href).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

const PAGES = [
  '/?from=2025-02-10&to=2026-02-20&compare=previous',
  '/pairs/KZ-RS?ui=ru',
  '/pairs/KZ-RS/with/KZ-UZ',
  '/pairs?area=trade',
  '/countries',
  '/countries/KZ?status=all',
  '/areas',
  '/areas/trade',
  '/network',
  '/map?lang=ru',
  '/meetings?status=all&ui=kk',
  '/articles?country=RS',
  '/quality?ui=sr-Latn',
]

describe('chart, table and files under one link tell the same, with scripts off', () => {
  it.each(PAGES)('%s', async (path) => {
    const page = await fetchDocument(path)
    const figures = [...page.querySelectorAll('figure.fig')].map((figure) =>
      readShown(figure, page.documentElement.lang),
    )
    expect(figures.length, path).toBeGreaterThan(0)
    for (const figure of figures) await compare(figure)
  })
})

function readShown(figure: Element, language: string): Shown {
  const table = figure.querySelector('.rows-view table')
  const heads = [...(table?.querySelectorAll('thead th') ?? [])].map((cell) => cell.className === 'num')
  return {
    language,
    title: figure.querySelector('h2')?.textContent ?? '',
    numbers:
      table &&
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].filter((_, index) => heads[index]).map((cell) => cell.textContent ?? ''),
      ),
    drawn: figure.querySelectorAll('.drawing.wide a.point').length,
    files: Object.fromEntries(
      [...figure.querySelectorAll('.menu a[href*="/api/v1/"]')].map((link) => {
        const href = link.getAttribute('href') ?? ''
        return [/\.([a-z]+)(?:\?(?!.*bom)|$)/.exec(href)?.[1] ?? 'marked', href]
      }),
    ),
  }
}

async function compare({ language, title, numbers, drawn, files }: Shown): Promise<void> {
  if (!files.json || !files.csv) return expect(numbers, `${title} is empty and offers no files`).toBeNull()
  const answer: Answer = JSON.parse((await take(files.json)).toString())
  const lines = parseCsv((await take(files.csv)).toString())
  expect(lines[0], title).toEqual(answer.columns.map(({ key }) => key))
  expect(lines.slice(1), title).toEqual(answer.rows.map((row) => answer.columns.map(({ key }) => asText(row[key]))))
  if (numbers) {
    const keys = answer.columns.filter(({ type }) => type === 'number').map(({ key }) => key)
    expect(
      numbers.map((row) => row.map((cell) => readNumber(cell, language))),
      title,
    ).toEqual(answer.rows.map((row) => keys.map((key) => row[key] ?? null)))
    // a drawing without points is no drawing of these rows
    if (files.svg && answer.rows.length > 0) expect(drawn, title).toBeGreaterThan(0)
  }
  if (opened.has(answer.id)) return
  opened.add(answer.id)
  if (files.xlsx) await compareSheet(files.xlsx, answer)
  if (files.svg) await openPicture(files.svg, answer)
  if (files.png) await openPixels(files.png)
}

async function compareSheet(href: string, { columns, rows }: Answer): Promise<void> {
  const [head, ...cells] = await readSheet(await take(href), 1)
  expect(head, href).toEqual(columns.map(({ key }) => key))
  expect(cells.length, href).toBe(rows.length)
  columns.forEach(({ key, type }, index) => {
    if (type === 'number')
      expect(
        cells.map((row) => row[index]),
        `${href} ${key}`,
      ).toEqual(rows.map((row) => row[key] ?? null))
  })
}

async function openPicture(href: string, { title }: Answer): Promise<void> {
  const svg = (await take(href)).toString()
  expect(XMLValidator.validate(svg), href).toBe(true)
  const root = new XMLParser({ ignoreAttributes: false }).parse(svg).svg
  expect(Number(root['@_width']), href).toBeGreaterThan(300)
  expect(svg, href).toContain(title.split(' ')[0])
}

async function openPixels(href: string): Promise<void> {
  const { width, height, data } = PNG.sync.read(await take(href))
  const seen = new Set<number>()
  for (let at = 0; at < data.length; at += 4) seen.add(data.readUInt32BE(at))
  expect(width, href).toBeGreaterThan(600)
  expect(height, href).toBeGreaterThan(100)
  expect(seen.size, `${href} is blank`).toBeGreaterThan(8)
}

/** A number as a table of the language writes it; `null` for an empty cell. */
function readNumber(text: string, language: string): number | null {
  const bare = text.replace(/[\s\u00A0\u202F]/g, '')
  if (bare === '' || bare === '–') return null
  if (language === 'en') return Number(bare.replaceAll(',', ''))
  return Number((language.startsWith('sr') ? bare.replaceAll('.', '') : bare).replace(',', '.'))
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = Array.isArray(value) ? value.join('; ') : String(value)
  return typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [whole, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (whole === '' && end === '') break
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}
