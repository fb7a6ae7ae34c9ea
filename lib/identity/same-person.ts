/** Whether two keys may well name one person: tolerant where `personKey` is exact. */
import { romanise } from './transliterate'

const PARTICLES = new Set(
  'al el bin ben ibn abu de da di do dos du del della la le lo van von der den ter mac st'.split(' '),
)

/** Levenshtein distance, stopped early once it must exceed `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const value = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost)
      next.push(value)
      least = Math.min(least, value)
    }
    if (least > limit) return limit + 1
    row = next
  }
  return row[b.length] as number
}

/** Equal up to one letter in five, in the plain spelling; words under four letters must be equal. */
export function isNear(a: string, b: string): boolean {
  const x = romanise(a)
  const y = romanise(b)
  if (x === y) return true
  const shorter = Math.min(x.length, y.length)
  if (shorter < 4) return false
  const limit = Math.max(1, Math.floor(Math.max(x.length, y.length) / 5))
  return editDistance(x, y, limit) <= limit
}

function wordsOf(key: string): string[] {
  return key.split(' ').filter((word) => word !== '' && !PARTICLES.has(word))
}

function agree(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return isNear(a, b) || (a[0] === b[0] && Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)))
}

/** A number behind a key is the word of a person: of two people of one name, this is another. No name has a number. */
const NAMESAKE = / \d+$/

/**
 * Whether two person keys can be one person: near surnames, and given names that do not contradict each other.
 * A missing given name contradicts nothing; an initial stands for every name that begins with it.
 */
export function samePerson(a: string, b: string): boolean {
  if (a === b) return true
  if (NAMESAKE.test(a) || NAMESAKE.test(b)) return false
  const x = wordsOf(a)
  const y = wordsOf(b)
  const [surnameX, ...givenX] = x
  const [surnameY, ...givenY] = y
  if (surnameX === undefined || surnameY === undefined) return false
  // one of two surnames may be left out, and the order may be turned round
  if (!isNear(surnameX, surnameY))
    return x.length > 1 && y.length > 1 && x.filter((word) => y.some((other) => isNear(word, other))).length >= 2
  if (givenX.length === 0 || givenY.length === 0) return true
  return givenX.some((word) => givenY.some((other) => agree(word, other)))
}
