import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Entente, startEntente } from '../start-entente'
import { listReports, STRINGS, writeHostileFiles } from './hostile-files'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** txt, md, html, mhtml, eml, docx, json, jsonl, gz, csv, JSON Feed, RSS, zip, tar, WARC; and PDF, which the browser prints. */
const FORMATS = 16

let entente: Entente
let browser: Browser
let files = ''

beforeAll(async () => {
  entente = await startEntente({ sample: false })
  files = mkdtempSync(path.join(tmpdir(), 'entente-hostile-'))
  browser = await chromium.launch({
    executablePath: inject('chromiumPath'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const pages = { ...(await writeHostileFiles()), ...(await printReports()) }
  for (const [name, content] of Object.entries(pages)) writeFileSync(path.join(files, name), content)
  const run = spawnSync(process.execPath, ['lib/boot/entente.mjs', 'ingest', files, '--json'], {
    cwd: ROOT,
    env: { ...process.env, ENTENTE_DATA: entente.data, DATABASE_URL: '' },
    encoding: 'utf8',
  })
  const summary = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}')
  // every string in every format is a report of its own; none is left out for what it says
  expect(summary.errors).toEqual([])
  expect(summary.added).toBe(STRINGS.length * FORMATS)
})
afterAll(async () => {
  await browser?.close()
  await entente?.remove()
  rmSync(files, { recursive: true, force: true })
})

/** The words alone: what a page of PDF would do by itself is none of ours. */
async function printReports(): Promise<Record<string, Buffer>> {
  const page = await browser.newPage()
  const printed: Record<string, Buffer> = {}
  for (const [index, { title, text }] of listReports('pdf').entries()) {
    await page.setContent('<h1></h1><p></p>')
    await page.evaluate(
      ([head, words]) => {
        document.querySelectorAll('h1, p').forEach((element, place) => {
          element.textContent = (place === 0 ? head : words) ?? ''
        })
      },
      [title, text],
    )
    printed[`pdf-${index}.pdf`] = await page.pdf()
  }
  await page.close()
  return printed
}

async function readRows(dataset: string): Promise<Record<string, unknown>[]> {
  const answer = await fetch(`${entente.url}/api/v1/${dataset}.json?status=all`)
  expect(answer.status).toBe(200)
  return (await answer.json()).rows
}

describe('text from outside is text', () => {
  it('on every page', async () => {
    const articles = await readRows('articles')
    const meetings = await readRows('meetings')
    // one article of each string, whatever its format; the formats meet in the base and look alike from there on
    const shown = STRINGS.map((text) => articles.find(({ title }) => String(title).startsWith(text)))
    expect(shown.filter((row) => row === undefined)).toEqual([])
    const pages = [
      ...[
        '/',
        '/meetings?status=all',
        '/articles?status=all',
        '/sources',
        '/pairs/KZ-RS',
        '/review',
        '/quality',
        '/add',
      ],
      `/search?q=${encodeURIComponent('<script>window.taken=1</script>')}`,
      `/search?q=Tokayev`,
      ...shown.map((row) => `/articles/${encodeURIComponent(String(row?.id))}`),
      ...meetings.slice(0, 3).map((row) => `/meetings/${encodeURIComponent(String(row.id))}`),
    ]
    const context = await browser.newContext()
    const page = await context.newPage()
    for (const address of pages) {
      const answer = await page.goto(entente.url + address, { waitUntil: 'load' })
      expect(answer?.status(), address).toBe(200)
      const found = await page.evaluate(() => ({
        taken: (window as unknown as { taken?: string }).taken ?? null,
        elements: document.querySelectorAll('.taken, img[src="x"], svg[onload], [onerror]').length,
        addresses: [...document.querySelectorAll('a[href], form[action]')]
          .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '')
          .filter((href) => /^\s*(?:javascript|data|vbscript):/iu.test(href)),
      }))
      expect(found, address).toEqual({ taken: null, elements: 0, addresses: [] })
    }
    expect(await context.cookies()).not.toContainEqual(expect.objectContaining({ name: 'taken' }))
    await context.close()
  })

  it('in every file', async () => {
    for (const dataset of ['articles', 'meetings', 'sources', 'agreements', 'quoted-figures', 'coverage']) {
      const csv = await (await fetch(`${entente.url}/api/v1/${dataset}.csv?status=all`)).text()
      // a cell that a spreadsheet would run begins a line, or follows a comma with or without a quote
      expect(csv, dataset).not.toMatch(/(?:^|,)"?(?:=HYPERLINK|@SUM|\+cmd|\t|\r(?!\n))/mu)
    }
    for (const file of ['meetings.atom', 'coverage.svg', 'timeline.svg']) {
      const text = await (await fetch(`${entente.url}/api/v1/${file}?status=all`)).text()
      expect(XMLValidator.validate(text), file).toBe(true)
      expect(text, file).not.toMatch(/<script|<img|<[^>]*\s(?:onerror|onload)=|href="javascript/iu)
    }
    const calendar = await (await fetch(`${entente.url}/api/v1/meetings.ics?status=all`)).text()
    expect(calendar.split(/\r\n(?! )/u).filter((line) => line !== '' && !/^[A-Z-]+[;:]/u.test(line))).toEqual([])
    const zip = await fetch(`${entente.url}/api/v1/base.zip`)
    expect(zip.status).toBe(200)
    await zip.arrayBuffer()
  })
})
