/** Tells whether a form that matched stands for its country, place or organization here. */
import type { Zone } from '../engine/reading'
import { sentenceAt } from '../engine/reading'
import type { Guard } from '../locales/country-table'

export type Verdict = 'yes' | 'no' | 'if-prior'

type Names = { givenNames: ReadonlySet<string>; titles: ReadonlySet<string> }
type Place = { start: number; end: number; from: number; to: number }

/**
 * Judges a hit by its neighbours.
 * @param words all folded words of the document, for rival readings
 */
export function judge(
  guard: Guard | undefined,
  zone: Zone,
  hit: Place,
  words: ReadonlySet<string>,
  names: Names,
): Verdict {
  if (!guard) return 'yes'
  const before = zone.words[hit.from - 1]
  const after = zone.words[hit.to]
  if (guard.compound && !/^\s?[-\u2010-\u2015]\s?\p{L}/u.test(zone.text.slice(hit.end, hit.end + 3))) return 'no'
  if (before && guard.notAfter?.has(before.folded)) return 'no'
  if (after && guard.notBefore?.has(after.folded)) return 'no'
  if ((guard.surname || guard.personal) && followsGivenName(zone, hit, names)) return 'no'
  if (guard.personal && precedesSurname(zone, hit, names)) return 'no'
  if (guard.rivals && outvoted(guard.rivals, words)) return 'no'
  if (guard.prior) return 'if-prior'
  if (guard.common && sentenceAt(zone, hit.start)?.from === hit.from) return 'if-prior'
  return 'yes'
}

function outvoted(rivals: NonNullable<Guard['rivals']>, words: ReadonlySet<string>): boolean {
  const count = (list: ReadonlySet<string>) => [...list].filter((word) => words.has(word)).length
  return count(rivals.against) > count(rivals.support)
}

function followsGivenName(zone: Zone, hit: Place, { givenNames }: Names): boolean {
  const before = zone.words[hit.from - 1]
  return before !== undefined && givenNames.has(before.folded) && zone.text.slice(before.end, hit.start) === ' '
}

/** Followed by a capitalised word that is no title, where capitals mean something. */
function precedesSurname(zone: Zone, hit: Place, { titles }: Names): boolean {
  const after = zone.words[hit.to]
  if (!after?.upper || after.caps || zone.text.slice(hit.end, after.start) !== ' ') return false
  return !titles.has(after.folded) && !isTitleCase(zone, hit)
}

/** How many words on either side tell whether a line is written in title case; a bound keeps reading linear. */
const TITLE_CASE_REACH = 15

/** English headlines capitalise every word, so a capital says nothing there. */
function isTitleCase(zone: Zone, hit: Place): boolean {
  const sentence = sentenceAt(zone, hit.start)
  if (!sentence) return false
  const first = Math.max(sentence.from, hit.from - TITLE_CASE_REACH)
  const last = Math.min(sentence.to, hit.to + TITLE_CASE_REACH)
  let long = 0
  let upper = 0
  for (let index = first; index < last; index++) {
    const word = zone.words[index]
    if (!word || word.text.length < 4) continue
    long++
    if (word.upper) upper++
  }
  return long > 3 && upper / long > 0.8
}

/** Whether a span alone fills a pair of quotation marks: then it is a hotel, a channel or a club, not a state. */
export function isQuotedAlone(text: string, start: number, end: number): boolean {
  return /["«„“”']/u.test(text.charAt(start - 1)) && /["»“”']/u.test(text.charAt(end))
}

/** All folded words of a document. */
export function wordsOf(zones: readonly Zone[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const zone of zones) for (const word of zone.words) words.add(word.folded)
  return words
}
