/** The document that a page of HTML stands for. */
import { FileError } from '../file-error'
import { cleanTitle } from './clean-title'
import { fragmentText } from './fragment-text'
import { readLinkedArticle } from './json-ld'
import { openPage } from './open-page'
import { readPageAddress } from './page-address'
import { readPageDay } from './page-date'
import { firstOf, type PageMeta, readPageMeta } from './page-meta'
import { readPageWords } from './page-words'

export type PageValue = {
  /** To be checked by `takeDocument`. */
  value: Record<string, unknown>
  notes: string[]
}

/** By how much the text in JSON-LD must be longer than that of the page: it has no paragraphs, so it is the second choice. */
const LONGER = 1.25
const LONGEST_NAME = 300

/**
 * Headline, day, language, outlet, address and text of a page; what it says of itself in its head is believed first.
 * @throws FileError where the page holds no article, or is too large to be looked through
 */
export function readHtmlPage(html: string, url?: string): PageValue {
  const page = openPage(html)
  const meta = readPageMeta(page)
  const linked = readLinkedArticle(page)
  const { day, wrong } = readPageDay(page, meta, linked?.published)
  const address = readPageAddress(page, meta, html, url)
  const outlet = shorten(linked?.outlet ?? firstOf(meta, ['og:site_name', 'citation_publisher', 'dc.publisher']))
  const title = readTitle(page, meta, linked?.headline, outlet, address)
  const language = readLanguage(page, meta, linked?.language)
  const told = fragmentText(linked?.body ?? '')
  const shown = readPageWords(page)
  const text = told.length > shown.length * LONGER ? told : shown
  if (text === '') throw new FileError('no article was found in the page', { cause: 'no-text' })
  const notes = wrong === undefined ? [] : [`"${wrong}" names no day, so the page has none`]
  return { value: { title, text, published: day, language, outlet, url: address }, notes }
}

function readTitle(page: Document, meta: PageMeta, headline = '', outlet = '', address = ''): string | undefined {
  const headlines = [...page.querySelectorAll('h1')].map((element) => oneLine(element.textContent)).filter(Boolean)
  const title = oneLine(page.querySelector('title')?.textContent)
  const given = firstOf(meta, ['og:title', 'citation_title', 'dc.title', 'twitter:title']) ?? ''
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : ''
  const sites = [outlet, meta.get('og:site_name') ?? '', meta.get('application-name') ?? '', host]
  for (const words of [fragmentText(headline), given, headlines.length === 1 ? (headlines[0] ?? '') : '', title]) {
    const clean = cleanTitle(words, sites, headlines)
    if (clean !== '') return shorten(clean)
  }
  return undefined
}

/** Pages in Kazakh often give the country for the language. */
function readLanguage(page: Document, meta: PageMeta, linked?: string): string | undefined {
  const given =
    page.documentElement.getAttribute('lang') ||
    linked ||
    firstOf(meta, ['og:locale', 'inlanguage', 'dc.language', 'content-language'])
  return given?.trim().replace(/^kz(?=$|[-_])/iu, 'kk')
}

function oneLine(words: string | null | undefined): string {
  return (words ?? '').replace(/\s+/gu, ' ').trim()
}

function shorten(words: string | undefined): string | undefined {
  const line = oneLine(words)
  return line === '' ? undefined : line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line
}
