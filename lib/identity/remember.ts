import { copyText } from './copy-text'

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
    const own = copyText(key)
    const fresh = read(own)
    if (known.size >= MOST) known.clear()
    known.set(own, fresh)
    return fresh
  }
}

/** Makes something once for each table or other object that lives as long as the process asks for it. */
export function rememberFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>()
  return (key) => {
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const fresh = make(key)
    known.set(key, fresh)
    return fresh
  }
}

/** Makes something when it is first asked for: tables with many forms, which not every process needs. */
export function once<T extends object>(make: () => T): () => T {
  let known: T | undefined
  return () => {
    known ??= make()
    return known
  }
}
