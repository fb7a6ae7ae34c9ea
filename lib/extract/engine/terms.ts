/**
 * One record for every written word, made once and shared by all places where the word stands: what holds of the spelling
 * itself (its folded form, its capitals, what stem tests say of it) is asked once a word and not once an occurrence.
 *
 * Two tables. The vocabulary holds every word that a lexicon begins or goes on with; it grows while locales are compiled
 * and then stays. The terms are the words that texts were seen to hold; they are forgotten when there are too many, so
 * that no text can fill the memory.
 *
 * A text holds many words that were not met for long, and what the processor waits for is memory: all numbers of a term
 * stand in one row of integers, side by side, and its letters in one pool, so that to know a word again costs three looks.
 */
import { copyText } from '../../identity/copy-text'
import { fold } from './fold'

/** A word that lexicons know. */
export type Known = {
  /** 0 for all words that no lexicon knows. */
  id: number
  /** One bit for each lexicon, some of them shared: whether one of its forms can begin with this word. */
  begins: number
  /** The same bits: whether a form can go on with it. */
  continues: number
}

export type Term = {
  /** As written. */
  text: string
  folded: string
  known: Known
}

const UNKNOWN: Known = { id: 0, begins: 0, continues: 0 }
const vocabulary = new Map<string, Known>()

/** The entry of a folded word in the vocabulary, made if it is not there. Only for words of tables, which have an end. */
export function learn(folded: string): Known {
  let known = vocabulary.get(folded)
  if (!known) {
    known = { id: vocabulary.size + 1, begins: 0, continues: 0 }
    vocabulary.set(folded, known)
  }
  return known
}

/** Integers of a row, as a power of two: a term's row begins at its number times this. */
const SHIFT = 4
const WIDTH = 1 << SHIFT
/** What stands where in a row. The first three are those of the entry in the vocabulary. */
export const BEGINS = 0
export const CONTINUES = 1
export const ID = 2
/** `UPPER` and `CAPS`. */
export const CAPITALS = 3
/** What the word says of the language it stands in (see language.ts); 0 until that is asked. */
export const SIGNS = 4
/** What it can be in a person's name (see name-signs.ts); 0 until that is asked. */
export const NAME_SIGNS = 5
/** Where its letters stand in the pool, and how many there are. */
const LETTERS = 6
const LENGTH = 7
/** The row of its folded spelling, one more than it is; 0 until that is asked. */
const FOLDED = 8
/** The number of the last document that was seen to write it small (see `smallIn`). */
const SMALL = 9
/** From here on two integers for each page of tests: which were made of the word, and which of them it passed. */
const TESTS = 10
const PAGES = (WIDTH - TESTS) / 2

export const UPPER = 1
export const CAPS = 2

/** Most words kept between texts; a day's reports of one language hold fewer. */
const MOST = 1 << 16
/** Most letters of theirs. */
const MOST_LETTERS = 1 << 21
const FIRST = 1 << 12

/** The rows of all terms; another array where they have become more. */
export let rows = new Int32Array(FIRST * WIDTH)
let terms: Term[] = []
let pool = new Uint16Array(FIRST * 8)
let letters = 0
/** Hash and number, one more than that of the term, side by side; a power of two of slots, at least half of them empty. */
let slots = new Int32Array(FIRST * 4)

/**
 * Forgets all terms if there are too many; to be called between documents. What is forgotten no longer hears of new
 * words in the vocabulary (see `linkTerms`), so within a document all terms are kept.
 */
export function forgetIfFull(): void {
  if (terms.length < MOST && letters < MOST_LETTERS) return
  rows = new Int32Array(FIRST * WIDTH)
  terms = []
  pool = new Uint16Array(FIRST * 8)
  letters = 0
  slots = new Int32Array(FIRST * 4)
}

export const HASH_SEED = 0x811c9dc5

/** One step of the FNV-1a hash over UTF-16 code units. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The row of the word written at `start` to `end`, whose hash the caller has from reading its letters. */
export function rowAt(text: string, start: number, end: number, hash: number): number {
  const mask = (slots.length >> 1) - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let number = slots[slot * 2 + 1] as number; number !== 0; number = slots[slot * 2 + 1] as number) {
    if (slots[slot * 2] === hash) {
      const row = (number - 1) << SHIFT
      if (isWrittenAt(row, text, start, end)) return row
    }
    slot = (slot + 1) & mask
  }
  return addTerm(text, start, end, hash, slot)
}

function isWrittenAt(row: number, text: string, start: number, end: number): boolean {
  if (rows[row + LENGTH] !== end - start) return false
  let letter = rows[row + LETTERS] as number
  for (let at = start; at < end; at++) if (pool[letter++] !== text.charCodeAt(at)) return false
  return true
}

