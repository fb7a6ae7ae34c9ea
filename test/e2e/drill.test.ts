import { describe, expect, inject, it } from 'vitest'
import { visitPages } from './browser'
import { fetchDocument } from './documents'

const visit = visitPages()

async function countRows(href: string): Promise<number> {
  const query = new URL(href, inject('pagesUrl')).search
  const answer = await fetch(new URL(`/api/v1/meetings.json${query}`, inject('pagesUrl')))
  expect(answer.status, href).toBe(200)
  return ((await answer.json()) as { rows: unknown[] }).rows.length
}

/** The number that a point says it stands for. */
function readCount(name: string): number {
  return Number(/: (\d+) (?:meetings?|planned)/.exec(name)?.[1])
}

/** Figures of a pair stand where there is room, so they are found by their titles; others by their numbers. */
const AREAS = 'What they talked about'
const RANKS = 'Meetings per year'

/** The points of a figure, each with what it says of itself and where it leads. */
function listPoints(page: Document, named: string): { name: string; href: string }[] {
  const figure = named.startsWith('#')
    ? page.querySelector(named)
    : [...page.querySelectorAll('figure')].find((one) => one.querySelector('h2')?.textContent?.includes(named))
  return [...(figure?.querySelectorAll('.drawing.wide a.point') ?? [])].map((link) => ({
    name: link.getAttribute('aria-label') ?? '',
    href: link.getAttribute('href') ?? '',
  }))
}

describe('behind a point stand the meetings that it counts', () => {
  it.each([
    ['/', ['#fig-2', '#fig-3', '#fig-4']],
    ['/?from=2025-02-10&to=2026-02-20&status=all', ['#fig-2', '#fig-3', '#fig-4']],
    ['/?country=RS&area=trade,energy', ['#fig-2', '#fig-3', '#fig-4']],
    ['/?pair=KG-TJ', ['#fig-2', '#fig-3', '#fig-4']],
    ['/pairs/KZ-RS', [AREAS, RANKS]],
    ['/pairs/KZ-RS?status=all&from=2026-01-01', [AREAS, RANKS]],
  ])('%s', async (path, figures) => {
    const page = await fetchDocument(path)
    for (const figure of figures) {
      const points = listPoints(page, figure)
      expect(points.length, figure).toBeGreaterThan(0)
      const counted: number[] = []
      for (const { href } of points) counted.push(await countRows(href))
      expect(
        points.map(({ name }, index) => `${name}: ${counted[index]}`),
        figure,
      ).toEqual(points.map(({ name }) => `${name}: ${readCount(name)}`))
    }
  })

  it('and a press on a bar shows just those rows', async () => {
    const page = await visit.open('/?country=KZ')
    const bar = page.locator('#fig-3 .drawing.wide a.point').first()
    const count = readCount((await bar.getAttribute('aria-label')) ?? '')
    expect(count).toBeGreaterThan(1)
    await bar.click()
    await page.waitForURL('**/meetings?**')
    await expect.poll(() => page.locator('table.meetings td.what').count()).toBe(count)
    expect(await page.locator('.say').innerText()).toContain('Kazakhstan')
  })
})
