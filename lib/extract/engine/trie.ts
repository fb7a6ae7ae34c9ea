/**
 * The trie behind a lexicon: nodes are numbers, steps stand in one hash table of integers. Locales have a hundred
 * thousand forms and more, so that objects and maps for each node would cost more than all reading.
 */
import type { Word, Zone } from './reading'
import { CONTINUES, ID, learn, rows } from './terms'
import { endsWord, JOIN, JOINS, outlineRest, type WordOutline } from './words'

/**
 * `upper`: the first word must begin with a capital. `caps`: every word of two or more letters must be written in
 * capitals. `title`: the first word must begin with a capital and not be all capitals («Гуам», but not «ГУАМ»).
 * `lower`: the first word must not begin with a capital («чехов», but not «Чехов»).
 */
export type Casing = 'upper' | 'caps' | 'title' | 'lower'

const ROOT = 0
/** No node: the root is none that a step leads to. */
export const NONE = 0

/** What a place says of its node beside its number, so that most nodes need not be looked up. */
const ENDS = 1
const INNER = 2
const PLACES = 4

/** Whether a form ends at a place. */
export function isEnd(place: number): boolean {
  return (place & ENDS) !== 0
}

/** Whether any form goes on behind a place. */
export function goesOn(place: number): boolean {
  return (place & INNER) !== 0
}

function nodeAt(place: number): number {
  return (place / PLACES) | 0
}

/** Integers of a slot: the node that a step leaves, the step, the place it leads to, and room up to a power of two. */
const STRIDE = 4

/** One number for a word of the vocabulary and its join. */
function stepOf(id: number, join: number): number {
  return id * JOINS + join
}

function idOf({ row }: Word): number {
  return rows[row + ID] as number
}

export class Trie<T> {
  private readonly bit: number
  /** A power of two of slots. */
  private slots = new Int32Array(STRIDE << 6)
  private mask = (1 << 6) - 1
  private size = 0
  /** What ends at a node, in the order of the entries; shared by all hits unless some of it asks for a case. */
  private readonly values: (T[] | undefined)[] = [undefined]
  private readonly cased: ((Casing | undefined)[] | undefined)[] = [undefined]
  private readonly inner: boolean[] = [false]
  /** The few steps over gaps that are no `JOIN`: by node, gap and word. */
  private readonly odd = new Map<string, number>()
  /** The form before, its words, and the nodes they led to: a phrase and its inflections begin alike. */
  private form = ''
  private readonly words: WordOutline[] = []
  private readonly path: number[] = []
  private only: T[] = []

  constructor(bit: number) {
    this.bit = bit
  }

  /** @throws RangeError where `form` holds no word */
  add(form: string, value: T, cased: Casing | undefined): void {
    const words = this.words
    const path = this.path
    let kept = 0
    while (kept < words.length && standsIn(this.form, form, kept > 0 ? end(words[kept - 1]) : 0, end(words[kept])))
      kept++
    words.length = kept
    path.length = kept
    this.form = form
    outlineRest(form, words)
    if (words.length === 0) throw new RangeError(`lexicon form without a word: ${JSON.stringify(form)}`)
    for (let index = kept; index < words.length; index++) path.push(this.grow(form, index))
    this.end(path[path.length - 1] as number, value, cased)
  }

  private grow(form: string, index: number): number {
    const { folded, join, start } = this.words[index] as WordOutline
    const known = learn(folded)
    if (index === 0) {
      known.begins |= this.bit
      return this.step(ROOT, stepOf(known.id, JOIN.other))
    }
    const from = this.path[index - 1] as number
    this.inner[from] = true
    known.continues |= this.bit
    if (join !== JOIN.other) return this.step(from, stepOf(known.id, join))
    const key = oddKey(from, form.slice(end(this.words[index - 1]), start), folded)
    const node = this.odd.get(key) ?? this.node()
    this.odd.set(key, node)
    return node
  }

  private node(): number {
    this.values.push(undefined)
    this.cased.push(undefined)
    this.inner.push(false)
    return this.values.length - 1
  }

