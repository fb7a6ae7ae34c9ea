/**
 * Forms compiled into one word-anchored trie: a text is walked once, and at every word the longest form that begins
 * there is found. Forms are matched on folded words, so case and ё do not matter unless an entry asks for it.
 */
import type { Word, Zone } from './reading'
import { fold, splitWords } from './words'

/**
 * `upper`: the first word must begin with a capital. `caps`: every word of two or more letters must be written in
 * capitals. `title`: the first word must begin with a capital and not be all capitals («Гуам», but not «ГУАМ»).
 * `lower`: the first word must not begin with a capital («чехов», but not «Чехов»).
 */
export type Casing = 'upper' | 'caps' | 'title' | 'lower'

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
  scan(zone: Pick<Zone, 'text' | 'words'>): Hit<T>[]
  /** The longest hit that begins at word `from`, if any. */
  at(zone: Pick<Zone, 'text' | 'words'>, from: number): Hit<T> | undefined
  size: number
}

type Node<T> = { next: Map<string, Node<T>> | null; ends: { value: T; cased: Entry<T>['cased'] }[] | null }

const BLANK = /^[\s\u00A0\u202F]+$/u
const HYPHEN = /^[\s\u00A0]?[-\u2010-\u2015][\s\u00A0]?$/u
const APOSTROPHE = /^['’ʼ`.]\s?$/u

/** How two neighbouring words are joined; forms and texts are compared by this, not by the exact characters. */
function gapOf(text: string, before: Word, after: Word): string {
  const gap = text.slice(before.end, after.start)
  if (BLANK.test(gap)) return ' '
  if (HYPHEN.test(gap)) return '-'
  if (APOSTROPHE.test(gap)) return gap.startsWith('.') ? '.' : "'"
  return gap
}

/**
 * Compiles entries into a lexicon. The same form may carry several values; all are reported.
 * @throws RangeError where a form holds no word, which is a fault in the table.
 */
export function compileLexicon<T>(entries: Iterable<Entry<T>>): Lexicon<T> {
  const root: Node<T> = { next: null, ends: null }
  let size = 0
  for (const { form, value, cased } of entries) {
    const words = splitWords(form)
    if (words.length === 0) throw new RangeError(`lexicon form without a word: ${JSON.stringify(form)}`)
    let node = root
    words.forEach((word, index) => {
      const previous = words[index - 1]
      const step = previous ? gapOf(form, previous, word) + fold(word.text) : word.folded
      node.next ??= new Map()
      let child = node.next.get(step)
      if (!child) {
        child = { next: null, ends: null }
        node.next.set(step, child)
      }
      node = child
    })
    node.ends ??= []
    if (!node.ends.some((end) => end.value === value && end.cased === cased)) node.ends.push({ value, cased })
    size++
  }

  const at = (zone: Pick<Zone, 'text' | 'words'>, from: number): Hit<T> | undefined => {
    const first = zone.words[from]
    let node = first && root.next?.get(first.folded)
    let best: Hit<T> | undefined
    for (let index = from; node && first; ) {
      const last = zone.words[index] as Word
      if (node.ends) {
        const values = node.ends
          .filter((end) => end.cased === undefined || isCased(zone.words, from, index, end.cased))
          .map((end) => end.value)
        if (values.length > 0) best = { start: first.start, end: last.end, from, to: index + 1, values }
      }
      const next = zone.words[index + 1]
      if (!node.next || !next) break
      node = node.next.get(gapOf(zone.text, last, next) + next.folded)
      index++
    }
    return best
  }

  return {
    size,
    at,
    scan(zone) {
      const hits: Hit<T>[] = []
      for (let from = 0; from < zone.words.length; ) {
        const hit = at(zone, from)
        if (hit) hits.push(hit)
        from = hit ? hit.to : from + 1
      }
      return hits
    },
  }
}

function isCased(words: Word[], from: number, last: number, cased: Casing): boolean {
  const first = words[from] as Word
  if (cased === 'upper') return first.upper
  if (cased === 'lower') return !first.upper
  if (cased === 'title') return first.upper && !first.caps
  for (let index = from; index <= last; index++) if (!isCapital(words[index] as Word)) return false
  return true
}

/** The single letters of «U.S.» and digits have no case of their own to break. */
function isCapital(word: Word): boolean {
  return word.caps || (word.text.length === 1 && word.upper) || /^\p{N}+$/u.test(word.text)
}
