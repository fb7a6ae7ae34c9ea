/** How long and how much is waited for. */
export type Limits = {
  /** Milliseconds until somebody answers the call. */
  connect: number
  /** Milliseconds until the first byte of the answer. */
  firstByte: number
  /** Milliseconds between two pieces of it. */
  stall: number
  /** Milliseconds for all of one answer. */
  whole: number
  /** Milliseconds for everything, however often an address leads on or a site says that it is busy. */
  total: number
  /** Bytes, as they come and as they are meant. */
  bytes: number
  /** Milliseconds between two requests to one host. */
  pause: number
  /** Milliseconds that are waited for a host's next time, or for the end of its `Retry-After`. */
  patience: number
}

export const LIMITS: Limits = {
  connect: 10_000,
  firstByte: 20_000,
  stall: 20_000,
  whole: 120_000,
  total: 300_000,
  bytes: 64 * 1024 * 1024,
  pause: 1_000,
  patience: 90_000,
}

export const MOST_REDIRECTS = 5
/** Longest pause that a site's robots.txt can ask for. */
export const LONGEST_PAUSE = 60_000
