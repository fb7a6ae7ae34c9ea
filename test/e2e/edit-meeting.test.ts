import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { visitPages } from './browser'
import { findFaults, measureOverflow } from './page-faults'

const visit = visitPages()
/** Waits for what an act makes of the page; a busy machine takes its time. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000 })

type Row = { id: string; reports: string[]; participants: string[]; city: string | null }

/** Meetings by number of reports; each test takes one that no other test touches. */
async function readRows(query: string): Promise<Row[]> {
  const answer = await fetch(new URL(`/api/v1/meetings.json?${query}`, inject('pagesUrl')))
  const { rows } = (await answer.json()) as { rows: Row[] }
  return rows.toSorted((a, b) => b.reports.length - a.reports.length)
}

/** A page on which an answer other than 200 is part of the test; a browser writes those to its console. */
async function openLoud(path: string): Promise<Page> {
  const page = await (await visit.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(new URL(path, visit.url).href, { waitUntil: 'networkidle' })
  return page
}

async function openForm(page: Page): Promise<void> {
  await page.locator('[data-task=edit]').click()
  await page.locator('form.edit').waitFor()
}

function fact(page: Page, name: string): Promise<string> {
  const row = page.locator('#facts .facts > div', { has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
  return row.innerText()
}

const [first, second, third, fourth, fifth] = await readRows('status=all')

describe('the page of a meeting', () => {
  it('says by whose word each fact stands, why each report was joined, and how it came to be', async () => {
    const page = await visit.open(`/meetings/${first?.id}`, { scripts: false })
    expect(await fact(page, 'Date')).toMatch(/report/)
    expect(await page.locator('.joins tbody tr').count()).toBe(first?.reports.length)
    expect(await page.locator('.joins tbody tr').first().innerText()).toMatch(/same .+\d\.\d\d$/s)
    expect(await page.locator('#history .machine').last().innerText()).toContain('First known')
    expect(await page.locator('#history .entry:not(.machine)').count()).toBe(0)
  })

  it('loads the form only when it is asked for', async () => {
    const page = await visit.open(`/meetings/${first?.id}`)
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('.js')).length)
    const before = await scripts()
    await openForm(page)
    expect(await scripts()).toBeGreaterThan(before)
  })

  it.each([
    { width: 1440, dark: false },
    { width: 390, dark: true },
  ])('axe finds nothing in its forms and history at $width px, dark: $dark', async ({ width, dark }) => {
    const page = await visit.open(`/meetings/${first?.id}`, { width, dark })
    for (const task of ['edit', 'merge', 'split', 'reject']) {
      await page.locator(`[data-task=${task}]`).click()
      await page.locator('form.edit').waitFor()
      expect(await findFaults(page), task).toEqual([])
      const over = await measureOverflow(page)
      expect(over, task).toBeLessThanOrEqual(0)
      await page.locator(`[data-task=${task}]`).click()
    }
    await page.context().close()
  })
})

describe('an edit', () => {
  it('is made by keyboard alone, with a reason and a sentence, is locked, shown, and undone', async () => {
    const page = await visit.open(`/meetings/${second?.id}`)
    const before = await fact(page, 'Place')
    await page.locator('[data-task=edit]').focus()
    await page.keyboard.press('Enter')
    await page.locator('form.edit').waitFor()
    await page.getByLabel('City').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Burabay')
    await page.getByLabel('Why').focus()
    await page.keyboard.type('The host says so.')
    await page.getByLabel('Evidence').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.sentences input').nth(1).focus()
    await page.keyboard.press('Space')
    const quote = await page.locator('.sentences label:has(:checked) span').innerText()
    await page.getByRole('button', { name: 'Save place' }).focus()
    await page.keyboard.press('Enter')

    await eventually(() => fact(page, 'Place')).toMatch(/Burabay[\s\S]*by local analyst/)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit')
    const entry = page.locator('#history .entry:not(.machine)').first()
    expect(await entry.innerText()).toContain('The host says so.')
    expect(await entry.locator('.ev').innerText()).toBe(quote)

    await entry.getByRole('button', { name: /^Undo: Place/ }).click()
    await eventually(() => fact(page, 'Place')).toBe(before)
    expect(await page.locator('#history .entry s').first().innerText()).toContain('Burabay')
    expect(await page.locator('#history').innerText()).toMatch(/undone by local analyst/)
  })

  it('that breaks a rule says so at the field and changes nothing', async () => {
    const page = await openLoud(`/meetings/${third?.id}`)
    const before = await page.locator('#facts .facts').innerText()
    await openForm(page)
    await page.getByLabel('How exactly the date is known').selectOption('day')
    await page.getByLabel('First or only day').fill('2026-02-30')
    await page.locator('[data-task=edit]').click()
    expect(await page.locator('.desk').innerText()).toContain('Save or drop the changes first.')
    await page.getByRole('button', { name: 'Save date' }).click()
    const field = page.locator('[data-field=date]')
    await eventually(() => field.locator('.problem').innerText()).toContain('2026-02-30')
    expect(await field.locator('[aria-invalid]').count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    await page.getByRole('button', { name: 'Drop and close' }).click()
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('#facts .facts').innerText()).toBe(before)
  })

  it('can rest on words that are marked in a report; the numbers of its notes are none of them', async () => {
    const page = await visit.open(`/meetings/${third?.id}`)
    await openForm(page)
    await page.getByLabel('City').fill('Shchuchinsk')
    const marked = await page.evaluate(() => {
      const paragraph = document.querySelector('.reps > details[open] p[data-start]:has(sup)')
      const range = document.createRange()
      range.selectNodeContents(paragraph as Node)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      const words = paragraph?.cloneNode(true) as HTMLElement
      for (const number of words.querySelectorAll('sup')) number.remove()
      return words.textContent?.trim()
    })
    await page.getByRole('button', { name: /^Take the marked words/ }).click()
    await page.getByRole('button', { name: 'Save place' }).click()
    await eventually(() => fact(page, 'Place')).toContain('Shchuchinsk')
    // The server holds the quote against the article, so an act that was done has it from its true place.
    expect(await page.locator('#history .entry .ev').first().innerText()).toBe(marked)
    await page
      .locator('#history')
      .getByRole('button', { name: /^Undo: Place/ })
      .first()
      .click()
    await eventually(() => fact(page, 'Place')).not.toContain('Shchuchinsk')
  })

  it('on a state that is no more is told what came in between, and nothing of it is lost', async () => {
    const [mine, theirs] = [await openLoud(`/meetings/${fourth?.id}`), await openLoud(`/meetings/${fourth?.id}`)]
    await openForm(mine)
    await mine.getByLabel('City').fill('Kokshetau')
    await openForm(theirs)
    await theirs.getByLabel('Kind').selectOption('consultations')
    await theirs.getByRole('button', { name: 'Save kind' }).click()
    await eventually(() => fact(theirs, 'Kind')).toContain('Consultations')

    await mine.getByRole('button', { name: 'Save place' }).click()
    await eventually(() => mine.locator('.stale').innerText()).toContain('Consultations')
    expect(await mine.locator('.stale').innerText()).toContain('local analyst')
    expect(await findFaults(mine)).toEqual([])
    expect(await mine.getByLabel('City').inputValue()).toBe('Kokshetau')
    await mine.getByRole('button', { name: 'Apply mine on the new state' }).click()
    await eventually(() => fact(mine, 'Place')).toContain('Kokshetau')
    expect(await fact(mine, 'Kind')).toContain('Consultations')

    await mine.getByRole('button', { name: 'Undo everything that persons did' }).click()
    await eventually(() => mine.locator('#facts .facts').innerText()).not.toContain('by local analyst')
    expect(await fact(mine, 'Place')).not.toContain('Kokshetau')
  })

  it('of many fields by accepting locks them all, and all of it is undone at once', async () => {
    const page = await visit.open(`/meetings/${fifth?.id}`)
    await page.getByRole('button', { name: 'Accept the meeting as it is' }).click()
    await eventually(() => fact(page, 'Kind')).toContain('by local analyst')
    expect(await page.locator('#facts').innerText()).toContain('Accepted by a person')
    await page
      .locator('#history')
      .getByRole('button', { name: /^Undo all that/ })
      .click()
    await eventually(() => fact(page, 'Kind')).not.toContain('by local analyst')
  })
})

describe('a meeting as a whole', () => {
  it('is rejected, says so quietly, and is restored', async () => {
    const [row] = (await readRows('country=JP')).slice(-1)
    const page = await visit.open(`/meetings/${row?.id}`)
    const title = await page.locator('h1').innerText()
    await page.locator('[data-task=reject]').click()
    await page.locator('form.edit').getByLabel('Why').fill('It was a rehearsal.')
    await page.locator('form.edit').getByRole('button', { name: 'Reject' }).click()
    await eventually(() => page.locator('h1').innerText()).toBe('This meeting was rejected')
    expect(await page.locator('.lede').innerText()).toContain('It was a rehearsal.')
    expect(await findFaults(page)).toEqual([])
    expect((await readRows('country=JP')).map(({ id }) => id)).not.toContain(row?.id)
    await page.getByRole('button', { name: 'Restore it' }).click()
    await eventually(() => page.locator('h1').innerText()).toBe(title)
  })

  it('is split, and merged again by the address of the other part', async () => {
    const [row] = (await readRows('country=TR')).filter(({ reports }) => reports.length > 1)
    const page = await visit.open(`/meetings/${row?.id}`)
    const count = row?.reports.length ?? 0
    await page.locator('[data-task=split]').click()
    await page.locator('.lines input').first().check()
    await page.getByRole('button', { name: `Split off 1 of ${count}` }).click()
    await eventually(() => page.locator('.reps > details').count()).toBe(count - 1)
    const href = await page.locator('#history .entry:not(.machine) a[href^="/meetings/"]').first().getAttribute('href')
    expect(href).toBeTruthy()

    await page.locator('[data-task=merge]').click()
    await page.getByLabel('Find').fill(new URL(href ?? '', visit.url).href)
    await page.getByRole('button', { name: 'Find' }).click()
    await page.locator('.lines input').first().check()
    await page.getByRole('button', { name: 'Merge it into this one' }).click()
    await eventually(() => page.locator('.reps > details').count()).toBe(count)
    await page.goto(new URL(href ?? '', visit.url).href)
    expect(new URL(page.url()).pathname).toBe(`/meetings/${row?.id}`)
  })

  it('is added by hand on the words of a report', async () => {
    const [article] = first?.reports ?? []
    const page = await openLoud(`/meetings/new?article=${article}`)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await findFaults(page)).toEqual([])
      expect(await measureOverflow(page)).toBeLessThanOrEqual(0)
    }
    await page.getByRole('button', { name: 'Add the meeting' }).click()
    await eventually(() => page.locator('[data-field=countries] .problem').innerText()).toContain('two sides')
    for (const side of ['country:IS', 'country:MN']) {
      await page.getByLabel('Another side').selectOption(side)
      await page.getByRole('button', { name: 'Add this side' }).click()
    }
    await page.getByLabel('First or only day').fill('2026-03-05')
    await page.getByLabel('Somebody').fill('Halla Tómasdóttir')
    await page.locator('.found button', { hasText: 'a new name' }).click()
    await page.getByLabel('Role of Halla Tómasdóttir').selectOption('head_of_state')
    await page.getByLabel('Country of Halla Tómasdóttir').selectOption('IS')
    await page.getByLabel('Evidence').selectOption({ index: 1 })
    await page.locator('.sentences input').nth(1).check()
    await page.getByRole('button', { name: 'Add the meeting' }).click()
    await page.waitForURL(/\/meetings\/2026-03-05-/)
    expect(await page.locator('.lede').innerText()).toContain('added by hand')
    expect(await fact(page, 'Who')).toContain('Halla Tómasdóttir')
    expect(await page.locator('#history').innerText()).toContain('added it by hand')

    await page.locator('[data-task=delete]').click()
    await page.locator('form.edit').getByRole('button', { name: 'Delete' }).click()
    await eventually(() => page.locator('h1').innerText()).toBe('This meeting was deleted')
  })
})

it('a past day shows what was known then, and nothing to press', async () => {
  const page = await visit.open(`/meetings/${first?.id}?asOf=2030-01-01`)
  expect(await page.locator('.desk').count()).toBe(0)
  expect(await page.locator('#history button').count()).toBe(0)
  expect(await page.locator('#facts .facts a[href^="/people/"]').first().getAttribute('href')).toContain(
    'asOf=2030-01-01',
  )
})