/** The term of a row. */
export function termOf(row: number): Term {
  return terms[row >> SHIFT] as Term
}

function addTerm(text: string, start: number, end: number, hash: number, slot: number): number {
  const number = terms.length
  const row = number << SHIFT
  if (row === rows.length) rows = widen(rows, new Int32Array(rows.length * 2))
  while (letters + end - start > pool.length) pool = widen(pool, new Uint16Array(pool.length * 2))
  const term = createTerm(copyText(text, start, end))
  terms.push(term)
  tellRow(row, term.known)
  rows[row + CAPITALS] = capitalsOf(term.text)
  rows[row + LETTERS] = letters
  rows[row + LENGTH] = end - start
  for (let at = start; at < end; at++) pool[letters++] = text.charCodeAt(at)
  slots[slot * 2] = hash
  slots[slot * 2 + 1] = number + 1
  if (number * 4 > slots.length) growSlots()
  return row
}

function tellRow(row: number, { begins, continues, id }: Known): void {
  rows[row + BEGINS] = begins
  rows[row + CONTINUES] = continues
  rows[row + ID] = id
}

function widen<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function createTerm(text: string): Term {
  const folded = fold(text)
  return { text, folded: folded === text ? text : folded, known: vocabulary.get(folded) ?? UNKNOWN }
}

function capitalsOf(written: string): number {
  const first = written.charAt(0)
  if (first === first.toLowerCase() && written === written.toLowerCase()) return 0
  const isCaps = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()
  return (first !== first.toLowerCase() ? UPPER : 0) | (isCaps ? CAPS : 0)
}

function growSlots(): void {
  const old = slots
  slots = new Int32Array(old.length * 2)
  const mask = (slots.length >> 1) - 1
  for (let at = 0; at < old.length; at += 2) {
    if (old[at + 1] === 0) continue
    const hash = old[at] as number
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
    slots[slot * 2] = hash
    slots[slot * 2 + 1] = old[at + 1] as number
  }
}

/** The row of the folded spelling of a word. */
function foldedRow(row: number): number {
  return (rows[row + FOLDED] || findFolded(row)) - 1
}

function findFolded(row: number): number {
  const { text, folded } = termOf(row)
  let hash = HASH_SEED
  for (let at = 0; at < folded.length; at++) hash = hashStep(hash, folded.charCodeAt(at))
  const found = (folded === text ? row : rowAt(folded, 0, folded.length, hash)) + 1
  rows[row + FOLDED] = found
  return found
}

let documents = 0

/** Tells of a word whether some of these write it with a small letter. Good until the next call. */
export function smallIn(
  lists: readonly (readonly { row: number; upper: boolean }[])[],
): (word: { row: number }) => boolean {
  const document = ++documents
  for (const words of lists) for (const { row, upper } of words) if (!upper) rows[foldedRow(row) + SMALL] = document
  return ({ row }) => rows[foldedRow(row) + SMALL] === document
}

/** How often the vocabulary has grown since the process began. */
export let growths = 0

/** Tells terms seen before what the vocabulary has learnt since; to be called when a lexicon is complete. */
export function linkTerms(): void {
  growths++
  terms.forEach((term, number) => {
    if (term.known === UNKNOWN) term.known = vocabulary.get(term.folded) ?? UNKNOWN
    tellRow(number << SHIFT, term.known)
  })
}

/** `BEGINS` of all words side by side: every lexicon looks at every word. */
export function beginsOf(words: readonly { row: number }[]): { growths: number; bits: Int32Array } {
  const bits = new Int32Array(words.length)
  for (let index = 0; index < words.length; index++)
    bits[index] = rows[(words[index] as { row: number }).row + BEGINS] as number
  return { growths, bits }
}

let tests = 0
/** As many bits as a small integer holds. */
const BITS = 30

/**
 * Keeps what a pure test of a folded word says with the word, so that each word is tested once.
 * Only for tests that are made when a locale is compiled, which have an end: there is room for those of all locales, and
 * what is made beyond that is asked anew each time.
 */
export function askOnce(test: (folded: string) => boolean): (word: { row: number }) => boolean {
  const number = tests++
  const page = Math.floor(number / BITS)
  if (page >= PAGES) return ({ row }) => test(termOf(row).folded)
  const bit = 1 << (number % BITS)
  const asked = TESTS + page * 2
  const passed = asked + 1
  return ({ row }) => {
    if (((rows[row + asked] as number) & bit) === 0) {
      const isPassed = test(termOf(row).folded)
      rows[row + asked] = (rows[row + asked] as number) | bit
      if (isPassed) rows[row + passed] = (rows[row + passed] as number) | bit
    }
    return ((rows[row + passed] as number) & bit) !== 0
  }
}
