/**
 * Brings a text to the one spelling that the engine reads, and remembers where everything stood: composed letters,
 * plain blanks, one kind of apostrophe, plain digits, no soft hyphens or invisible characters, words in one script.
 */
import { countBegun } from './count-begun'
import { unmixScripts } from './look-alikes'

/** A passage whose length changed: `length` units at `start` of the normalised text were `from` to `to` of the original. */
type Shift = { start: number; length: number; from: number; to: number }

/** Where the characters of a normalised text came from: its shifts in order. */
export type Origin = readonly Shift[]

/** `origin` is `null` where every character stands where it stood. */
export type Normalised = { text: string; origin: Origin | null }

const PLAIN = 0
/** Blank and tab: only two of them are odd. */
const BLANK = 1
const LATIN = 2
const CYRILLIC = 3
/** From here on a character is never left as it is. */
const ODD_BLANK = 4
const INVISIBLE = 5
const MARK = 6
const OTHER = 7

/** The class of every UTF-16 code unit: a text is looked through once, and most hold nothing odd. */
const CLASSES = new Uint8Array(0x10000)

function classify(kind: number, ranges: string): void {
  for (const range of ranges.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16))
    CLASSES.fill(kind, first, last + 1)
  }
}

classify(LATIN, '41-5A 61-7A C0-24F 259 275')
classify(CYRILLIC, '400-482 48A-4FF')
classify(BLANK, '9 20')
classify(ODD_BLANK, 'B-D A0 1680 2000-200A 202F 205F 3000')
classify(INVISIBLE, '0-8 E-1F 7F-84 86-9F AD 61C 180E 200B-200F 202A-202E 2060-206F FE00-FE0F FEFF')
classify(MARK, '300-36F 483-487')
classify(OTHER, '60 85 B4 2B9-2BD 201B 2011 2028-2029 2032-2033 FF01-FF5E')

/** The text as the engine reads it. Linear. */
export function normaliseText(text: string): Normalised {
  let before = PLAIN
  let isOdd = false
  let isMixed = false
  for (let at = 0; at < text.length; at++) {
    const kind = CLASSES[text.charCodeAt(at)] as number
    if (kind >= ODD_BLANK || (kind === BLANK && before === BLANK)) isOdd = true
    else if ((kind === LATIN && before === CYRILLIC) || (kind === CYRILLIC && before === LATIN)) isMixed = true
    // what nobody sees does not part the letters of a word
    if (kind !== INVISIBLE && kind !== MARK) before = kind
  }
  const whole = isOdd ? rewrite(text) : { text, origin: null }
  return isMixed ? { text: unmixScripts(whole.text), origin: whole.origin } : whole
}

function rewrite(text: string): Normalised {
  const shifts: Shift[] = []
  const pieces: string[] = []
  let length = 0
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const kind = CLASSES[text.charCodeAt(at)] as number
    if (kind < ODD_BLANK && !(kind === BLANK && isGap(text, at + 1))) continue
    // a mark belongs to the letter before it
    const from = kind === MARK && at > done ? at - 1 : at
    const to = endOfOdd(text, at, kind)
    const written = kind === MARK ? compose(text.slice(from, to)) : spell(text, from, to, kind)
    length += from - done
    if (written.length !== to - from) shifts.push({ start: length, length: written.length, from, to })
    length += written.length
    pieces.push(text.slice(done, from), written)
    done = to
    at = to - 1
  }
  pieces.push(text.slice(done))
  return { text: pieces.join(''), origin: shifts.length > 0 ? shifts : null }
}

/** Whether a blank or something unseen stands at `at`. */
function isGap(text: string, at: number): boolean {
  const kind = at < text.length ? (CLASSES[text.charCodeAt(at)] as number) : PLAIN
  return kind === BLANK || kind === ODD_BLANK || kind === INVISIBLE
}

/** More marks than any letter has; the time to put them in order grows with the square of their number. */
const MOST_MARKS = 8

/** Blanks and unseen characters run on, and marks a little; other odd characters stand alone. */
function endOfOdd(text: string, at: number, kind: number): number {
  let end = at + 1
  if (kind === MARK) while (end - at < MOST_MARKS && CLASSES[text.charCodeAt(end)] === MARK) end++
  else if (kind !== OTHER) while (isGap(text, end)) end++
  return end
}

/** Letter and marks as one character, without the stress that dictionaries set over Russian vowels. */
function compose(cluster: string): string {
  return cluster.normalize('NFC').replace(/(?<=\p{Script=Cyrillic})[\u0300\u0301]+/gu, '')
}

function spell(text: string, from: number, to: number, kind: number): string {
  if (kind !== OTHER) return spellGap(text, from, to)
  const unit = text.charCodeAt(from)
  if (unit === 0x85 || unit === 0x2028 || unit === 0x2029) return '\n'
  if (unit === 0x2033) return '"'
  if (unit === 0x2011) return '-'
  return unit >= 0xff01 ? String.fromCharCode(unit - 0xfee0) : '’'
}

/** One blank for a run of them, and nothing where only unseen characters stood. */
function spellGap(text: string, from: number, to: number): string {
  let gap = ''
  for (let at = from; at < to; at++) {
    const kind = CLASSES[text.charCodeAt(at)]
    if (kind === INVISIBLE) continue
    // a blank that is not the usual one parts the thousands of a number, and must not be taken for its end
    if (kind === ODD_BLANK && gap === '' && isInNumber(text, from, to)) gap = '\u00A0'
    else if (gap === '') gap = ' '
  }
  return gap
}

function isInNumber(text: string, from: number, to: number): boolean {
  return /\p{Nd}/u.test(text.charAt(from - 1)) && /\p{Nd}/u.test(text.charAt(to))
}

/** The passage of the original that a passage of the normalised text was read from. */
export function restoreSpan(origin: Origin | null | undefined, start: number, end: number): [number, number] {
  if (!origin) return [start, end]
  const first = restore(origin, start, false)
  return [first, end > start ? restore(origin, end - 1, true) : first]
}

/** Where unit `at` began, or ended, in the original. */
function restore(origin: Origin, at: number, ends: boolean): number {
  const shift = origin[countBegun(origin, at) - 1]
  if (!shift) return ends ? at + 1 : at
  const past = at - shift.start - shift.length
  if (past >= 0) return shift.to + past + (ends ? 1 : 0)
  return ends ? shift.to : shift.from
}
