/** Asks a feed what is new, and makes a job of that. */
import type { PoolClient } from 'pg'
import { getPool } from '../../db/client'
import { fetchPage } from '../../fetch/fetch-page'
import type { FetchFault } from '../../fetch/fetched'
import { FileError } from '../../ingest/file-error'
import { siteBook } from '../site-book'
import type { FeedRow } from './feed-row'
import { gatherListing } from './gather-listing'
import { giveEntries } from './give-entries'
import { noteFailure, noteVisit } from './note-visit'
import type { ListedEntry } from './read-listing'
import { retryEntries } from './retry-entries'

export type Visit =
  | { state: 'missing' | 'busy' | 'not-due' }
  /** The site says that nothing changed. */
  | { state: 'unchanged' }
  /** `fresh` are new entries and changed ones; `job` reads them, where there are any. `more` wait for the next visit. */
  | { state: 'read'; entries: number; fresh: number; more: number; job: string | null }
  | { state: 'failed'; error: string }

/** Entries that one visit takes; a sitemap lists a whole site. */
const MOST_FRESH = 200

export type VisitOptions = {
  signal?: AbortSignal
  /** Leaves a feed alone that is paused, or was visited meanwhile. */
  onlyDue?: boolean
}

/**
 * Visits a feed. What it lists is noted as seen only when the job that reads it has been begun, so that a
 * visit that dies is done again.
 * @throws the reason of `signal`, and what the base throws
 */
export async function visitFeed(id: string, { signal, onlyDue = false }: VisitOptions = {}): Promise<Visit> {
  return alone(id, async () => {
    const { rows } = await getPool().query<FeedRow & { due: boolean }>(
      `SELECT *, NOT paused AND coalesce(next_at <= clock_timestamp(), true) AS due FROM feeds WHERE id = $1`,
      [id],
    )
    if (rows[0] === undefined) return { state: 'missing' }
    return onlyDue && !rows[0].due ? { state: 'not-due' } : visit(rows[0], signal)
  })
}

async function visit(feed: FeedRow, signal: AbortSignal | undefined): Promise<Visit> {
  const fetched = await fetchPage(feed.url, {
    ...{ book: siteBook, want: 'feed', signal },
    etag: feed.etag ?? undefined,
    lastModified: feed.last_modified ?? undefined,
  })
  if (fetched.status === 'fault') return fail(feed, fetched)
  await retryEntries(feed.id)
  if (fetched.status === 'not-modified') {
    await noteVisit(feed, { status: 304 })
    return { state: 'unchanged' }
  }
  try {
    const listing = await gatherListing(fetched.file, feed, signal)
    if ('cause' in listing) return fail(feed, listing)
    const fresh = await pickFresh(feed.id, listing.entries)
    const taken = fresh.slice(0, MOST_FRESH)
    const job = taken.length === 0 ? null : await giveEntries(feed, taken)
    const more = fresh.length - taken.length
    await noteVisit(feed, { status: 200, title: listing.title, seen: taken, more, file: fetched.file })
    return { state: 'read', entries: listing.entries.length, fresh: taken.length, more, job }
  } catch (error) {
    if (error instanceof FileError)
      return fail(feed, { status: 'fault', cause: 'malformed', error: error.message, code: 200 })
    throw error
  }
}

async function fail(feed: FeedRow, fault: FetchFault): Promise<Visit> {
  await noteFailure(feed, fault)
  return { state: 'failed', error: fault.error }
}

/** Those that were not listed before, or say something else now. */
async function pickFresh(feed: string, entries: readonly ListedEntry[]): Promise<ListedEntry[]> {
  const { rows } = await getPool().query<{ key: string; hash: string }>(
    'SELECT key, hash FROM feed_entries WHERE feed_id = $1 AND key = ANY ($2)',
    [feed, entries.map(({ key }) => key)],
  )
  const known = new Map(rows.map(({ key, hash }) => [key, hash]))
  return entries.filter(({ key, hash }) => known.get(key) !== hash)
}

/** One visit at a time, whoever begins it: a worker, or a person at the command line. */
async function alone(id: string, act: () => Promise<Visit>): Promise<Visit> {
  const client: PoolClient = await getPool().connect()
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_lock(hashtextextended('visit feed ' || $1, 0)) AS taken`,
      [id],
    )
    if (rows[0]?.taken !== true) return { state: 'busy' }
    try {
      return await act()
    } finally {
      await client.query(`SELECT pg_advisory_unlock(hashtextextended('visit feed ' || $1, 0))`, [id])
    }
  } finally {
    client.release()
  }
}
