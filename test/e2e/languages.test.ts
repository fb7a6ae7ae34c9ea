import { describe, expect, inject, it } from 'vitest'
import { visitPages } from './browser'
import { fetchDocument } from './documents'
import { findForeignWords } from './foreign-words'

const visit = visitPages()

type Row = Readonly<Record<string, unknown>>

async function readRows(address: string): Promise<Row[]> {
  const answer = await fetch(new URL(address, inject('pagesUrl')))
  return ((await answer.json()) as { rows: Row[] }).rows
}

const meetings = await readRows('/api/v1/meetings.json?status=all')
const reports = await readRows('/api/v1/articles.json?status=all')
const sources = await readRows('/api/v1/coverage.json')
const joined = meetings
  .filter(({ countries }) => String(countries) === 'KZ,RS')
  .sort((a, b) => (b.reports as string[]).length - (a.reports as string[]).length)[0]

/** Names as reports write them: of people, outlets and places that no table knows. */
const NAMES = new Set(
  [
    ...meetings.flatMap(({ participants, city }) => [participants, city]),
    ...[...reports, ...sources].flatMap(({ source, id }) => [source, id]),
  ]
    .flat()
    .flatMap((name) => String(name).match(/[\p{L}\p{M}]+/gu) ?? []),
)

const PAGES = [
  '/',
  '/?pair=KZ-RS&from=2030-01-01',
  '/pairs',
  '/pairs/KZ-RS',
  '/countries',
  '/countries/KZ',
  '/areas',
  '/areas/nuclear_energy',
  '/meetings?status=all',
  `/meetings/${joined?.id}`,
  '/meetings/new',
  '/articles',
  `/articles/${(joined?.reports as string[] | undefined)?.[0]}`,
  '/review',
  '/network',
  '/map',
  '/search',
  '/quality',
  '/codebook',
  '/api',
  '/saved',
]

describe('a page speaks one language', () => {
  it.each(PAGES)('%s in Russian has no words of another script but names and codes', async (path) => {
    const page = await fetchDocument(inLanguage(path, 'ru'))
    expect(page.documentElement.lang).toBe('ru')
    expect(findForeignWords(page, 'Latin', NAMES)).toEqual([])
  })

  it.each([
    ['kk', '/pairs/KZ-RS'],
    ['kk', `/meetings/${joined?.id}`],
    ['sr', '/'],
    ['sr', '/review'],
  ])('in %s, %s has no Latin words but names and codes', async (language, path) => {
    const page = await fetchDocument(inLanguage(path, language))
    expect(findForeignWords(page, 'Latin', NAMES)).toEqual([])
  })

  it.each(['/', `/meetings/${joined?.id}`, '/review'])('%s in Serbian Latin has no Cyrillic word', async (path) => {
    const page = await fetchDocument(inLanguage(path, 'sr-Latn'))
    expect(findForeignWords(page, 'Cyrillic', NAMES)).toEqual([])
  })
})

describe('the language of the pages', () => {
  it('is chosen in the masthead, keeps the view and stays for the pages after', async () => {
    const page = await visit.open('/meetings?status=all&pair=KZ-RS')
    await page.locator('.tools .top-menu > summary').click()
    await page.locator('.tools .top-menu a', { hasText: 'Русский' }).click()
    await page.waitForURL(/ui=ru/)
    expect(new URL(page.url()).searchParams.get('pair')).toBe('KZ-RS')
    await page.locator('.top nav a[href="/pairs"]').first().click()
    await page.waitForURL(/\/pairs$/)
    expect(await page.locator('html').getAttribute('lang')).toBe('ru')
    await page.context().close()
  })
})

function inLanguage(path: string, language: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}ui=${language}`
}
