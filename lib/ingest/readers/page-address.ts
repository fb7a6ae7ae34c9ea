/** Under which address a page is known. */
import type { PageMeta } from './page-meta'

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s"<>]+)/iu

/**
 * The canonical address of a page that was found at `url`, else that one, else the one that a browser wrote into a page it
 * saved. A canonical address of another site, or of the front page, is believed of no article.
 */
export function readPageAddress(page: Document, meta: PageMeta, html: string, url?: string): string | undefined {
  const found = url ?? SAVED_FROM.exec(html.slice(0, 4096))?.[1]
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? undefined
  const link = page.querySelector('link[rel~="canonical"][href]')?.getAttribute('href')
  for (const given of [link, meta.get('og:url'), meta.get('citation_fulltext_html_url')]) {
    const address = resolveAddress(given, resolveAddress(base, found) ?? found)
    if (address !== undefined && isBelieved(address, found)) return address
  }
  return found
}

function resolveAddress(given: string | null | undefined, base: string | undefined): string | undefined {
  if (!given || !URL.canParse(given, base)) return undefined
  const address = new URL(given, base)
  return /^https?:$/u.test(address.protocol) && address.username === '' ? address.href : undefined
}

function isBelieved(address: string, found: string | undefined): boolean {
  const { hostname, pathname, search } = new URL(address)
  const isFront = pathname.length < 2 && search === ''
  if (found === undefined || !URL.canParse(found)) return !isFront
  const place = new URL(found)
  if (isFront && (place.pathname.length > 1 || place.search !== '')) return false
  return siteOf(hostname) === siteOf(place.hostname)
}

/** `www.akorda.kz`, `m.akorda.kz` and `akorda.kz` are one site. */
function siteOf(hostname: string): string {
  return hostname.split('.').slice(-2).join('.')
}
