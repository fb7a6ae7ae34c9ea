import pg from 'pg'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addressOf, joinServer, leaveServer, type Share } from '../../lib/db/embedded/server'
import { addDoubt, addLongQueue, addMeeting, addReport } from '../queue-rows'
import { type Entente, startEntente } from '../start-entente'
import { visitPages } from './browser'
import { findFaults, measureOverflow } from './page-faults'

const visit = visitPages()
const LONG = 500
/** No part of the page may grow with the queue. */
const MOST_ELEMENTS = 700

let entente: Entente
let share: Share
let base: pg.Pool
let browser: Browser

beforeAll(async () => {
  entente = await startEntente({ sample: false })
  share = await joinServer(entente.data)
  base = new pg.Pool({ connectionString: addressOf(share) })
  await addLongQueue(base, LONG)
  browser = await chromium.launch({
    executablePath: inject('chromiumPath'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await base?.end()
  if (share) await leaveServer(share)
  await entente?.remove()
})

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(entente.url + path, { waitUntil: 'networkidle' })
  return page
}

const nameLong = (index: number) => `long-${String(index).padStart(4, '0')}`

/** What the desk shows: the meeting in focus and how many questions are left. */
async function look(page: Page): Promise<{ meeting: string | undefined; left: number }> {
  const href = await page.locator('.card .which a').first().getAttribute('href')
  return { meeting: href?.split('/').at(-1), left: Number(await page.locator('.kinds .n').first().innerText()) }
}

async function countLeft(): Promise<number> {
  const answer = await fetch(`${entente.url}/review/items?ids=1`)
  const { counts } = (await answer.json()) as { counts: Record<string, number> }
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

async function readState(meeting: string): Promise<{ state: string; accepted: boolean; version: number }> {
  const { rows } = await base.query('SELECT state, accepted, version FROM meetings WHERE id = $1', [meeting])
  return rows[0]
}

describe('a queue of 500', () => {
  it('is answered by keys: the next stands there at once, the page does not grow, and the count is right', async () => {
    const page = await open('/review')
    expect(await look(page)).toEqual({ meeting: nameLong(0), left: LONG })
    for (let index = 0; index < 50; index++) {
      await page.keyboard.press(index % 10 === 9 ? 'r' : 'a')
      expect(await look(page)).toEqual({ meeting: nameLong(index + 1), left: LONG - 1 - index })
      expect(await page.locator('.queue li').count()).toBeLessThanOrEqual(20)
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(MOST_ELEMENTS)
    }
    await expect.poll(countLeft, { timeout: 240_000, interval: 500 }).toBe(LONG - 50)
    expect(await readState(nameLong(0))).toMatchObject({ state: 'live', accepted: true })
    expect(await readState(nameLong(9))).toMatchObject({ state: 'rejected', accepted: false })
    await expect.poll(() => page.locator('.lede').innerText(), { timeout: 20_000 }).toContain(`${LONG - 50} questions`)

    for (const index of [49, 48, 47]) {
      await page.keyboard.press('u')
      await expect.poll(() => look(page), { timeout: 20_000 }).toEqual({ meeting: nameLong(index), left: LONG - index })
    }
    expect(await readState(nameLong(49))).toMatchObject({ state: 'live', accepted: false })
    expect(await page.locator('.done').innerText()).toMatch(/^Taken back/)
    await page.context().close()
  }, 300_000)

  it('is walked through by keys and by the list, and says where it is', async () => {
    const page = await open('/review')
    const first = (await look(page)).meeting
    for (const key of ['n', 'j', 'p', 'k', 'p']) await page.keyboard.press(key)
    expect((await look(page)).meeting).toBe(first)
    expect(await page.locator('.done').innerText()).toBe('This is the first one.')
    await page.locator('.queue a').nth(3).click()
    expect((await look(page)).meeting).not.toBe(first)
    expect(
      await page
        .locator('h2')
        .first()
        .evaluate((element) => element === document.activeElement),
    ).toBe(true)
    await page.locator('.queue a[aria-current]').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('.queue a').nth(4).getAttribute('aria-current')).toBe('true')
    expect(
      await page
        .locator('.queue a')
        .nth(4)
        .evaluate((element) => element === document.activeElement),
    ).toBe(true)
    for (let step = 0; step < 60; step++) await page.keyboard.press('n')
    expect(await page.locator('.queue li').count()).toBeLessThanOrEqual(20)
    expect(await page.locator('.queue .by').first().innerText()).toMatch(/^\d+ before these$/)
    await page.context().close()
  })

  it('hears no key while the reader types, with a key held, or under what is open', async () => {
    const page = await open('/review')
    const before = await look(page)
    for (const chord of ['Control+KeyA', 'Alt+KeyA', 'Shift+KeyA']) await page.keyboard.press(chord)
    await page.keyboard.press('?')
    expect(await page.locator('dialog.keys').isVisible()).toBe(true)
    await page.keyboard.press('a')
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await page
      .locator('form.edit input[type="text"], form.edit input:not([type])')
      .first()
      .pressSequentially('Bar a nr')
    expect(await look(page)).toEqual(before)
    await page.locator('.choice > summary').first().click()
    await page.keyboard.press('a')
    expect(await look(page)).toEqual(before)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.locator('dialog.keys input').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    expect(await look(page)).toEqual(before)
    await page.context().close()
  })

  it('gives back what somebody else changed in between, and says what', async () => {
    const page = await open('/review')
    const { meeting = '', left } = await look(page)
    const { version } = await readState(meeting)
    const other = await open('/review?pair=KZ-RS')
    const status = await other.evaluate(
      async (body) => {
        const headers = { 'content-type': 'application/json' }
        return (await fetch('/api/v1/changes', { method: 'POST', headers, body })).status
      },
      JSON.stringify({ action: 'edit', meeting, version, set: { kind: 'summit' } }),
    )
    expect(status).toBe(200)
    await page.keyboard.press('a')
    await page.locator('.queue .back').waitFor()
    expect((await look(page)).left).toBe(left)
    expect(await readState(meeting)).toMatchObject({ accepted: false })
    await page.keyboard.press('p')
    expect((await look(page)).meeting).toBe(meeting)
    expect(await page.locator('.came-back').innerText()).toMatch(/changed in between[\s\S]*Talks[\s\S]*Summit/)
    await page.keyboard.press('a')
    await expect.poll(() => readState(meeting), { timeout: 20_000 }).toMatchObject({ accepted: true })
    await page.context().close()
    await other.context().close()
  })

  it('mends a field in place, and undoes it', async () => {
    const page = await open('/review')
    const { meeting = '', left } = await look(page)
    await page.keyboard.press('e')
    await page.locator('form.edit select').first().selectOption('summit')
    await page.locator('form.edit .go').click()
    await expect.poll(() => page.locator('.card .facts').innerText(), { timeout: 20_000 }).toContain('Summit, held')
    expect(await look(page)).toEqual({ meeting, left })
    await page.keyboard.press('u')
    await expect.poll(() => page.locator('.card .facts').innerText(), { timeout: 20_000 }).toContain('Talks, held')
    await page.context().close()
  })

  it('merges two that are one, with the one that was chosen', async () => {
    const people = [
      { key: 'tokayev kassym-jomart', name: 'Kassym-Jomart Tokayev', role: 'head_of_state', country: 'KZ' },
      { key: 'al nahyan mohamed', name: 'Mohamed Al Nahyan', role: 'head_of_state', country: 'AE' },
    ]
    const countries = ['AE', 'KZ']
    const days = { 'twin-a': '2026-02-26', 'twin-b': '2026-02-27' }
    for (const [id, date] of Object.entries(days)) {
      await addMeeting(base, { id, date, city: 'Astana', countries, people, level: 'head_of_state' })
      const participants = people.map((person) => ({ ...person, evidence: [] }))
      await addReport(base, {
        meeting: id,
        article: id,
        told: { date, countries, participants, level: 'head_of_state' },
      })
    }
    await addDoubt(base, 'twin-a', 'twin-b', 0.7, ['one day apart'])
    const page = await open('/review/duplicate')
    expect(await page.locator('.twins .unlike th').allInnerTexts()).toEqual([expect.stringContaining('Date')])
    await page.keyboard.press('2')
    await page.keyboard.press('m')
    expect(await page.locator('.nothing h2').innerText()).toBe('Nothing waits for a person')
    await expect.poll(() => readState('twin-a'), { timeout: 20_000 }).toMatchObject({ state: 'merged' })
    await page.keyboard.press('u')
    await page.locator('.twins').waitFor()
    expect(await readState('twin-a')).toMatchObject({ state: 'live' })
    await page.context().close()
  })
})

describe('the review page', () => {
  it('reads well without scripts: facts, words and a list of links that lead on', async () => {
    const page = await visit.open('/review', { scripts: false })
    const [first, , third] = await page.locator('.queue a').all()
    expect(await first?.getAttribute('aria-current')).toBe('true')
    expect(await page.locator('.acts-row').isVisible()).toBe(false)
    expect(await page.locator('.needs-script').isVisible()).toBe(true)
    expect(await page.locator('.told blockquote').count()).toBeGreaterThan(0)
    const heading = await third?.locator('.what').innerText()
    await third?.click()
    expect(await page.locator('.card h2').innerText()).toBe(heading)
    await page.context().close()
  })

  it('decides nothing about a day that is over', async () => {
    const page = await visit.open('/review?asOf=2100-01-01')
    expect(await page.locator('.card h2').count()).toBe(1)
    expect(await page.locator('.acts-row button').allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/Accept|Undo/),
    )
    const before = await page.locator('.card .which').innerText()
    await page.keyboard.press('a')
    expect(await page.locator('.card .which').innerText()).toBe(before)
    await page.context().close()
  })

  it('says plainly that nothing waits, and where more may be', async () => {
    const page = await visit.open('/review?pair=AD-AG')
    expect(await page.locator('.nothing h2').innerText()).toBe('Nothing waits for a person')
    await page.locator('.nothing a').click()
    await page.locator('.card').waitFor()
    expect((await fetch(`${visit.url}/review/nonsense`)).status).toBe(404)
    expect((await fetch(`${visit.url}/review?pair=XX`)).status).toBe(400)
    expect((await fetch(`${visit.url}/review/items?after=nowhere`)).status).toBe(400)
  })

  /** Colours do not hang on the width, so each page is looked at once, and every look is tried. */
  it.each([
    ['/review/duplicate', false, 1440],
    ['/review/name', true, 390],
    ['/review/confidence', true, 1440],
    ['/review?pair=AD-AG', false, 390],
  ])('axe finds nothing on %s, dark %s, at %i px, and nothing hangs over the edge', async (path, dark, width) => {
    const page = await visit.open(path, { dark, width })
    expect(await findFaults(page)).toEqual([])
    for (const room of [1440, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width: room, height: 900 })
      const over = await measureOverflow(page)
      expect(over, `${path} is wider than ${room} px`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width, height: 900 })
    await page.keyboard.press('?')
    expect(await findFaults(page), `${path} with the keys shown`).toEqual([])
    await page.context().close()
  })
})
