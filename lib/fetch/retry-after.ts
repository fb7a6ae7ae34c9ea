const LONGEST_MS = 24 * 60 * 60 * 1000

/**
 * Milliseconds that a `Retry-After` asks to wait, given as seconds or as a date; at most a day. `null` where it is absent
 * or cannot be read.
 */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  const given = header?.trim() ?? ''
  if (given === '') return null
  if (/^\d+$/u.test(given)) return Math.min(Number(given) * 1000, LONGEST_MS)
  // a date begins with its weekday; without that a negative number would be a year
  const date = /^[a-z]/iu.test(given) ? Date.parse(given) : Number.NaN
  return Number.isNaN(date) ? null : Math.min(Math.max(date - now, 0), LONGEST_MS)
}
