import { expect, inject, it } from 'vitest'
import { visitPages } from './browser'
import { findFaults, measureOverflow } from './page-faults'

const visit = visitPages()

type Row = { id: string; status: string; reports: string[] }

async function readRows(query: string): Promise<Row[]> {
  const answer = await fetch(new URL(`/api/v1/meetings.json?${query}`, inject('pagesUrl')))
  return ((await answer.json()) as { rows: Row[] }).rows
}

const [joined] = (await readRows('pair=KZ-RS')).toSorted((a, b) => b.reports.length - a.reports.length)
const [planned] = await readRows('status=planned')
const [cancelled] = await readRows('status=cancelled')

const WIDE = { dark: false, width: 1440, rooms: [1440, 1280, 1024] }
const NARROW = { dark: true, width: 390, rooms: [768, 390, 320] }

/** Colours do not hang on the width, so two of the four pairings show all that four would; most pages are tried in one. */
const PAGES = [
  '/',
  '/?pair=KZ-RS&from=2030-01-01',
  '/pairs/KZ-RS',
  '/pairs',
  '/meetings?status=all',
  `/meetings/${joined?.id}`,
  `/meetings/${planned?.id}`,
  `/meetings/${cancelled?.id}`,
  `/articles/${joined?.reports[0]}`,
  '/articles',
  '/?asOf=2099-12-31',
  '/meetings?asOf=1999-12-31',
  `/meetings/${joined?.id}?asOf=2099-12-31`,
].map((path, index) => ({ path, forms: index === 0 ? [WIDE, NARROW] : [index % 2 === 0 ? WIDE : NARROW] }))

it.each(PAGES)('axe finds nothing on $path, and nothing hangs over the edge', async ({ path, forms }) => {
  for (const { dark, width, rooms } of forms) {
    const page = await visit.open(path, { dark, width })
    expect(await findFaults(page), `${path} ${dark ? 'dark' : 'light'} ${width}`).toEqual([])
    for (const room of rooms) {
      await page.setViewportSize({ width: room, height: 900 })
      expect(await measureOverflow(page), `${path} is wider than ${room} px`).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  }
})

/** The other pages, each in one light, width and language, so that all of those are tried and none of them twice. */
it.each([
  ['/pairs/KZ-RS/with/KZ-UZ?ui=ru', 1440, false],
  ['/countries?ui=kk', 390, true],
  ['/countries/KZ?ui=sr', 1440, true],
  ['/areas?ui=sr-Latn', 390, false],
  ['/areas/trade?ui=kk', 1440, false],
  ['/network?ui=ru', 390, true],
  ['/map?ui=sr-Latn', 1440, true],
  ['/quality?ui=kk', 390, false],
  ['/sources?ui=ru', 390, true],
  ['/codebook?ui=ru', 1440, false],
  ['/api?ui=sr', 390, true],
  ['/embed/timeline?ui=kk&theme=dark', 390, false],
] as const)('axe finds nothing on %s at %i px, dark %s', async (path, width, dark) => {
  const page = await visit.open(path, { dark, width })
  expect(await findFaults(page)).toEqual([])
  for (const room of [1440, 1024, 390, 320]) {
    await page.setViewportSize({ width: room, height: 900 })
    expect(await measureOverflow(page), `${path} is wider than ${room} px`).toBeLessThanOrEqual(0)
  }
  await page.context().close()
})

it.each([[1440], [390]])('finds nothing in tables, sheets and menus either, at %i px', async (width) => {
  const page = await visit.open('/?pair=KZ-RS', { width })
  for (const table of await page.locator('.views label:last-child').all()) await table.click()
  expect(await findFaults(page)).toEqual([])
  const openings = await page.locator('summary').all()
  expect(openings.length).toBeGreaterThan(6)
  for (const opening of openings) {
    await opening.click()
    expect(await findFaults(page, 'details[open]'), await opening.innerText()).toEqual([])
    expect(await measureOverflow(page), await opening.innerText()).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
  }
})
