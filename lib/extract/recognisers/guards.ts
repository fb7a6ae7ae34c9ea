/** Tells whether a form that matched stands for its country, place or organization here. */
import { isGivenName } from '../../identity/given-names'
import type { Zone } from '../engine/reading'
import { sentenceAt } from '../engine/reading'
import type { Guard } from '../locales/country-table'

export type Verdict = 'yes' | 'no' | 'if-prior'

/** The words a document holds. */
export type WordsOf = { has(folded: string): boolean }

type Names = { givenNames: ReadonlySet<string>; titles: ReadonlySet<string> }
type Place = { start: number; end: number; from: number; to: number }

/**
 * Judges a hit by its neighbours.
 * @param words all folded words of the document, for rival readings
 */
export function judge(guard: Guard | undefined, zone: Zone, hit: Place, words: WordsOf, names: Names): Verdict {
  if (!guard) return 'yes'
  const before = zone.words[hit.from - 1]
  const after = zone.words[hit.to]
  if (guard.compound && !/^\s?[-\u2010-\u2015]\s?\p{L}/u.test(zone.text.slice(hit.end, hit.end + 3))) return 'no'
  if (guard.hyphened && !isHyphened(zone.text, hit)) return 'no'
  if (before && guard.notAfter?.has(before.folded)) return 'no'
  if (after && guard.notBefore?.has(after.folded)) return 'no'
  if ((guard.surname || guard.personal) && followsGivenName(zone, hit, names)) return 'no'
  if (guard.personal && precedesSurname(zone, hit, names)) return 'no'
  if (guard.rivals && outvoted(guard.rivals, words)) return 'no'
  if (guard.prior) return 'if-prior'
  if (guard.common && sentenceAt(zone, hit.start)?.from === hit.from) return 'if-prior'
  return 'yes'
}

/** A hyphen, and no blank, stands on either side. */
function isHyphened(text: string, { start, end }: Place): boolean {
  const isHyphen = (at: number) => /[-\u2010-\u2015]/u.test(text.charAt(at))
  return (
    (isHyphen(start - 1) && /\p{L}/u.test(text.charAt(start - 2))) ||
    (isHyphen(end) && /\p{L}/u.test(text.charAt(end + 1)))
  )
}

function outvoted(rivals: NonNullable<Guard['rivals']>, words: WordsOf): boolean {
  const count = (list: ReadonlySet<string>) => [...list].filter((word) => words.has(word)).length
  return count(rivals.against) > count(rivals.support)
}

function followsGivenName(zone: Zone, hit: Place, { givenNames }: Names): boolean {
  const before = zone.words[hit.from - 1]
  if (!before?.upper || zone.text.slice(before.end, hit.start) !== ' ') return false
  return givenNames.has(before.folded) || (!before.caps && isAnyGivenName(before.text))
}

/** A given name, with the ending of a case or without («Мартина Куба»). */
function isAnyGivenName(written: string): boolean {
  return [0, 1, 2].some(
    (ending) => written.length - ending > 3 && isGivenName(written.slice(0, written.length - ending)),
  )
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

/** All folded words of a document, gathered when they are first asked for: few forms have rivals. */
export function wordsOf(zones: readonly Zone[]): WordsOf {
  let words: Set<string> | undefined
  return {
    has(folded) {
      words ??= new Set(zones.flatMap((zone) => zone.words.map((word) => word.folded)))
      return words.has(folded)
    },
  }
}
