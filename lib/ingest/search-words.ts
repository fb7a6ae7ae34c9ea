/** The words of articles, for readers who mistype: noted in bulk by whoever writes many articles. */
import type { ClientBase, Pool } from 'pg'
import { foldText } from './fold-text'

/** Where in a text words are looked for, in characters. */
const LONGEST = 20_000
/** Words a process remembers to have noted; more would only cost memory. */
const MOST_KNOWN = 400_000
/** As the base has them: no signs, no digits, neither very short nor endless. */
const WORD = /^[a-z]{4,24}$/
const BETWEEN = /[^\p{L}\p{N}]+/u

const NOTE = {
  name: 'note-search-words',
  text: `INSERT INTO search_words (word, shown) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
}

// who takes words out of the base by hand has them noted again by the next process
const KNOWN = new WeakMap<Pool, Set<string>>()

/** The words of a text by their foldings, each in one of its spellings. */
export function listWords(text: string): Map<string, string> {
  // marks of stress are no part of a word, and the folding has none
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\u0301\u0306]/gu, '')
  const [words, spellings] = [foldText(plain).split(BETWEEN), plain.split(BETWEEN)]
  const found = new Map<string, string>()
  if (words.length !== spellings.length) return found
  for (const [index, word] of words.entries()) {
    const shown = spellings[index] as string
    if (WORD.test(word) && !((found.get(word) ?? '\u{10ffff}') <= shown)) found.set(word, shown)
  }
  return found
}

/**
 * Notes the words that are new. What it returns is to be called once the transaction is committed: only then are they known.
 */
export async function noteWords(
  client: ClientBase,
  pool: Pool,
  found: readonly ReadonlyMap<string, string>[],
): Promise<() => void> {
  const known = knownTo(pool)
  const fresh = new Map<string, string>()
  for (const words of found)
    for (const [word, shown] of words)
      if (!known.has(word) && !((fresh.get(word) ?? '\u{10ffff}') <= shown)) fresh.set(word, shown)
  // in one order, lest two writers wait for each other
  const words = [...fresh.keys()].sort()
  if (words.length > 0) await client.query({ ...NOTE, values: [words, words.map((word) => fresh.get(word))] })
  return () => {
    if (known.size > MOST_KNOWN) known.clear()
    for (const word of words) known.add(word)
  }
}

function knownTo(pool: Pool): Set<string> {
  const known = KNOWN.get(pool) ?? new Set()
  KNOWN.set(pool, known)
  return known
}
