import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { visitPages } from './browser'

const visit = visitPages()

/** Where every bar of Fig. 2 stands that can be seen, px. */
async function placeBars(page: Page): Promise<number[][]> {
  const boxes = await page
    .locator('#fig-2 .chart-view svg rect:is(.r0, .r1, .r2, .r3, .r4, .r5, .r6):visible')
    .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect()).map((box) => [box.x, box.y, box.height]))
  return boxes.sort(([x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) => x1 - x2 || y1 - y2)
}

it('loads the chart library only when a reader points at a figure, and then moves nothing', async () => {
  const page = await visit.open('/')
  const scripts = () =>
    page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('.js')).length)
  const before = await scripts()
  expect(await page.locator('.recharts-surface').count()).toBe(0)
  await page.locator('#fig-2').scrollIntoViewIfNeeded()
  const drawn = await placeBars(page)
  expect(drawn.length).toBeGreaterThan(20)

  await page.evaluate(() => {
    const seen = window as unknown as { shifted: number }
    seen.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift' })
  })
  await page.locator('#fig-2 .drawing.wide a.point').first().hover()
  await page.locator('#fig-2 .stage:not(.waiting) .recharts-surface').first().waitFor()
  expect(await scripts()).toBeGreaterThan(before)
  await page.mouse.move(0, 0)

  const live = await placeBars(page)
  expect(live.length).toBe(drawn.length)
  const furthest = Math.max(
    ...live.flatMap((box, index) => box.map((place, side) => Math.abs(place - (drawn[index]?.[side] ?? 0)))),
  )
  expect(furthest).toBeLessThan(1)
  const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted)
  expect(shifted).toBe(0)
})

it('shows the exact value under the pointer and at the point in focus', async () => {
  const page = await visit.open('/?pair=KZ-RS')
  const point = page.locator('#fig-4 .drawing.wide a.point').first()
  const name = (await point.getAttribute('aria-label')) ?? ''
  await point.hover()
  const card = page.locator('#fig-4 .chart-card')
  await card.waitFor()
  expect(name.startsWith((await card.locator('.card-head').innerText()).replace(/\s*\n\s*/, ': '))).toBe(true)
  expect(await card.locator('a').innerText()).toMatch(/^Show the (meeting|\d+ meetings)$/)
})

it('is one tab stop a figure; arrows move inside, Escape closes the card, Enter shows the meetings', async () => {
  const page = await visit.open('/')
  const points = page.locator('#fig-4 .drawing.wide a.point')
  // the script that makes one stop of them may come after the page
  await page.locator('#fig-4 .drawing.wide a.point[tabindex="0"]').first().waitFor({ state: 'attached' })
  expect(await page.locator('#fig-4 .drawing.wide a.point[tabindex="0"]').count()).toBe(1)
  await points.first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  const focused = page.locator('a.point:focus')
  expect(await focused.getAttribute('data-key')).not.toBe(await points.first().getAttribute('data-key'))
  await page.locator('#fig-4 .chart-card').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('#fig-4 .chart-card').count()).toBe(0)
  const href = await focused.getAttribute('href')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname + url.search === href)
})

it('closes what is open with Escape or a press elsewhere, and gives the focus back', async () => {
  const page = await visit.open('/')
  for (const words of [page.locator('.choice > summary').first(), page.locator('#fig-2 .menu > summary')]) {
    await words.click()
    expect(await page.locator('details[open]').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.locator('details[open]').count()).toBe(0)
    expect(await words.evaluate((element) => element === document.activeElement)).toBe(true)
    await words.click()
    await page.locator('h1').click()
    expect(await page.locator('details[open]').count()).toBe(0)
  }
})

it('keeps light or dark for the next page, already in what the server sends', async () => {
  const page = await visit.open('/', { dark: true })
  await page.locator('button', { hasText: 'Light or dark' }).click()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
  const answer = await page.goto(new URL('/pairs/KZ-RS', visit.url).href)
  expect(await answer?.text()).toMatch(/<html[^>]* data-theme="light"/)
})

it('goes back and forward through filters', async () => {
  const page = await visit.open('/')
  const sentence = page.locator('.say')
  await page.locator('.choice > summary', { hasText: 'held' }).click()
  await page.locator('.choice[open] a', { hasText: /^Cancelled$/ }).click()
  await page.waitForURL('**/?status=cancelled')
  await expect.poll(() => sentence.innerText()).toContain('Meetings cancelled')
  await page.goBack()
  await expect.poll(() => sentence.innerText()).toContain('Meetings held')
  await page.goForward()
  await expect.poll(() => sentence.innerText()).toContain('Meetings cancelled')
})

it('sets filters without loading the page anew, in a readable address, and keeps the place in the sentence', async () => {
  const page = await visit.open('/pairs')
  await page.evaluate(() => document.body.setAttribute('data-kept', 'yes'))
  await page.locator('.choice > summary', { hasText: 'all time' }).click()
  await page.locator('.choice[open] input[name=from]').fill('2025-01-01')
  await page.locator('.choice[open] input[name=to]').fill('2025-12-31')
  await page.locator('.choice[open] button.go').click()
  await page.waitForURL('**/pairs?from=2025-01-01&to=2025-12-31')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/31\sDecember\s2025/)
  expect(await page.locator('body').getAttribute('data-kept')).toBe('yes')
})

it('shows the card at the first touch and follows the link at the second', async () => {
  const page = await visit.open('/', { width: 390, touch: true })
  const point = page.locator('#fig-4 .drawing.narrow a.point').first()
  await point.tap()
  await page.locator('#fig-4 .chart-card').waitFor()
  expect(new URL(page.url()).pathname).toBe('/')
  await point.tap()
  await page.waitForURL('**/meetings?**')
})
