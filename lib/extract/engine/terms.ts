/**
 * One record for every written word, made once and shared by all places where the word stands: what holds of the spelling
 * itself (its folded form, its capitals, what stem tests say of it) is asked once a word and not once an occurrence.
 *
 * Two tables. The vocabulary holds every word that a lexicon begins or goes on with; it grows while locales are compiled
 * and then stays. The terms are the words that texts were seen to hold; they are forgotten when there are too many, so
 * that no text can fill the memory.
 */
import { copyText } from '../../identity/copy-text'
import { fold } from './fold'

/** A word that lexicons know. */
export type Known = {
  /** 0 for all words that no lexicon knows. */
  id: number
  /** See `Term`. */
  begins: number
}

export type Term = {
  /** As written. */
  text: string
  folded: string
  upper: boolean
  caps: boolean
  known: Known
  /** One bit for each lexicon, some of them shared: whether one of its forms can begin with this word. */
  begins: number
  /** `known.id`, at hand. */
  id: number
  /** Which tests were made of the word, and which of them it passed: one bit a test (see `askOnce`). */
  asked: number
  passed: number
  askedMore: number
  passedMore: number
  /** What the word says of the language it stands in (see language.ts); -1 until that is asked. */
  signs: number
}

const UNKNOWN: Known = { id: 0, begins: 0 }
const vocabulary = new Map<string, Known>()

/** The entry of a folded word in the vocabulary, made if it is not there. Only for words of tables, which have an end. */
export function learn(folded: string): Known {
  let known = vocabulary.get(folded)
  if (!known) {
    known = { id: vocabulary.size + 1, begins: 0 }
    vocabulary.set(folded, known)
  }
  return known
}

/** Most words kept between texts; a day's reports of one language hold fewer. */
const MOST = 1 << 16
/** Slots are a power of two and at least half of them are empty. */
let slots: (Term | undefined)[] = new Array(1 << 12)
let hashes = new Int32Array(1 << 12)
let size = 0

/**
 * Forgets all terms if there are too many; to be called between documents. What is forgotten no longer hears of new
 * words in the vocabulary (see `linkTerms`), so within a document all terms are kept.
 */
export function forgetIfFull(): void {
  if (size < MOST) return
  slots = new Array(1 << 12)
  hashes = new Int32Array(1 << 12)
  size = 0
}

export const HASH_SEED = 0x811c9dc5

/** One step of the FNV-1a hash over UTF-16 code units. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The term of the word written at `start` to `end`, whose hash the caller has from reading its letters. */
export function termAt(text: string, start: number, end: number, hash: number): Term {
  const mask = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let term = slots[slot]; term !== undefined; term = slots[slot]) {
    if (hashes[slot] === hash && isWrittenAt(term.text, text, start, end)) return term
    slot = (slot + 1) & mask
  }
  const fresh = createTerm(copyText(text, start, end))
  slots[slot] = fresh
  hashes[slot] = hash
  size++
  if (size * 2 > slots.length) grow()
  return fresh
}

function isWrittenAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let index = 0; index < written.length; index++)
    if (written.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  return true
}

function createTerm(written: string): Term {
  const first = written.charAt(0)
  const folded = fold(written)
  const known = vocabulary.get(folded) ?? UNKNOWN
  return {
    text: written,
    folded: folded === written ? written : folded,
    upper: first !== first.toLowerCase(),
    caps: written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase(),
    known,
    begins: known.begins,
    id: known.id,
    asked: 0,
    passed: 0,
    askedMore: 0,
    passedMore: 0,
    signs: -1,
  }
}

function grow(): void {
  const old = slots
  const oldHashes = hashes
  slots = new Array(old.length * 2)
  hashes = new Int32Array(old.length * 2)
  const mask = slots.length - 1
  for (let index = 0; index < old.length; index++) {
    if (!old[index]) continue
    const hash = oldHashes[index] as number
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot]) slot = (slot + 1) & mask
    slots[slot] = old[index]
    hashes[slot] = hash
  }
}

/** How often the vocabulary has grown since the process began. */
export let growths = 0

/** Tells terms seen before what the vocabulary has learnt since; to be called when a lexicon is complete. */
export function linkTerms(): void {
  growths++
  if (size === 0) return
  for (const term of slots) {
    if (!term) continue
    if (term.known === UNKNOWN) term.known = vocabulary.get(term.folded) ?? UNKNOWN
    term.begins = term.known.begins
    term.id = term.known.id
  }
}

/** `begins` of all words in one row: every lexicon looks at every word, and words lie far apart. */
export function beginsOf(words: readonly { term: Term }[]): { growths: number; bits: Int32Array } {
  const bits = new Int32Array(words.length)
  for (let index = 0; index < words.length; index++) bits[index] = (words[index] as { term: Term }).term.begins
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
export function askOnce(test: (folded: string) => boolean): (word: { term: Term }) => boolean {
  const number = tests++
  const bit = 1 << (number % BITS)
  if (number < BITS)
    return ({ term }) => {
      if ((term.asked & bit) === 0) {
        term.asked |= bit
        if (test(term.folded)) term.passed |= bit
      }
      return (term.passed & bit) !== 0
    }
  if (number < BITS * 2)
    return ({ term }) => {
      if ((term.askedMore & bit) === 0) {
        term.askedMore |= bit
        if (test(term.folded)) term.passedMore |= bit
      }
      return (term.passedMore & bit) !== 0
    }
  return ({ term }) => test(term.folded)
}
