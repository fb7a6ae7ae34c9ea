/** On which day a page says that it was published. */
import { firstOf, type PageMeta } from './page-meta'
import { readDay } from './read-day'
import { FIRST_YEAR, LAST_YEAR } from './take-document'

const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'date',
]

/** Where an article shows its own day, the surest first; what is beside an article may show those of others. */
const PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time',
  'main time',
  '[class*="publish" i]',
  'article [class*="date" i]',
  'main [class*="date" i]',
]
const LONGEST_DATE = 60
const MOST_DATES = 100

/** The day in the page's own offset, and words that should have named one and do not. */
export type PageDay = { day?: string; wrong?: string }

/** `linked` is what JSON-LD says. A day that no article has, such as the first of the year 1, counts only where there is no other. */
export function readPageDay(page: Document, meta: PageMeta, linked?: string): PageDay {
  const told = [linked, firstOf(meta, NAMES)].filter((words) => words !== undefined)
  let odd: string | undefined
  for (const words of [...told, ...listShownDates(page)]) {
    const day = readDay(words)
    if (day !== null && isOfOurTime(day)) return { day }
    odd ??= day ?? undefined
  }
  if (odd !== undefined) return { day: odd }
  return told[0] === undefined ? {} : { wrong: told[0] }
}

function isOfOurTime(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function listShownDates(page: Document): string[] {
  const elements = PLACES.map((place) => page.querySelector(place)).filter((element) => element !== null)
  return [...elements.flatMap((element) => [...wordsOf(element)]), ...findOnlyDay(page)]
}

/** The day that all dates of a page name; lists of other articles name several. */
function findOnlyDay(page: Document): string[] {
  const elements = [...page.querySelectorAll('time, [class*="date" i]')].slice(0, MOST_DATES)
  const days = elements.flatMap((element) => [...wordsOf(element)].map(readDay)).filter((day) => day !== null)
  return new Set(days).size === 1 ? days.slice(0, 1) : []
}

function* wordsOf(element: Element): Generator<string> {
  for (const name of ['datetime', 'content']) {
    const words = element.getAttribute(name)?.trim()
    if (words) yield words
  }
  const text = element.textContent?.replace(/\s+/gu, ' ').trim() ?? ''
  if (/\d/u.test(text) && text.length <= LONGEST_DATE) yield text
}
