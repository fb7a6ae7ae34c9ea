import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type Entente, startEntente } from '../start-entente'

let entente: Entente

beforeAll(async () => {
  entente = await startEntente({ sample: false })
})
afterAll(() => entente.remove())

it('a first run without data says how to put some in, and asks for nothing without end', async () => {
  const browser = await chromium.launch({
    executablePath: inject('chromiumPath'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    let requests = 0
    page.on('request', () => {
      requests += 1
    })
    const answer = await page.goto(`${entente.url}/`, { waitUntil: 'networkidle' })
    expect(answer?.status()).toBe(200)
    expect(await page.locator('main').innerText()).toContain('npm run -s entente -- ingest')
    expect(requests).toBeLessThan(60)
  } finally {
    await browser.close()
  }
})

it.each(['/pairs', '/meetings', '/articles', '/pairs/KZ-RS'])('%s says so too', async (path) => {
  const answer = await fetch(entente.url + path)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Nothing has been read yet')
})

it('an empty dataset is its heading alone', async () => {
  const csv = await (await fetch(`${entente.url}/api/v1/meetings.csv`)).text()
  expect(csv.trim().split('\r\n')).toHaveLength(1)
})
