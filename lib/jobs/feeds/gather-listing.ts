/** All that an address lists, with the sitemaps that a list of sitemaps names. */
import { fetchPage } from '../../fetch/fetch-page'
import { type FetchedFile, type FetchFault, fault } from '../../fetch/fetched'
import { siteBook } from '../site-book'
import type { FeedRow } from './feed-row'
import { type ListedEntry, type Listing, readListing } from './read-listing'

/** Of a list of sitemaps, the newest. */
const MOST_SITEMAPS = 10

/** @throws FileError where the file itself cannot be read */
export async function gatherListing(
  file: FetchedFile,
  { outlet, title, language }: Pick<FeedRow, 'outlet' | 'title' | 'language'>,
  signal: AbortSignal | undefined,
): Promise<Listing | FetchFault> {
  const listing = await readListing(file, { title: outlet ?? title, language })
  if (listing === null)
    return fault('unknown-kind', `${file.finalUrl} is no feed and no sitemap any more`, { code: 200 })
  if (listing.sitemaps.length === 0) return listing
  const lists = await Promise.all(listing.sitemaps.slice(0, MOST_SITEMAPS).map((url) => listEntries(url, signal)))
  const entries = lists.flatMap((list) => (Array.isArray(list) ? list : []))
  const wrong = lists.find((list) => !Array.isArray(list))
  return entries.length === 0 && wrong !== undefined && !Array.isArray(wrong) ? wrong : { ...listing, entries }
}

/** One sitemap that is wrong is no reason to leave the others. */
async function listEntries(url: string, signal: AbortSignal | undefined): Promise<ListedEntry[] | FetchFault> {
  const fetched = await fetchPage(url, { book: siteBook, want: 'feed', signal })
  if (fetched.status === 'fault') return fetched
  if (fetched.status === 'not-modified') return []
  const listing = await readListing(fetched.file).catch(() => null)
  return listing?.entries ?? fault('malformed', `${url} is no sitemap that can be read`)
}
