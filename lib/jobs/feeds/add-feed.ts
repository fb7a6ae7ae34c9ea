/** Follows a feed from now on. */
import { randomUUID } from 'node:crypto'
import { getPool } from '../../db/client'
import { fetchPage } from '../../fetch/fetch-page'
import type { FetchedFile } from '../../fetch/fetched'
import type { Cause } from '../../ingest/causes'
import { FileError } from '../../ingest/file-error'
import { decodeText } from '../../ingest/readers/read-text'
import { askForTurn } from '../queue'
import { siteBook } from '../site-book'
import { findFeedLinks } from './find-feed-links'
import { type Listing, readListing } from './read-listing'

export type AddedFeed =
  | { id: string; title: string | null; url: string; existed: boolean }
  /** In words for the person who gave the address. */
  | { error: string; cause: Cause }

/** How many feeds of a page are tried. */
const MOST_TRIED = 3

type Found = { url: string; listing: Listing }
type Fault = { error: string; cause: Cause }

/**
 * Follows the feed or sitemap at an address, or the first feed of the page at it. Its first visit is due at once.
 * @throws the reason of `signal`, and what the base throws
 */
export async function addFeed(
  { owner, url }: { owner: string; url: string },
  { signal }: { signal?: AbortSignal } = {},
): Promise<AddedFeed> {
  const address = url
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/iu, '')
    .replace(/^feed:/iu, 'http:')
  const known = await findByAddress(URL.canParse(address) ? withoutPart(address) : address)
  if (known !== null) return known
  const found = await findListing(address, signal)
  if ('error' in found) return found
  const { title, language } = found.listing
  const { rows } = await getPool().query<{ id: string }>(
    `INSERT INTO feeds (id, url, title, language, owner, next_at) VALUES ($1, $2, $3, $4, $5, clock_timestamp())
     ON CONFLICT (url) DO NOTHING RETURNING id`,
    [randomUUID().replaceAll('-', '').slice(0, 10), found.url, title ?? new URL(found.url).hostname, language, owner],
  )
  if (rows[0] !== undefined) {
    await askForTurn({ task: 'visit-feed', id: rows[0].id })
    return { id: rows[0].id, title, url: found.url, existed: false }
  }
  return (await findByAddress(found.url)) ?? { error: 'the feed was deleted meanwhile', cause: 'internal' }
}

async function findByAddress(url: string): Promise<AddedFeed | null> {
  const { rows } = await getPool().query<{ id: string; title: string | null; url: string }>(
    'SELECT id, title, url FROM feeds WHERE url = $1',
    [url],
  )
  return rows[0] === undefined ? null : { ...rows[0], existed: true }
}

async function findListing(address: string, signal: AbortSignal | undefined): Promise<Found | Fault> {
  const page = await fetchListing(address, signal)
  if ('error' in page) return page
  if (page.listing !== null) return { url: withoutPart(address), listing: page.listing }
  const links = await readLinks(page.file)
  for (const link of links.slice(0, MOST_TRIED)) {
    const linked = await fetchListing(link, signal)
    if ('listing' in linked && linked.listing !== null) return { url: withoutPart(link), listing: linked.listing }
  }
  const why = links.length === 0 ? 'and names none' : 'and those that it names cannot be read'
  return { error: `${page.file.finalUrl} is no feed and no sitemap, ${why}`, cause: 'unknown-kind' }
}

type Fetched = { file: FetchedFile; listing: Listing | null }

async function fetchListing(url: string, signal: AbortSignal | undefined): Promise<Fetched | Fault> {
  const fetched = await fetchPage(url, { book: siteBook, want: 'feed', signal })
  if (fetched.status === 'fault') return { error: fetched.error, cause: fetched.cause }
  if (fetched.status === 'not-modified') return { error: 'the site says that nothing changed', cause: 'http-status' }
  try {
    return { file: fetched.file, listing: await readListing(fetched.file) }
  } catch (error) {
    if (error instanceof FileError) return { error: `${fetched.file.finalUrl}: ${error.message}`, cause: error.cause }
    throw error
  }
}

async function readLinks({ bytes, charset, finalUrl }: FetchedFile): Promise<string[]> {
  try {
    return findFeedLinks((await decodeText(bytes, charset)).text, finalUrl)
  } catch (error) {
    if (error instanceof FileError) return []
    throw error
  }
}

function withoutPart(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}
