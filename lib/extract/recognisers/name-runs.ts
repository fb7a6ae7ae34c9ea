/** Runs of capitalised words that could be a person's name, with initials, particles and hyphens; nothing is decided yet. */
import type { Zone } from '../engine/reading'
import type { PeopleTable } from '../locales/people-table'
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
const ROMAN = /^(?:I{1,3}|IV|V|VI{1,3}|IX|XI{0,3}|XIV|XV|XVI)$/
const CAPITAL = /^\p{Lu}/u
/** Lower-case halves of compounds that are no names ("Riyadh-based"). */
const COMPOUND = new Set(
  'based led backed born style wide level member made owned run bound funded era like day year'.split(' '),
)

/**
 * All runs of one zone.
 * @param barred words that belong to a country, an organization, a place or a role
 * @param common folded words that the document also writes in lower case
 */
export function findNameRuns(
  table: PeopleTable,
  zone: Zone,
  barred: (word: number) => boolean,
  common: ReadonlySet<string>,
): NameRun[] {
  const starts = new Set(zone.sentences.map((sentence) => sentence.from))
  const canBe = (at: number): boolean => {
    const word = zone.words[at]
    if (!word?.upper || barred(at) || !CAPITAL.test(word.text) || table.honorifics.has(word.folded)) return false
    // «Ван И»: a whole given name that is also a function word, never at the start of a sentence
    // «К.-Ж. Токаев»: an initial, though «к» alone is a preposition
    if (word.text.length === 1 && /^\.[ \u00A0-]{0,2}\p{Lu}/u.test(zone.text.slice(word.end, word.end + 5))) return true
    // a headline in capitals: "Tokayev Holds Talks"
    if (zone.in === 'title' && table.verbs.has(word.folded)) return false
    if (table.notNames.has(word.folded) && (starts.has(at) || !table.namesWithin?.has(word.folded)))
      return word.text.length === 1 && !starts.has(at) && zone.words[at - 1]?.upper === true
    // of words in capitals only "JD" and the like; the rest are acronyms
    if (word.caps && !/^[A-Z]{2}$/.test(word.text)) return false
    return !((zone.in === 'title' || starts.has(at)) && common.has(word.folded))
  }
  const runs: NameRun[] = []
  for (let at = 0; at < zone.words.length; ) {
    const run = canBe(at) || isNumbered(table, zone, at, canBe) ? readRun(table, zone, at, canBe) : null
    if (run && !isQuoted(zone, run)) runs.push(run)
    at = run ? run.to : at + 1
  }
  return runs
}

function readRun(table: PeopleTable, zone: Zone, from: number, canBe: (at: number) => boolean): NameRun | null {
  const parts: string[] = []
  let at = from
  if (!canBe(at) && ROMAN.test(zone.words[at]?.text ?? '')) parts.push(zone.words[at++]?.text ?? '')
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
    while (ahead < at + 3 && isNameGap(zone, ahead) && isParticle(table, zone, ahead)) ahead++
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
    if (word && table.tails.has(word.folded) && !word.upper && isBlank(gapBefore(zone, at))) {
      parts.push(word.text)
      at++
    } else if (word && ROMAN.test(word.text) && isBlank(gapBefore(zone, at))) {
      parts.push(word.text)
      at++
    }
    break
  }
  const letters = parts.some((part) => part.length > 1 && part !== part.toUpperCase())
  return letters ? { zone, from, to: at, parts } : null
}

/** «III Чарльз»: where cases are added behind a name, the number of a king stands before it. */
function isNumbered(table: PeopleTable, zone: Zone, at: number, canBe: (at: number) => boolean): boolean {
  return (
    table.suffixing === true &&
    ROMAN.test(zone.words[at]?.text ?? '') &&
    canBe(at + 1) &&
    isBlank(gapBefore(zone, at + 1))
  )
}

function isParticle(table: PeopleTable, zone: Zone, at: number): boolean {
  const word = zone.words[at]
  return word !== undefined && !word.upper && table.particles.has(word.folded)
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
  for (let word = zone.words[end]; word; word = zone.words[end]) {
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
  const before = gapBefore(zone, run.from)
  return /[«“"„]$/u.test(before)
}