  private slotOf(node: number, step: number): number {
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & this.mask
    while (this.slots[slot * STRIDE + 2] !== NONE) {
      if (this.slots[slot * STRIDE] === node && this.slots[slot * STRIDE + 1] === step) return slot
      slot = (slot + 1) & this.mask
    }
    return slot
  }

  private step(node: number, step: number): number {
    const slot = this.slotOf(node, step)
    const known = this.slots[slot * STRIDE + 2] as number
    if (known !== NONE) return known
    const fresh = this.node()
    this.put(slot, node, step, fresh)
    if (++this.size * 2 > this.mask) this.widen()
    return fresh
  }

  private put(slot: number, from: number, step: number, to: number): void {
    this.slots[slot * STRIDE] = from
    this.slots[slot * STRIDE + 1] = step
    this.slots[slot * STRIDE + 2] = to
  }

  private widen(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.mask = this.mask * 2 + 1
    for (let at = 0; at < old.length; at += STRIDE) {
      const [from, step, to] = [old[at] as number, old[at + 1] as number, old[at + 2] as number]
      if (to !== NONE) this.put(this.slotOf(from, step), from, step, to)
    }
  }

  private end(node: number, value: T, cased: Casing | undefined): void {
    const values = this.values[node]
    const casings = this.cased[node]
    if (values === undefined) {
      // all forms of one entry share the list that holds it alone
      if (this.only.length === 0 || this.only[0] !== value) this.only = [value]
      this.values[node] = this.only
      if (cased) this.cased[node] = [cased]
      return
    }
    for (let index = 0; index < values.length; index++)
      if (values[index] === value && casings?.[index] === cased) return
    this.values[node] = [...values, value]
    if (cased || casings) this.cased[node] = [...(casings ?? values.map(() => undefined)), cased]
  }

  /** The place that the first word of a form leads to, or `NONE`. */
  first(word: Word): number {
    return this.next(ROOT, stepOf(idOf(word), JOIN.other))
  }

  private next(node: number, step: number): number {
    return this.slots[this.slotOf(node, step) * STRIDE + 2] as number
  }

  /** To be called when all forms are in: from then on steps lead to places (see `isEnd`, `goesOn`). */
  close(): void {
    for (let at = 2; at < this.slots.length; at += STRIDE) this.slots[at] = this.placeOf(this.slots[at] as number)
    for (const [key, node] of this.odd) this.odd.set(key, this.placeOf(node))
  }

  private placeOf(node: number): number {
    if (node === NONE) return NONE
    return node * PLACES + (this.values[node] ? ENDS : 0) + (this.inner[node] ? INNER : 0)
  }

  /** The place behind `place` and word `index`, or `NONE`. */
  over(place: number, { text, words }: Pick<Zone, 'text' | 'words'>, index: number, word: Word): number {
    // most words never go on with a form, and the table of steps need not be asked
    if (((rows[word.row + CONTINUES] as number) & this.bit) === 0) return NONE
    const node = nodeAt(place)
    if (word.join !== JOIN.other) return this.next(node, stepOf(idOf(word), word.join))
    if (this.odd.size === 0) return NONE
    return this.odd.get(oddKey(node, text.slice((words[index - 1] as Word).end, word.start), word.folded)) ?? NONE
  }

  /** The values that end at `place` with word `last`, as far as its capitals are what they ask for. */
  ending(place: number, words: readonly Word[], from: number, last: number): T[] | undefined {
    const node = nodeAt(place)
    const values = this.values[node]
    const cased = this.cased[node]
    if (values === undefined || cased === undefined) return values
    const fitting = values.filter((_, index) => {
      const casing = cased[index]
      return casing === undefined || isCased(words, from, last, casing)
    })
    return fitting.length > 0 ? fitting : undefined
  }
}

function end(word: WordOutline | undefined): number {
  return word?.end ?? 0
}

function oddKey(node: number, gap: string, folded: string): string {
  return `${node}${gap}${folded}`
}

/** Whether `to` characters of a form stand in another one as well, and end a word there; up to `from` they do. */
function standsIn(form: string, other: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (form.charCodeAt(at) !== other.charCodeAt(at)) return false
  return endsWord(other, to)
}

function isCased(words: readonly Word[], from: number, last: number, cased: Casing): boolean {
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
