import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type Entente, startEntente } from '../start-entente'
import { findFaults, measureOverflow } from './page-faults'

const STRANGE = '<script>alert(1)</script>'
const report = (day: number, more = '') =>
  `On ${day} March 2026 President Kassym-Jomart Tokayev received President Aleksandar Vučić of Serbia in Astana. ${more}`

let entente: Entente
let browser: Browser
let folder: string
const troubles: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-add-'))
  mkdirSync(path.join(folder, 'given', 'inner'), { recursive: true })
  for (let day = 1; day <= 20; day++) write(`given/inner/${day}.txt`, `Visit ${day}\n\n${report(day)}`)
  write('given/empty.txt', '')
  write('given/=cmd.json', '{"text": "told", "published": "2999-01-01"}')
  write('table.csv', `Kopf;Inhalt;Tag\nVisit;"${report(30, 'It was the last.')}";2026-03-30\n`)
  entente = await startEntente({ sample: false })
  browser = await chromium.launch({
    executablePath: inject('chromiumPath'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await entente?.remove()
  rmSync(folder, { recursive: true, force: true })
  expect(troubles).toEqual([])
})

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text)
}

async function open(address: string, { scripts = true, width = 1440, dark = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(`${address}: ${error.message}`))
  page.on('dialog', (dialog) => troubles.push(`${address}: ${dialog.message()}`))
  await page.goto(entente.url + address)
  return page
}

/** Waits for the end of the job that the page shows, and gives its numbers by outcome. */
async function finish(page: Page): Promise<Record<string, number>> {
  await page.waitForURL(/\/jobs\/[a-z\d]{10}$/)
  await page.locator('[data-state="done"]').waitFor({ timeout: 60_000 })
  const counts = await page.locator('.outcome-counts > div').allInnerTexts()
  return Object.fromEntries(
    counts.map((text) => {
      const [name = '', number] = text.split(/\s+/)
      return [name, Number(number)] as const
    }),
  )
}

it('takes a folder, follows its job to the end, and says what became of each document', async () => {
  const page = await open('/add')
  await page.locator('.press input[webkitdirectory]').setInputFiles(path.join(folder, 'given'))
  expect(await finish(page)).toEqual({ Stored: 20, Updated: 0, Unchanged: 0, Duplicate: 0, Rejected: 2, Failed: 0 })
  await page.locator('a[href="?outcome=rejected#each"]').click()
  await expect.poll(() => page.locator('.outcome-table tbody tr').count()).toBe(2)
  const csv = await (await fetch(`${page.url().replace(/[?#].*/, '')}/report.csv`)).text()
  expect(csv.trim().split('\r\n')).toHaveLength(3)
  expect(csv).not.toMatch(/^[=+\-@]/m)
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await measureOverflow(page), `${width}`).toBeLessThanOrEqual(0)
  }
  expect(await findFaults(page)).toEqual([])
  await page.context().close()
})

it('shows what is read in a pasted text before it is stored, and stores just that', async () => {
  const page = await open('/add', { width: 390, dark: true })
  await page.locator('textarea[name=text]').fill(report(5, STRANGE))
  await page.locator('.preview .goes a').waitFor()
  expect(await page.locator('.preview .goes').innerText()).toMatch(/Joins talks, Astana, 5.Mar.2026/)
  expect(await page.locator('.preview .rep').innerText()).toContain(STRANGE)
  expect(await findFaults(page)).toEqual([])
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0)
  const meeting = await page.locator('.preview .goes a').getAttribute('href')

  await page.locator('input[name=published]').fill('2026-02-31')
  await page.locator('.paste .go').click()
  await page.locator('.paste [role=alert]').waitFor()
  expect(await page.locator('textarea[name=text]').inputValue()).toContain(STRANGE)

  await page.locator('input[name=published]').fill('2026-03-06')
  await page.locator('.paste .go').click()
  expect(await finish(page)).toMatchObject({ Stored: 1, Failed: 0 })
  await page.goto(`${entente.url}${meeting}`)
  expect(await page.locator('.reps > details').count()).toBe(2)
  await page.context().close()
})

it('asks what the columns of an unknown table are, and reads it then', async () => {
  const page = await open('/add')
  await page.locator('.press input').first().setInputFiles(path.join(folder, 'table.csv'))
  expect(await finish(page)).toMatchObject({ Stored: 0, Failed: 1 })
  const form = page.locator('.columns-form').first()
  await form.locator('select[name=text]').selectOption('Inhalt')
  await form.locator('select[name=published]').selectOption('Tag')
  expect(await findFaults(page)).toEqual([])
  await form.locator('.go').click()
  await expect.poll(() => page.locator('.outcome-counts').innerText(), { timeout: 60_000 }).toMatch(/Stored\s+1/)
  await page.context().close()
})

it('works without scripts: a preview, files, buttons', async () => {
  const page = await open('/add', { scripts: false })
  await page.locator('textarea[name=text]').fill(report(9, STRANGE))
  await page.locator('.paste .link').click()
  await page.locator('.preview .goes').waitFor()
  expect(await page.locator('textarea[name=text]').inputValue()).toContain(STRANGE)
  await page.locator('.press input').first().setInputFiles(path.join(folder, 'given/inner/3.txt'))
  await page.locator('.drop .go').click()
  await page.waitForURL(/\/jobs\/[a-z\d]{10}$/)
  await expect
    .poll(async () => (await page.reload()) && page.locator('.how-far').innerText(), { timeout: 60_000 })
    .toContain('Done.')
  await page.locator('.job-acts button', { hasText: 'Remove' }).click()
  await page.waitForURL(/\/jobs$/)
  await page.context().close()
})

it('takes a file larger than a page may be, and nothing from other sites', async () => {
  const opened = await fetch(`${entente.url}/add/open`, {
    method: 'POST',
    body: new URLSearchParams({ title: 'large' }),
  })
  const { job } = (await opened.json()) as { job: string }
  const put = (headers: Record<string, string>, body: BodyInit) =>
    fetch(`${entente.url}/add/upload?job=${job}&name=large.jsonl`, { method: 'PUT', headers, body })
  const large = new Blob(Array.from({ length: 40 }, () => new Uint8Array(1024 * 1024).fill(10)))
  const answer = await put({}, large)
  expect([answer.status, await answer.json()]).toEqual([200, { size: 40 * 1024 * 1024 }])
  expect((await put({ 'sec-fetch-site': 'cross-site' }, 'x')).status).toBe(403)
  for (const address of [`/jobs/${job}/act`, `/jobs/${job}/columns`, '/add/act', '/add/preview'])
    expect(
      (await fetch(entente.url + address, { method: 'POST', headers: { origin: 'http://elsewhere.example' } })).status,
    ).toBe(403)
  expect((await fetch(`${entente.url}/jobs/nowhere`)).status).toBe(404)
  expect((await fetch(`${entente.url}/jobs/nowhere/events`)).status).toBe(404)
})
