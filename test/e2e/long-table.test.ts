import { expect, inject, it } from 'vitest'
import { visitPages } from './browser'

const visit = visitPages()
const ROWS = 'table.long tr[aria-rowindex] a[href^="/meetings/"]'

async function readIds(): Promise<string[]> {
  const answer = await fetch(new URL('/api/v1/meetings.json?status=all', inject('pagesUrl')))
  return ((await answer.json()) as { rows: { id: string }[] }).rows.map(({ id }) => id)
}

const ids = await readIds()
const hrefOf = (id: string | undefined) => `/meetings/${encodeURIComponent(id ?? '')}`

it.each([1440, 390])(
  'holds few rows in the page and leads to the last of all, and back to it, at %i px',
  async (width) => {
    const page = await visit.open('/meetings?status=all', { width })
    await page.locator('.rows-live').waitFor()
    expect(await page.locator('table.long').getAttribute('aria-rowcount')).toBe(String(ids.length + 1))
    expect(await page.locator('.pager').isVisible()).toBe(false)
    const last = page.locator(`table.long tr[aria-rowindex="${ids.length + 1}"] a`)
    // heights are measured on the way, so the end may move once
    for (let tries = 0; tries < 5 && (await last.count()) === 0; tries++) {
      await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
      await page.waitForTimeout(400)
    }
    expect(await last.getAttribute('href')).toBe(hrefOf(ids.at(-1)))
    expect(await page.locator(ROWS).count()).toBeLessThan(120)
    await page.waitForURL(/page=\d/)
    expect(Number(new URL(page.url()).searchParams.get('page'))).toBeGreaterThan(1)
    await page.context().close()
  },
)

it('without scripts goes page by page, in any order, with the columns that were chosen', async () => {
  const page = await visit.open('/meetings?status=all', { scripts: false })
  const first = await page.locator(ROWS).evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(first).toEqual(ids.slice(0, first.length).map(hrefOf))
  await page.locator('.pager a').click()
  await page.waitForURL(/page=2/)
  expect(await page.locator(ROWS).first().getAttribute('href')).toBe(hrefOf(ids[first.length]))
  await page.locator('table.long th a', { hasText: 'Reports' }).click()
  await page.waitForURL(/sort=-reports/)
  const counts = await page.locator('table.long td.rp').allInnerTexts()
  expect(counts.map(Number)).toEqual(counts.map(Number).sort((a, b) => b - a))
  await page.locator('.columns summary').click()
  await page.locator('.columns input[value=areas]').uncheck()
  await page.locator('.columns button').click()
  await page.waitForURL(/cols=/)
  expect(await page.locator('table.long th', { hasText: 'Areas' }).count()).toBe(0)
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-reports')
  await page.context().close()
})
