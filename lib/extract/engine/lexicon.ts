/**
 * Forms compiled into one word-anchored trie: a text is walked once, and at every word the longest form that begins
 * there is found. Forms are matched on folded words, so case and ё do not matter unless an entry asks for it.
 */
import type { Word, Zone } from './reading'
import { BEGINS, growths, linkTerms, rows } from './terms'
import { type Casing, goesOn, isEnd, NONE, Trie } from './trie'

export type { Casing } from './trie'

export type Entry<T> = {
  /** One surface form, one or more words; blanks match any white space, a hyphen only a hyphen or dash. */
  form: string
  value: T
  cased?: Casing
}

export type Hit<T> = {
  start: number
  end: number
  /** Indices into `Zone.words`: first inclusive, last exclusive. */
  from: number
  to: number
  /** Everything that ends here with this form; never empty. */
  values: T[]
}

export type Lexicon<T> = {
  /** Longest hits from left to right; hits do not overlap. */
  scan(zone: Pick<Zone, 'text' | 'words' | 'begins'>): Hit<T>[]
  /** Whether a form may begin with a word: a quick no for most. */
  begins(word: Word): boolean
  /** The longest hit that begins at word `from`, if any. */
  at(zone: Pick<Zone, 'text' | 'words'>, from: number): Hit<T> | undefined
  size: number
}

let lexicons = 0

/**
 * Compiles entries into a lexicon. The same form may carry several values; all are reported.
 * @throws RangeError where a form holds no word, which is a fault in the table.
 */
export function compileLexicon<T>(entries: Iterable<Entry<T>>): Lexicon<T> {
  // as many bits as a small integer holds; lexicons that share one only look at a few words more
  const bit = 1 << (lexicons++ % 30)
  const trie = new Trie<T>(bit)
  let size = 0
  for (const { form, value, cased } of entries) {
    trie.add(form, value, cased)
    size++
  }
  trie.close()
  linkTerms()

  const begins = ({ row }: Word): boolean => ((rows[row + BEGINS] as number) & bit) !== 0

  const at = (zone: Pick<Zone, 'text' | 'words'>, from: number): Hit<T> | undefined => {
    const first = zone.words[from]
    if (first === undefined || !begins(first)) return undefined
    let place = trie.first(first)
    let values: T[] | undefined
    let last = from
    for (let index = from; place !== NONE; ) {
      const ending = isEnd(place) ? trie.ending(place, zone.words, from, index) : undefined
      if (ending) {
        values = ending
        last = index
      }
      const next = zone.words[++index]
      if (!next || !goesOn(place)) break
      place = trie.over(place, zone, index, next)
    }
    return (
      values && {
        start: first.start,
        end: (zone.words[last] as Word).end,
        from,
        to: last + 1,
        values,
      }
    )
  }

  return {
    size,
    begins,
    at,
    scan(zone) {
      const { words } = zone
      const hits: Hit<T>[] = []
      if (zone.begins?.growths === growths && zone.begins.bits.length === words.length) {
        const { bits } = zone.begins
        for (let from = 0; from < bits.length; ) {
          const hit = ((bits[from] as number) & bit) === 0 ? undefined : at(zone, from)
          if (hit) hits.push(hit)
          from = hit ? hit.to : from + 1
        }
        return hits
      }
      for (let from = 0; from < words.length; ) {
        const hit = at(zone, from)
        if (hit) hits.push(hit)
        from = hit ? hit.to : from + 1
      }
      return hits
    },
  }
}
