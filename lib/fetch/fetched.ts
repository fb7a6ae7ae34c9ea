/** What came of asking for an address. */

/** Why nothing was brought; the words are those of `lib/ingest/causes.ts`, which tell what may go in another time. */
export type FetchCause =
  | 'forbidden-address'
  | 'robots'
  | 'unreachable'
  | 'timeout'
  | 'http-status'
  | 'too-large'
  | 'unknown-kind'
  | 'malformed'
  | 'empty'

export type FetchedFile = {
  /** As it was meant: no longer compressed. */
  bytes: Buffer
  /** Without parameters, in small letters; absent where the site did not say. */
  mediaType?: string
  /** As the site says, which may be wrong. */
  charset?: string
  /** Where it was found, after all redirects. */
  finalUrl: string
  /** What a later request may be conditional on. */
  etag?: string
  lastModified?: string
}

export type FetchFault = {
  status: 'fault'
  cause: FetchCause
  /** In words for the person who gave the address. */
  error: string
  /** What the site answered, where it did. */
  code?: number
  /** The site asked not to be asked again before. */
  retryAt?: Date
}

export type Fetched = { status: 'ok'; file: FetchedFile } | { status: 'not-modified' } | FetchFault

export function fault(cause: FetchCause, error: string, more: Pick<FetchFault, 'code' | 'retryAt'> = {}): FetchFault {
  return { status: 'fault', cause, error, ...more }
}
