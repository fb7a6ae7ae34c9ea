/** Feeds that a page names as its own. */
import { openPage } from '../../ingest/readers/open-page'

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
])

/** Their addresses, in the order of the page. @param url where the page was found @throws FileError where it is too large */
export function findFeedLinks(html: string, url: string): string[] {
  const document = openPage(html)
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? ''
  const found = [...document.querySelectorAll('link[href]')].flatMap((link) => {
    const rels = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/u)
    const type = (link.getAttribute('type') ?? '').toLowerCase().split(';')[0]?.trim() ?? ''
    if (!rels.includes('feed') && !(rels.includes('alternate') && FEED_TYPES.has(type))) return []
    const address = link.getAttribute('href') ?? ''
    const within = URL.canParse(base, url) ? new URL(base, url) : url
    return URL.canParse(address, within) ? [new URL(address, within).href] : []
  })
  return [...new Set(found)]
}
