import { expect, it } from 'vitest'
import { visitPages } from './browser'
import { findFaults, measureOverflow } from './page-faults'

const visit = visitPages()

type Rows = { rows: { thing: string; id: string }[] }

it('finds the same under every spelling, without scripts, and the page agrees with its file', async () => {
  const found: string[][] = []
  for (const name of ['Токаев', 'Тоқаев', 'Tokayev', 'Tokajev']) {
    const page = await visit.open(`/search?in=reports&q=${encodeURIComponent(name)}`, { scripts: false })
    const links = await page
      .locator('.hits h3 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    found.push(links.map((link) => decodeURIComponent(link.replace('/articles/', ''))).sort())
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(links.length)
    await page.context().close()
  }
  expect(found[0]?.length).toBeGreaterThan(0)
  for (const links of found) expect(links.length).toBe(found[0]?.length)
  const answer = await fetch(new URL('/api/v1/search.json?q=Tokajev', visit.url))
  const reports = ((await answer.json()) as Rows).rows.filter((row) => row.thing === 'report').map((row) => row.id)
  for (const id of found.flat()) expect(reports).toContain(id)
})

it('puts a mistyped name right and says so', async () => {
  const page = await visit.open('/search?q=Tokaiyef')
  expect(await page.locator('.corrected').innerText()).toContain('Tokaiyef')
  expect(await page.locator('.hits > li').count()).toBeGreaterThan(0)
  await page.context().close()
})

it.each([
  ['/search?q=Tokayev', { dark: false, width: 1440 }],
  ['/search?q=nuclear&in=reports', { dark: true, width: 390 }],
  ['/search?q=qqqqqq', { dark: true, width: 1440 }],
  ['/saved', { dark: false, width: 390 }],
] as const)('shows nothing that axe finds on %s: %o', async (path, look) => {
  const page = await visit.open(path, look)
  expect(await findFaults(page)).toEqual([])
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0)
  await page.context().close()
})

it('leads everywhere by Ctrl K, and back to where the reader was', async () => {
  const page = await visit.open('/meetings')
  await page.locator('.brand').focus()
  await page.keyboard.press('Control+k')
  await page.locator('dialog.palette[open] input').waitFor()
  expect(await findFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('dialog.palette').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('brand')

  await page.keyboard.press('/')
  await page.locator('dialog.palette[open] input').fill('kaz ser')
  await page.locator('[cmdk-item][data-selected="true"]', { hasText: 'Kazakhstan – Serbia' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/pairs/KZ-RS')

  await page.keyboard.press('?')
  await page.locator('dialog.all-keys[open]').waitFor()
  expect(await findFaults(page)).toEqual([])
  await page.context().close()
})

it('keeps a view under a name, and gives it a feed', async () => {
  const page = await visit.open('/pairs/KZ-RS')
  await page.keyboard.press('Control+k')
  await page.locator('dialog.palette[open] input').fill('save this')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/saved?*')
  await page.locator('.save-form input[name="name"]').fill('Two of them')
  await page.locator('.save-form button').click()
  const row = page.locator('.saved-views tr', { hasText: 'Two of them' })
  expect(await row.locator('a').first().getAttribute('href')).toBe('/pairs/KZ-RS')
  const address = (await row.locator('a[href$="feed.atom"]').getAttribute('href')) ?? ''
  const feed = await page.request.get(new URL(address, visit.url).href)
  expect(await feed.text()).toContain('<entry>')
  await row.locator('button', { hasText: 'Delete' }).click()
  await row.waitFor({ state: 'detached' })
  await page.context().close()
})
