/** What a character is, from a table that fills itself: asking Unicode by regular expression is slow, and texts repeat. */

/** Letters and digits begin words and go on with them; marks and soft hyphens only go on with them. */
export const OTHER = 1
export const BLANK = 2
export const DASH = 3
export const INSIDE = 4
export const BEGINS = 5

const CLASSES = new Uint8Array(0x10000)

/** The class of the UTF-16 code unit at `at`; the two halves of a character beyond the basic plane are of one class. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = CLASSES[unit] as number
  return known > 0 ? known : classify(text, at, unit)
}

function classify(text: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return classOf(wholeAt(text, at))
  const fresh = classOf(String.fromCharCode(unit))
  CLASSES[unit] = fresh
  return fresh
}

/** The character of which the unit at `at` is a half. */
function wholeAt(text: string, at: number): string {
  const before = at > 0 ? text.codePointAt(at - 1) : undefined
  const point = before !== undefined && before > 0xffff ? before : (text.codePointAt(at) as number)
  return String.fromCodePoint(point)
}

function classOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return BEGINS
  if (/[\p{M}\u00AD]/u.test(character)) return INSIDE
  if (/\s/u.test(character)) return BLANK
  return /[-\u2010-\u2015]/u.test(character) ? DASH : OTHER
}
