/** The file at an address, for a job that reads links. */
import { getPool } from '../db/client'
import { fetchPage } from '../fetch/fetch-page'
import type { FetchedFile } from '../fetch/fetched'
import type { Cause } from '../ingest/causes'
import { fileOf, type RawFile } from '../ingest/raw-file'
import { siteBook } from './site-book'

export type FetchedLink =
  /** Call `remember` when each document of it has its outcome and none has failed: it is then asked for only if it changed. */
  | { file: RawFile; remember: () => Promise<void> }
  /** The site says that the page is as it was when it was stored as this article. */
  | { unchanged: string }
  | { error: string; cause: Cause }

/** Waits for the site's turn, some time at most. @throws the reason of `signal`, and what the base throws */
export async function fetchLink(url: string, { signal }: { signal?: AbortSignal } = {}): Promise<FetchedLink> {
  return fetchKnown(url, await recall(url), signal)
}

/** The page as it is now, whatever is known of it. @throws the reason of `signal`, and what the base throws */
export async function fetchAnew(url: string, signal?: AbortSignal): Promise<RawFile | { error: string; cause: Cause }> {
  const fetched = await fetchKnown(url, null, signal)
  if ('file' in fetched) return fetched.file
  return 'error' in fetched ? fetched : UNASKED
}

async function fetchKnown(url: string, known: Known | null, signal: AbortSignal | undefined): Promise<FetchedLink> {
  const fetched = await fetchPage(url, {
    ...{ book: siteBook, want: 'page', signal },
    etag: known?.etag ?? undefined,
    lastModified: known?.last_modified ?? undefined,
  })
  if (fetched.status === 'fault') return { error: fetched.error, cause: fetched.cause }
  if (fetched.status === 'ok')
    return { file: rawFileOf(url, fetched.file), remember: () => remember(url, fetched.file) }
  return known === null
    ? { error: 'the site says that nothing changed', cause: 'http-status' }
    : { unchanged: known.id }
}

/** What a page was fetched as, for readers. @param url as it was given, by which a newer form of it is recognised */
export function rawFileOf(url: string, { bytes, mediaType, charset, finalUrl }: FetchedFile): RawFile {
  return fileOf(url, bytes, {
    ...{ origin: url, lasting: true, url: finalUrl },
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(charset === undefined ? {} : { charset }),
  })
}

/** A site that answers what nobody asked. */
const UNASKED = { error: 'the site says that nothing changed', cause: 'http-status' } as const

type Known = { etag: string | null; last_modified: string | null; id: string }

/** Only of a page that became an article, and did so by this address: else there would be nothing to be unchanged. */
async function recall(url: string): Promise<Known | null> {
  const { rows } = await getPool().query<Known>(
    `SELECT p.etag, p.last_modified, a.id FROM fetched_pages p JOIN articles a ON a.origin = p.url
     WHERE p.url = $1 AND (p.etag IS NOT NULL OR p.last_modified IS NOT NULL) ORDER BY a.id LIMIT 1`,
    [url],
  )
  return rows[0] ?? null
}

async function remember(url: string, { finalUrl, etag, lastModified }: FetchedFile): Promise<void> {
  await getPool().query(
    `INSERT INTO fetched_pages (url, final_url, etag, last_modified) VALUES ($1, $2, $3, $4)
     ON CONFLICT (url) DO UPDATE SET final_url = excluded.final_url, etag = excluded.etag,
       last_modified = excluded.last_modified, fetched_at = clock_timestamp()`,
    [url, finalUrl, etag ?? null, lastModified ?? null],
  )
}
