import { expect, inject, it } from 'vitest'
import { visitPages } from './browser'

const visit = visitPages()

/** The figures of a pair's page that are both drawn and listed, by the words of their titles. */
const FIGURES = [
  ['level-mix', 'Meetings per year', ''],
  ['contacts', 'How long since', ''],
  ['visits', 'Visits made and received', '&status=all'],
  ['quoted-figures', 'Figures they quoted', ''],
] as const

async function readRows(id: string, query: string): Promise<Record<string, unknown>[]> {
  const answer = await fetch(new URL(`/api/v1/${id}.json?${query}`, inject('pagesUrl')))
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { rows: Record<string, unknown>[] }).rows
}

it('chart, table, CSV and API of a pair agree under the same link, with scripts off', async () => {
  const page = await visit.open('/pairs/AZ-RS?from=2023-01-01', { scripts: false })
  for (const [id, title, status] of FIGURES) {
    const figure = page.locator(`figure:has(h2:has-text("${title}"))`)
    const rows = await readRows(id, `pair=AZ-RS&from=2023-01-01${status}`)
    expect(rows.length, id).toBeGreaterThan(0)
    await figure.locator('label', { hasText: 'Table' }).click()
    expect(await figure.locator('.rows-view tbody tr').count(), id).toBe(rows.length)
    const csv = await figure.locator('.menu a[download]', { hasText: 'CSV' }).first().getAttribute('href')
    const lines = (await (await fetch(new URL(csv ?? '', inject('pagesUrl')))).text()).trim().split('\r\n')
    expect(lines.length - 1, id).toBe(rows.length)
    const drawn = id === 'level-mix' ? rows.filter((row) => row.meetings !== 0) : rows
    expect(await figure.locator('.drawing.wide a.point').count(), id).toBe(drawn.length)
  }
  await page.context().close()
})

it('a quoted value leads to its words in the report', async () => {
  const page = await visit.open('/pairs/KZ-RS', { scripts: false })
  const point = page.locator('figure:has(h2:has-text("Figures they quoted")) .drawing.wide a.point').first()
  const name = (await point.getAttribute('aria-label')) ?? ''
  await page.goto(new URL((await point.getAttribute('href')) ?? '', inject('pagesUrl')).href)
  const marked = (await page.locator('mark:target').innerText()).replace(/\D/g, '')
  expect(marked).not.toBe('')
  expect(name.replace(/\D/g, '')).toContain(marked)
  await page.context().close()
})

it('two pairs stand side by side to one scale, chosen by a form', async () => {
  const page = await visit.open('/pairs/KZ-RS?from=2020-01-01', { scripts: false })
  await page.locator('form.beside select').selectOption('KZ-UZ')
  await page.locator('form.beside button').click()
  await page.waitForURL('**/with/KZ-UZ?**')
  expect(new URL(page.url()).pathname).toBe('/pairs/KZ-RS/with/KZ-UZ')
  expect(new URL(page.url()).search).toBe('?from=2020-01-01')
  for (const [left, right] of [
    ['#fig-1', '#fig-2'],
    ['#fig-5', '#fig-6'],
  ]) {
    const ticks = (figure: string | undefined) =>
      page.locator(`${figure} .drawing.wide > g:first-child text.m`).allInnerTexts()
    expect(await ticks(left)).toEqual(await ticks(right))
    expect((await ticks(left)).length).toBeGreaterThan(1)
  }
  await page.context().close()
})
