import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { visitPages } from './browser'
import { fetchDocument } from './documents'

const visit = visitPages()

/** A day that has not come: the present under another name, so that every page has something to show. */
const LATER = '2099-12-31'
const url = inject('pagesUrl')

const fetchText = async (path: string): Promise<string> => (await fetch(new URL(path, url))).text()

type Row = { id: string; reports: string[]; participants: string[] }
const { rows } = JSON.parse(await fetchText('/api/v1/meetings.json?pair=KZ-RS')) as { rows: Row[] }
const [told] = rows.toSorted((a, b) => b.reports.length - a.reports.length)

const asOfOf = (page: Page): string | null => new URL(page.url()).searchParams.get('asOf')
const readBanner = async (page: Page): Promise<string> =>
  (await page.locator('aside.then').innerText()).replaceAll('\u00A0', ' ')

describe('a page as of a day', () => {
  it.each([
    '/',
    '/?pair=KZ-RS&from=2030-01-01',
    '/pairs',
    '/pairs/KZ-RS',
    '/meetings?status=all',
    '/meetings?status=all&page=2',
    `/meetings/${told?.id}`,
    '/articles',
    `/articles/${told?.reports[0]}`,
    '/people/vucic%20aleksandar',
    '/review',
  ])('%s leads nowhere but to pages as of that day', async (path) => {
    const page = await fetchDocument(`${path}${path.includes('?') ? '&' : '?'}asOf=${LATER}`)
    const links = [...page.querySelectorAll('a[href]')].filter((link) => !link.closest('aside.then'))
    const inner = links
      .map((link) => new URL(link.getAttribute('href') ?? '', new URL(path, url)).href)
      .filter((href) => href.startsWith(url) && !href.includes('#'))
    expect(inner.length).toBeGreaterThan(4)
    expect(inner.filter((href) => !new URL(href).searchParams.has('asOf'))).toEqual([])
    for (const form of page.querySelectorAll('form[method=get]'))
      expect(form.querySelectorAll('input[name=asOf]').length).toBe(1)
    expect(page.querySelector('aside.then')?.textContent?.replaceAll('\u00A0', ' ')).toBe(
      'As known on 31 December 2099 · Show the present',
    )
  })

  it('carries the day through filters, figures, meetings, reports and the masthead, and back to the present', async () => {
    const page = await visit.open(`/?asOf=${LATER}`)
    expect(await page.title()).toMatch(/^Entente, as known on 31\sDecember\s2099$/)
    const follow = async (target: string, path: RegExp) => {
      await page.locator(target).first().click()
      await page.waitForURL(path)
      expect(asOfOf(page), path.source).toBe(LATER)
      expect(await readBanner(page)).toContain('31 December 2099')
    }
    await page.locator('.choice > summary', { hasText: 'any country' }).click()
    await follow('.choice[open] a:has-text("Kazakhstan – Serbia")', /pair=KZ-RS/)
    await follow('#fig-3 .drawing.wide a.point', /\/meetings\?.*area=/)
    expect(await page.locator('.unit').first().innerText()).toMatch(/as known on 31\sDecember\s2099/)
    await follow('.acts a:has-text("Clear")', /\/meetings\?asOf=[^&]*$/)
    await follow('table.meetings td.what a', /\/meetings\/[^/]+\?/)
    await follow('.reps a:has-text("Everything recognised")', /\/articles\/[^/]+\?/)
    await follow('aside ul.plain a', /\/meetings\/[^/]+\?/)
    await follow('header.top nav a:has-text("Pairs")', /\/pairs\?/)
    await follow('table.tab tbody th a', /\/pairs\/[A-Z]{2}-[A-Z]{2}\?/)
    await follow('header.top a.brand', /\/\?/)
    await page.locator('aside.then a').click()
    await page.waitForURL((now) => !now.searchParams.has('asOf'))
    expect(await page.locator('aside.then').count()).toBe(0)
  })

  it('before the history of the base begins says since when it knows', async () => {
    const page = await visit.open('/meetings?status=all&asOf=1999-12-31', { scripts: false })
    expect(await page.locator('h1').innerText()).toBe('Nothing was known then')
    expect(await page.locator('.lede').innerText()).toMatch(/^The history of this base begins on \d+\s\w+\s\d{4};/)
    expect(await page.locator('main a').getAttribute('href')).toBe('/meetings?status=all')
    expect((await fetch(new URL(`/meetings/${told?.id}?asOf=1999-12-31`, url))).status).toBe(404)
  })
})

describe('a pinned view', () => {
  it('is led to from the menu of a figure, and holds the rows of the moment', async () => {
    const page = await visit.open('/?pair=KZ-RS')
    await page.locator('#fig-2 .menu summary').click()
    await page.locator('#fig-2 .menu a', { hasText: 'Pin this view' }).click()
    await page.waitForURL(/asOf=/)
    expect(new URL(page.url()).search).toMatch(/^\?pair=KZ-RS&asOf=\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/)
    expect(await readBanner(page)).toMatch(/^As known on \d+ \w+ \d{4} at \d{2}:\d{2}:\d{2} UTC · Show the present$/)
    await page.locator('#fig-2 .menu summary').click()
    expect(await page.locator('#fig-2 .menu a', { hasText: 'Pin this view' }).count()).toBe(0)
    expect(await page.locator('footer a', { hasText: 'Pin this view' }).count()).toBe(0)
    const csv = await page.locator('#fig-2 .menu a[href*=".csv"]').first().getAttribute('href')
    expect(csv).toContain('asOf=')
    expect(await fetchText(csv ?? '')).toBe(await fetchText('/api/v1/timeline.csv?pair=KZ-RS'))
  })

  it.each([
    '/meetings?status=all&page=2',
    `/meetings/${told?.id}`,
    `/articles/${told?.reports[0]}`,
    '/pairs/KZ-RS?status=all',
    '/people/vucic%20aleksandar',
  ])('of %s is led to from its foot', async (path) => {
    const page = await visit.open(path, { scripts: false })
    await page.locator('footer a', { hasText: 'Pin this view' }).click()
    await page.waitForURL(/asOf=/)
    const [before, after] = [new URL(path, url), new URL(page.url())]
    expect(after.pathname).toBe(before.pathname)
    for (const [key, value] of before.searchParams) expect(after.searchParams.get(key)).toBe(value)
    expect(after.searchParams.get('asOf')).toMatch(/Z$/)
    expect(await page.locator('h1').count()).toBe(1)
    await page.context().close()
  })
})
