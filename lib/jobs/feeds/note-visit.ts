/** Keeps what came of a visit, and when the next one is due. */
import { getPool } from '../../db/client'
import type { FetchedFile, FetchFault } from '../../fetch/fetched'
import type { FeedRow } from './feed-row'
import type { ListedEntry } from './read-listing'

/** Minutes until what one visit did not take is asked for. */
const SOON = 5
const LONGEST_MINUTES = 24 * 60
/** Gone for good, by the words of HTTP. */
const GONE = 410

export type Noted = {
  status: number
  title?: string | null
  seen?: readonly ListedEntry[]
  more?: number
  file?: FetchedFile
}

/** Of a feed that was deleted meanwhile nothing is kept. */
export async function noteVisit(feed: FeedRow, { status, title, seen = [], more = 0, file }: Noted): Promise<void> {
  await getPool().query(
    `WITH visited AS (
       UPDATE feeds SET visited_at = clock_timestamp(), status = $2, error = NULL, failures = 0,
         title = coalesce(title, $3), next_at = clock_timestamp() + $4 * interval '1 minute'
       WHERE id = $1 RETURNING id
     )
     INSERT INTO feed_entries AS e (feed_id, key, hash)
     SELECT visited.id, given.key, given.hash FROM visited, unnest($5::text[], $6::text[]) AS given (key, hash)
     ON CONFLICT (feed_id, key) DO UPDATE SET hash = excluded.hash, seen_at = clock_timestamp()`,
    [
      ...[feed.id, status, title ?? null, more > 0 ? Math.min(SOON, feed.every_minutes) : feed.every_minutes],
      ...[seen.map(({ key }) => key), seen.map(({ hash }) => hash)],
    ],
  )
  if (file === undefined) return
  // where something was left for the next visit, that one must get the whole list again
  const [etag, lastModified] = more > 0 ? [null, null] : [file.etag ?? null, file.lastModified ?? null]
  await getPool().query('UPDATE feeds SET etag = $2, last_modified = $3 WHERE id = $1', [feed.id, etag, lastModified])
}

/** Each failure doubles the time to the next visit, up to a day; a feed that is gone for good is paused. */
export async function noteFailure(feed: FeedRow, { error, code, retryAt }: FetchFault): Promise<void> {
  await getPool().query(
    `UPDATE feeds SET visited_at = clock_timestamp(), status = $2, error = $3, failures = failures + 1,
       paused = paused OR $4, next_at = greatest($5, clock_timestamp()
         + least(greatest($6, every_minutes), every_minutes * 2 ^ least(failures + 1, 12))::float8 * interval '1 minute')
     WHERE id = $1`,
    [feed.id, code ?? null, error.slice(0, 1000), code === GONE, retryAt ?? null, LONGEST_MINUTES],
  )
}
