import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { XMLValidator } from 'fast-xml-parser'
import { PNG } from 'pngjs'
import { expect, inject, it } from 'vitest'
import { visitPages } from './browser'

const visit = visitPages()

it('offers every figure as files that open, without a script', async () => {
  const page = await visit.open('/pairs/KZ-RS?ui=ru', { scripts: false })
  const hrefs = await page
    .locator('.take a[href*="/api/v1/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  const pictures = hrefs.filter((href) => /\.(svg|png)(\?|$)/.test(href))
  expect(hrefs.length).toBeGreaterThan(10)
  expect(pictures.length).toBeGreaterThanOrEqual(4)
  for (const href of hrefs) {
    const answer = await fetch(new URL(href, inject('pagesUrl')))
    expect(answer.status, href).toBe(200)
    const body = Buffer.from(await answer.arrayBuffer())
    expect(body.length, href).toBeGreaterThan(0)
    if (href.includes('.svg')) expect(XMLValidator.validate(body.toString()), href).toBe(true)
    if (href.includes('.png')) expect(PNG.sync.read(body).width, href).toBeGreaterThan(600)
  }
  await page.context().close()
})

it('embeds a figure in a page of another site, which learns its height', async () => {
  const embed = new URL('/embed/timeline?pair=KZ-RS&theme=dark&ui=sr', inject('pagesUrl')).href
  const host = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end(`<!doctype html><title>Host</title><iframe src="${embed}" title="A figure" width="700" height="100"></iframe>
      <script>addEventListener('message', ({ data }) => { if (data.entente) document.title = 'height ' + data.entente.height })</script>`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  try {
    const alone = await visit.open('/embed/timeline')
    expect(await alone.locator('header, nav').count()).toBe(0)
    await alone.context().close()
    const page = await visit.browser.newPage()
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
    const figure = page.frameLocator('iframe')
    await expect.poll(() => figure.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await figure.locator('html').getAttribute('lang')).toBe('sr')
    expect(await figure.locator('a.point').count()).toBeGreaterThan(0)
    await expect.poll(async () => Number((await page.title()).replace('height ', ''))).toBeGreaterThan(200)
    await page.close()
  } finally {
    host.close()
  }
})

it('lets nobody frame a page that one can act on', async () => {
  const policy = async (path: string) =>
    (await fetch(new URL(path, inject('pagesUrl')))).headers.get('content-security-policy')
  expect(await policy('/review')).toContain("frame-ancestors 'self'")
  expect(await policy('/embed/pairs')).toContain('frame-ancestors *')
})
