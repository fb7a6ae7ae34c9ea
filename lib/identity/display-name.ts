/** The one name under which a person is shown, since pages are in English and reports in many languages. */
import { findByKey } from './known-people'
import { romaniseName } from './romanise'
import { compareText } from './told-meeting'

/** A spelling of one person's name, and in how many articles of that language it was seen. */
export type Spelling = { name: string; language: string; seen: number }

const LATIN = /^(?:\P{L}|\p{Script=Latin})*$/u

/**
 * The English spelling that most reports have, else the name that is known for the key, else another Latin spelling,
 * else the most frequent one in Latin letters. A mere surname is shown only where nobody gives more of the name.
 * @param spellings in any order; the key itself is the answer where there are none and the person is unknown
 */
export function displayName(key: string, spellings: readonly Spelling[]): string {
  const whole = spellings.filter(({ name }) => /\S\s+\S/u.test(name))
  return choose(key, whole) ?? choose(key, spellings) ?? key
}

function choose(key: string, spellings: readonly Spelling[]): string | undefined {
  const latin = spellings.filter(({ name }) => LATIN.test(name))
  const english = latin.filter(({ language }) => language === 'en')
  const other = spellings.map((spelling) => ({ ...spelling, name: romaniseName(spelling.name, spelling.language) }))
  return mostSeen(english) ?? findByKey(key)?.name ?? mostSeen(latin) ?? mostSeen(other)
}

/** Among names seen equally often the longest, then the first by letters, so that the order of reports never matters. */
function mostSeen(spellings: readonly Spelling[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { name, seen } of spellings) counts.set(name, (counts.get(name) ?? 0) + seen)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]))[0]?.[0]
}
