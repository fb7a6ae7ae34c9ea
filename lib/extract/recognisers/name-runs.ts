/** Runs of capitalised words that could be a person's name, with initials, particles and hyphens; nothing is decided yet. */
import { sentenceAt, type Word, type Zone } from '../engine/reading'
import { JOIN } from '../engine/words'
import type { PeopleTable } from '../locales/people-table'
import {
  ACRONYM,
  CAPITAL,
  NAME_WITHIN,
  type NameSigns,
  NOT_NAME,
  nameSignsIn,
  PARTICLE,
  ROMAN,
  TAIL,
  VERB,
} from './name-signs'
import { gapBefore, isBlank } from './word-map'

export type NameRun = {
  zone: Zone
  /** Words: first inclusive, last exclusive. */
  from: number
  to: number
  /** Parts as written; a hyphenated name is one part. */
  parts: string[]
}

const MOST_PARTS = 7
/** Lower-case halves of compounds that are no names ("Riyadh-based"). */
const COMPOUND = new Set(
  'based led backed born style wide level member made owned run bound funded era like day year'.split(' '),
)

/**
 * All runs of one zone.
 * @param barred words that belong to a country, an organization, a place or a role
 * @param isSmall whether the document also writes a word in lower case
 */
export function findNameRuns(
  table: PeopleTable,
  zone: Zone,
  barred: (word: number) => boolean,
  isSmall: (word: Word) => boolean,
): NameRun[] {
  const { words } = zone
  const signsOf = nameSignsIn(table)
  const opensSentence = (at: number) => sentenceAt(zone, (words[at] as Word).start)?.from === at
  const canBe = (at: number): boolean => {
    const word = words[at]
    if (!word?.upper) return false
    const signs = signsOf(word)
    if ((signs & CAPITAL) === 0 || barred(at)) return false
    // «Ван И»: a whole given name that is also a function word, never at the start of a sentence
    // «К.-Ж. Токаев»: an initial, though «к» alone is a preposition
    const isLetter = word.end - word.start === 1
    if (isLetter && /^\.[ \u00A0-]{0,2}\p{Lu}/u.test(zone.text.slice(word.end, word.end + 5))) return true
    // a headline in capitals: "Tokayev Holds Talks"
    if (zone.in === 'title' && signs & VERB) return false
    if (signs & NOT_NAME && (!(signs & NAME_WITHIN) || opensSentence(at)))
      return isLetter && !opensSentence(at) && words[at - 1]?.upper === true
    // of words in capitals only "JD" and the like; the rest are acronyms
    if (signs & ACRONYM) return false
    return !((zone.in === 'title' || opensSentence(at)) && isSmall(word))
  }
  const runs: NameRun[] = []
  for (let at = 0; at < words.length; ) {
    const run =
      canBe(at) || (table.suffixing && isNumbered(signsOf, zone, at, canBe)) ? readRun(signsOf, zone, at, canBe) : null
    if (run && !isQuoted(zone, run)) runs.push(run)
    at = run ? run.to : at + 1
  }
  return runs
}

function readRun(signsOf: NameSigns, zone: Zone, from: number, canBe: (at: number) => boolean): NameRun | null {
  const parts: string[] = []
  let at = from
  if (!canBe(at) && isRoman(signsOf, zone, at)) parts.push(zone.words[at++]?.text ?? '')
  while (parts.length < MOST_PARTS) {
    if (canBe(at)) {
      const end = endOfPart(zone, at, canBe)
      const last = zone.words[end - 1]
      const stop = last?.text.length === 1 && last.text !== 'И' && zone.text.charAt(last.end) === '.' ? '.' : ''
      const part = end === at + 1 ? (last?.text ?? '') : zone.text.slice(zone.words[at]?.start, last?.end)
      parts.push(part + stop)
      at = end
    }
    // particles count only where a capital follows: «фон дер Ляйен», "bin Zayed"
    let ahead = at
    while (ahead < at + 3 && isParticle(signsOf, zone, ahead) && isNameGap(zone, ahead)) ahead++
    if (canBe(ahead) && isNameGap(zone, ahead)) {
      // an article keeps its hyphen and with it is one part: «аль-Хусейн», "el-Sisi"
      const glued = ahead > at && gapBefore(zone, ahead) === '-' ? ahead - 1 : ahead
      for (let index = at; index < glued; index++) parts.push(zone.words[index]?.text ?? '')
      at = glued
      if (glued < ahead) {
        const end = endOfPart(zone, ahead, canBe)
        parts.push(zone.text.slice(zone.words[glued]?.start, zone.words[end - 1]?.end))
        at = end
      }
      continue
    }
    const word = zone.words[at]
    const isLast = word && (word.upper ? isRoman(signsOf, zone, at) : (signsOf(word) & TAIL) !== 0)
    if (isLast && isBlank(gapBefore(zone, at))) {
      parts.push(word.text)
      at++
    }
    break
  }
  const letters = parts.some((part) => part.length > 1 && part !== part.toUpperCase())
  return letters ? { zone, from, to: at, parts } : null
}

/** «III Чарльз»: where cases are added behind a name, the number of a king stands before it. */
function isNumbered(signsOf: NameSigns, zone: Zone, at: number, canBe: (at: number) => boolean): boolean {
  return isRoman(signsOf, zone, at) && canBe(at + 1) && isBlank(gapBefore(zone, at + 1))
}

function isRoman(signsOf: NameSigns, { words }: Zone, at: number): boolean {
  const word = words[at]
  return word?.upper === true && (signsOf(word) & ROMAN) !== 0
}

function isParticle(signsOf: NameSigns, { words }: Zone, at: number): boolean {
  const word = words[at]
  return word !== undefined && !word.upper && (signsOf(word) & PARTICLE) !== 0
}

/** A blank, the stop of an initial, or the hyphen behind an article («аль-Хусейн»). */
function isNameGap(zone: Zone, at: number): boolean {
  const gap = gapBefore(zone, at)
  const before = zone.words[at - 1]
  if (isBlank(gap)) return !gap.includes('\n')
  // the stop behind «Ван И.» ends a sentence
  if (/^\.[ \u00A0]?$/u.test(gap))
    return before !== undefined && before.text.length <= 2 && before.upper && before.text !== 'И'
  return gap === '-' && before !== undefined && before.text.length <= 3
}

/** Where the part that begins at `at` ends: over hyphens («Касым-Жомарт», "Jae-myung", «К.-Ж.») and apostrophes. */
function endOfPart(zone: Zone, at: number, canBe: (at: number) => boolean): number {
  let end = at + 1
  for (let word = zone.words[end]; word && word.join !== JOIN.blank; word = zone.words[end]) {
    const gap = gapBefore(zone, end)
    const hyphen = /^\.?[-\u2010\u2011]$/u.test(gap)
    const half = hyphen && !word.upper && /^\p{Ll}{1,7}$/u.test(word.text) && !COMPOUND.has(word.folded)
    const apostrophe = /^['’ʼ]$/u.test(gap) && word.folded !== 's' && word.text.length > 1
    if (!((hyphen && canBe(end)) || half || (apostrophe && word.text.length > 1))) break
    end++
  }
  return end
}

/** The run fills a pair of quotation marks: a company, a stadium, a newspaper. */
function isQuoted(zone: Zone, run: NameRun): boolean {
  return run.from > 0 && '«“"„'.includes(zone.text.charAt((zone.words[run.from]?.start ?? 0) - 1))
}
