/** What an address that lists articles has: a feed of any kind, or a sitemap. */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { FetchedFile } from '../../fetch/fetched'
import { FileError } from '../../ingest/file-error'
import { fileOf, LARGEST_FILE_BYTES } from '../../ingest/raw-file'
import { entryDocument, feedReader } from '../../ingest/readers/feed'
import { parseFeed } from '../../ingest/readers/parse-feed'
import { parseSitemap } from '../../ingest/readers/parse-sitemap'
import { decodeText } from '../../ingest/readers/read-text'
import { sitemapReader } from '../../ingest/readers/sitemap'

export type ListedEntry = {
  /** By which it is recognised at the next visit. */
  key: string
  /** Of all that is said of it: an entry that changed is read again. */
  hash: string
  url: string | null
  /** The document by the words of the listing itself, to be checked by `takeDocument`; a sitemap has none. */
  document: Record<string, unknown> | null
}

export type Listing = {
  kind: 'feed' | 'sitemap'
  title: string | null
  language: string | null
  entries: ListedEntry[]
  /** Other sitemaps, where it lists such; the newest first. */
  sitemaps: string[]
}

/** Said by whoever follows it, in place of what it says of itself. */
export type Told = { title?: string | null; language?: string | null }

const LONGEST_KEY = 500

/** `null` where the file is neither. @throws FileError where it is, and cannot be read */
export async function readListing(fetched: FetchedFile, told: Told = {}): Promise<Listing | null> {
  const bytes = unpack(fetched.bytes)
  const file = fileOf('feed', bytes)
  const head = bytes.subarray(0, 4096)
  const isFeed = feedReader.recognises?.(head, file) === true
  if (!isFeed && sitemapReader.recognises?.(head, file) !== true) return null
  const { text } = await decodeText(bytes, fetched.charset)
  return isFeed ? listFeed(text, fetched.finalUrl, told) : listSitemap(text, fetched.finalUrl)
}

function listFeed(text: string, url: string, told: Told): Listing {
  const feed = parseFeed(text, url)
  const words = { title: told.title ?? feed.title, language: told.language ?? feed.language }
  const entries = feed.entries.map((entry): ListedEntry => {
    return { key: keyOf(entry.key), hash: hashOf(entry), url: entry.url, document: entryDocument(entry, words) }
  })
  return {
    ...{ kind: 'feed', title: shorten(feed.title, 200), language: shorten(feed.language, 35) },
    ...{ entries: keepFirst(entries), sitemaps: [] },
  }
}

function listSitemap(text: string, url: string): Listing {
  const { pages, sitemaps } = parseSitemap(text, url)
  const entries = pages.map((page) => ({ key: keyOf(page.url), hash: hashOf(page), url: page.url, document: null }))
  const newestFirst = sitemaps.toSorted((a, b) => (b.modified ?? '').localeCompare(a.modified ?? ''))
  return {
    kind: 'sitemap',
    title: shorten(pages.find(({ outlet }) => outlet !== null)?.outlet ?? null, 200),
    language: null,
    entries: keepFirst(entries),
    sitemaps: newestFirst.map(({ url }) => url),
  }
}

/** Sitemaps are often sent as files that are compressed themselves. */
function unpack(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FILE_BYTES })
  } catch (error) {
    const large = error instanceof RangeError
    throw new FileError(large ? 'it is too large when unpacked' : 'the compressed file breaks off or is damaged', {
      cause: large ? 'too-large' : 'malformed',
    })
  }
}

/** No longer than the base can look up, and without what it does not hold. */
function keyOf(key: string): string {
  return key.length > LONGEST_KEY || key.includes('\0') ? `sum ${hashOf(key)}` : key
}

function shorten(words: string | null, most: number): string | null {
  return (
    words
      ?.replace(/\p{Cc}+/gu, ' ')
      .slice(0, most)
      .trim() || null
  )
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)
}

/** A key names one entry; what is listed twice is the same. */
function keepFirst(entries: readonly ListedEntry[]): ListedEntry[] {
  const byKey = new Map<string, ListedEntry>()
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry)
  return [...byKey.values()]
}
