/** Most answers kept at once; the names of a day's reports are far fewer. */
const MOST = 20_000

/**
 * Keeps the answers of a pure function of one string, as a text names the same people over and over. Bounded: when full it
 * forgets everything and starts anew. Answers are shared between callers and must not be changed.
 */
export function remember<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const fresh = read(key)
    if (known.size >= MOST) known.clear()
    known.set(key, fresh)
    return fresh
  }
}
