/** Cuts text into words and tells how each is joined to the one before it. */
import { BEGINS, BLANK, classAt, DASH, INSIDE } from './characters'
import { fold } from './fold'
import type { Word } from './reading'
import { CAPITALS, CAPS, HASH_SEED, hashStep, rowAt, rows, type Term, termOf, UPPER } from './terms'

export { fold }

/** How a word is joined to the one before it; forms and texts are compared by this, not by the exact characters. */
export const JOIN = {
  other: 0,
  blank: 1,
  hyphen: 2,
  apostrophe: 3,
  stop: 4,
} as const
/** The number after the last of `JOIN`. */
export const JOINS = 5

/** A word at its place. Its spelling is left with its term: most words are passed over without being read. */
class PlacedWord implements Word {
  readonly start: number
  readonly end: number
  readonly join: number
  readonly row: number
  readonly upper: boolean
  readonly caps: boolean
  readonly term: Term

  constructor(start: number, end: number, join: number, row: number) {
    const capitals = rows[row + CAPITALS] as number
    this.start = start
    this.end = end
    this.join = join
    this.row = row
    this.upper = (capitals & UPPER) !== 0
    this.caps = (capitals & CAPS) !== 0
    this.term = termOf(row)
  }

  get text(): string {
    return this.term.text
  }

  get folded(): string {
    return this.term.folded
  }
}

/** All words of a text in order, with their places. Linear in the length of the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (let at = 0; at < text.length; ) {
    if (classAt(text, at) !== BEGINS) {
      at++
      continue
    }
    const start = at
    let hash = HASH_SEED
    do hash = hashStep(hash, text.charCodeAt(at++))
    while (at < text.length && classAt(text, at) >= INSIDE)
    const join = words.length === 0 ? JOIN.other : joinOf(text, last, start)
    words.push(new PlacedWord(start, at, join, rowAt(text, start, at, hash)))
    last = at
  }
  return words
}

/** What a table needs to know of a word. */
export type WordOutline = {
  start: number
  end: number
  folded: string
  join: number
}

/**
 * Adds the words of a form in a table to those before its end that are known. No term is kept of them: forms are many,
 * and texts hold few of their words.
 */
export function outlineRest(form: string, words: WordOutline[]): void {
  let last = words.at(-1)?.end ?? 0
  for (let start = last, end = last; start < form.length; start = end) {
    end = endOfWord(form, start)
    if (end === start) {
      end++
      continue
    }
    const join = words.length === 0 ? JOIN.other : joinOf(form, last, start)
    words.push({ start, end, folded: fold(form.slice(start, end)), join })
    last = end
  }
}

/** Whether no word goes on at `at`. */
export function endsWord(text: string, at: number): boolean {
  return at >= text.length || classAt(text, at) < INSIDE
}

/** The end of the word that begins at `start`; `start` itself where none does. */
function endOfWord(text: string, start: number): number {
  if (classAt(text, start) !== BEGINS) return start
  let at = start + 1
  while (at < text.length && classAt(text, at) >= INSIDE) at++
  return at
}

/** The kind of the gap between two words: white space, a hyphen or dash, an apostrophe, a full stop, or anything else. */
function joinOf(text: string, from: number, to: number): number {
  const first = classAt(text, from)
  if (to - from === 1 && first === BLANK) return JOIN.blank
  if (to - from > 3) return isBlank(text, from, to) ? JOIN.blank : JOIN.other
  const inner = to - from > 1 && first === BLANK ? from + 1 : from
  const rest = to - inner
  if (classAt(text, inner) === DASH && (rest === 1 || (rest === 2 && classAt(text, inner + 1) === BLANK)))
    return JOIN.hyphen
  if (inner > from || to - from > 2) return isBlank(text, from, to) ? JOIN.blank : JOIN.other
  if (to - from === 2 && classAt(text, from + 1) !== BLANK) return JOIN.other
  const sign = text.charAt(from)
  if (sign === '.') return JOIN.stop
  return "'’ʼ`".includes(sign) ? JOIN.apostrophe : JOIN.other
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classAt(text, at) !== BLANK) return false
  return true
}
