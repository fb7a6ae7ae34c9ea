import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { visitPages } from './browser'

const visit = visitPages()

describe('the main path of an analyst', () => {
  it('opens the overview, chooses a pair, reads a meeting and sees the sentence that says so', async () => {
    const page = await visit.open('/')
    await page.locator('.choice > summary', { hasText: 'any country' }).click()
    await page.locator('.choice[open] a', { hasText: 'Kazakhstan – Serbia' }).click()
    await page.waitForURL((url) => url.searchParams.get('pair') === 'KZ-RS')
    expect(await page.locator('.say').innerText()).toContain('between Kazakhstan and Serbia')

    await page
      .locator('table.meetings tr', { hasText: '27 Feb 2026' })
      .locator('a', { hasText: 'Astana' })
      .first()
      .click()
    await page.waitForURL(/\/meetings\/.+/)
    expect(await page.locator('h1').innerText()).toMatch(/Astana/)
    const marked = await page.locator('.reps mark').allInnerTexts()
    expect(marked.length).toBeGreaterThan(3)
    const said = (await page.locator('.reps mark.said').allInnerTexts()).join(' ')
    expect(said).toMatch(/Vucic|Вучич/)
    const told = (await page.locator('.reps .para p').allInnerTexts()).join('\n')
    for (const words of marked) expect(told).toContain(words)
    expect(await page.locator('.reps > details').count()).toBeGreaterThanOrEqual(3)

    await page.goBack()
    await page.waitForURL((url) => url.searchParams.get('pair') === 'KZ-RS')
  })

  it('takes the CSV of a figure, which holds the very rows of its table', async () => {
    const page = await visit.open('/?pair=KZ-RS')
    const figure = page.locator('#fig-2')
    await figure.locator('.menu summary').click()
    const download = page.waitForEvent('download')
    await figure.locator('.menu a[href*=".csv"]:not([href*="bom"])').click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    await figure.locator('label', { hasText: 'Table' }).click()
    const shown = await figure
      .locator('.rows-view tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th,td')].slice(1).map((cell) => cell.textContent?.trim() ?? '')),
      )
    const lines = csv.trim().split(/\r?\n/).slice(1)
    expect(lines.length).toBeGreaterThan(0)
    expect(shown).toEqual(lines.map((line) => line.split(',').slice(1)))
  })

  it('keeps every figure and table in the page when scripts are off', async () => {
    const page = await visit.open('/pairs/KZ-RS', { scripts: false })
    expect(await page.locator('#fig-1 svg a.point').count()).toBeGreaterThan(2)
    const areas = page.locator('figure.fig', { hasText: 'What they talked about' })
    expect(await areas.locator('svg rect').count()).toBeGreaterThan(2)
    expect(await areas.locator('.rows-view').isVisible()).toBe(false)
    await areas.locator('label', { hasText: 'Table' }).click()
    expect(await areas.locator('.rows-view').isVisible()).toBe(true)
    expect(await areas.locator('.chart-view').isVisible()).toBe(false)
    await areas.locator('.menu summary').click()
    expect(await areas.locator('.menu a[href*=".csv"]').first().isVisible()).toBe(true)
    await page.locator('.choice > summary', { hasText: 'all time' }).click()
    await page.locator('.choice[open] input[name=from]').fill('2026-01-01')
    await page.locator('.choice[open] button.go').click()
    expect(new URL(page.url()).searchParams.get('from')).toBe('2026-01-01')
    expect(await page.locator('.say').innerText()).toMatch(/from 1\sJanuary\s2026/)
  })

  it('leads to a pair by its two countries', async () => {
    const page = await visit.open('/', { scripts: false })
    await page.locator('.choice > summary', { hasText: 'of any country' }).click()
    await page.locator('.choice[open] input[name=sides][value=RS]').check()
    await page.locator('.choice[open] input[name=sides][value=AZ]').check()
    await page.locator('.choice[open] input[name=sidesHow][value=all]').check()
    await page.locator('.choice[open] button.go').click()
    expect(new URL(page.url()).search).toBe('?pair=AZ-RS')
  })

  it('stays on the reports when countries are chosen there, and says what a pair is when both are one', async () => {
    const page = await visit.open('/articles?from=2025-01-01', { scripts: false })
    await page.locator('.choice > summary', { hasText: 'of any country' }).click()
    await page.locator('.choice[open] input[name=sides][value=RS]').check()
    await page.locator('.choice[open] input[name=sides][value=KZ]').check()
    await page.locator('.choice[open] button.go').click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/articles?country=KZ,RS&from=2025-01-01')

    const answer = await fetch(new URL('/pairs/KZ-KZ', visit.url))
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('A pair is two different countries')
  })
})
