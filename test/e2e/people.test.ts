import { expect, inject, it } from 'vitest'
import { visitPages } from './browser'
import { findFaults, measureOverflow } from './page-faults'

const visit = visitPages()
/** Waits for what an act makes of the page; a busy machine takes its time. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000 })

type Found = { people: { key: string; name: string; meetings: number }[] }

async function findPeople(words: string): Promise<Found['people']> {
  const answer = await fetch(new URL(`/people/find?q=${encodeURIComponent(words)}`, inject('pagesUrl')))
  return ((await answer.json()) as Found).people
}

it('finds one person by any script', async () => {
  const keys = await Promise.all(['Vučić', 'Вучич', 'vucic'].map(findPeople))
  expect(new Set(keys.map(([person]) => person?.key)).size).toBe(1)
  expect(await findPeople('v')).toEqual([])
})

it('a participant leads to the page of the person, with names, roles and meetings', async () => {
  const page = await visit.open('/meetings?pair=KZ-RS')
  await page.locator('table.meetings tr', { hasText: 'Vučić' }).locator('td.what a').first().click()
  await page.locator('#facts a[href^="/people/"]', { hasText: 'Vučić' }).first().click()
  await page.waitForURL('**/people/**')
  expect(await page.locator('h1').innerText()).toContain('Vučić')
  const names = await page.locator('section', { hasText: 'Names' }).locator('tbody th').allInnerTexts()
  expect(names.some((name) => /\p{Script=Cyrillic}/u.test(name))).toBe(true)
  expect(names.some((name) => /\p{Script=Latin}/u.test(name))).toBe(true)
  expect(await page.locator('section', { hasText: 'Roles' }).first().innerText()).toContain('Head of state, Serbia')
  const dates = await page.locator('table.meetings .d').allInnerTexts()
  expect(dates.length).toBeGreaterThan(3)
})

it('is merged with another, whose address then leads here, and taken apart again', async () => {
  const [into] = await findPeople('Vučić')
  const [from] = await findPeople('Bektenov')
  const page = await visit.open(`/people/${into?.key}`)
  const count = () => page.locator('table.meetings tbody tr').count()
  const before = await count()
  await page.getByRole('button', { name: 'Merge with another' }).click()
  await page.getByRole('textbox', { name: 'Other person' }).fill('Bekten')
  await page.locator('.found button').first().click()
  await page.getByRole('button', { name: 'Make them one' }).click()
  await page
    .getByText(/are one person now/)
    .first()
    .waitFor()
  await eventually(() => page.locator('#same').innerText()).toContain(from?.key ?? '?')
  expect(await count()).toBeGreaterThanOrEqual(before)
  expect(await findFaults(page)).toEqual([])

  await page.goto(new URL(`/people/${from?.key}`, visit.url).href)
  // a page that has begun to stream is led on by the browser, a moment after it was answered
  await eventually(async () => decodeURIComponent(new URL(page.url()).pathname)).toBe(`/people/${into?.key}`)
  await page.locator('#history').getByRole('button', { name: /^Undo/ }).first().click()
  await eventually(() => page.locator('#same').innerText()).not.toContain(from?.key ?? '?')
  expect(await count()).toBe(before)
  await page.goto(new URL(`/people/${from?.key}`, visit.url).href)
  expect(await page.locator('h1').innerText()).toBe(from?.name)
})

it('is split by reports: in those it is somebody else', async () => {
  const [person] = await findPeople('Tokayev')
  const page = await visit.open(`/people/${person?.key}`)
  await page.getByRole('button', { name: 'Split off reports' }).click()
  await page.locator('.lines input').first().check()
  await page.getByLabel('Who it is').fill('Askar Zhumagulov')
  await page.getByRole('button', { name: /^Split off 1 of/ }).click()
  await eventually(() => page.locator('#same').innerText()).toContain('is somebody else')
  await page.locator('#same a', { hasText: 'Askar Zhumagulov' }).first().click()
  await eventually(() => page.locator('h1').innerText()).toBe('Askar Zhumagulov')
  expect(await page.locator('table.meetings tbody tr').count()).toBeGreaterThan(0)

  await page.goto(new URL(`/people/${person?.key}`, visit.url).href)
  await page.locator('#history').getByRole('button', { name: /^Undo/ }).first().click()
  await eventually(() => page.locator('#same').innerText()).not.toContain('is somebody else')
})

it.each([['/people/nobody%20at%20all'], ['/people/%00']])('%s answers 404', async (path) => {
  const answer = await fetch(new URL(path, inject('pagesUrl')))
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('There is no such person')
})

it.each([
  [1440, false],
  [390, true],
])('axe finds nothing on a person at %i px, dark %s', async (width, dark) => {
  const [person] = await findPeople('Tokayev')
  const page = await visit.open(`/people/${person?.key}`, { width, dark })
  for (const name of ['Merge with another', 'Split off reports']) {
    await page.getByRole('button', { name }).click()
    await page.locator('form.edit').waitFor()
    expect(await findFaults(page)).toEqual([])
    await page.getByRole('button', { name }).click()
  }
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0)
  await page.context().close()
})
