/** What a word by itself can be in a person's name, looked for once for all places where it stands. */
import { rememberFor } from '../../identity/remember'
import type { Word } from '../engine/reading'
import { NAME_SIGNS, rows } from '../engine/terms'
import type { PeopleTable } from '../locales/people-table'

/** Begins with a capital, and is no honorific. */
export const CAPITAL = 1
export const HONORIFIC = 2
export const NOT_NAME = 4
/** May be a name though it is in `notNames`, where no sentence begins. */
export const NAME_WITHIN = 8
export const VERB = 16
export const PARTICLE = 32
export const TAIL = 64
/** The number of a king. */
export const ROMAN = 128
/** All capitals, and longer than "JD" and the like. */
export const ACRONYM = 256
/** Stands between a name and the person's country. */
export const FROM = 512
/** Governs a case before a name. */
export const PREPOSITION = 1024
/** May stand between a role and the name, where it is written small. */
export const BETWEEN = 2048

/** How many bits there are. */
const SIGNS = 12
const ALL = (1 << SIGNS) - 1

const KING = /^(?:I{1,3}|IV|V|VI{1,3}|IX|XI{0,3}|XIV|XV|XVI)$/

/** Tells the bits of a word. */
export type NameSigns = (word: Word) => number

let tables = 0

/** The signs of words in one language. */
export const nameSignsIn = rememberFor((table: PeopleTable): NameSigns => {
  // one word may stand in texts of several languages: the row tells for which one its signs were looked for
  const own = ++tables << SIGNS
  return (word) => {
    const known = rows[word.row + NAME_SIGNS] as number
    if (known >> SIGNS === own >> SIGNS) return known & ALL
    const signs = lookForSigns(table, word)
    rows[word.row + NAME_SIGNS] = own | signs
    return signs
  }
})

function lookForSigns(table: PeopleTable, { text, folded, upper, caps }: Word): number {
  const isHonorific = table.honorifics.has(folded)
  return (
    (upper && /^\p{Lu}/u.test(text) && !isHonorific ? CAPITAL : 0) |
    (isHonorific ? HONORIFIC : 0) |
    (table.notNames.has(folded) ? NOT_NAME : 0) |
    (table.namesWithin?.has(folded) ? NAME_WITHIN : 0) |
    (table.verbs.has(folded) ? VERB : 0) |
    (table.particles.has(folded) ? PARTICLE : 0) |
    (table.tails.has(folded) ? TAIL : 0) |
    (KING.test(text) ? ROMAN : 0) |
    (caps && !/^[A-Z]{2}$/.test(text) ? ACRONYM : 0) |
    (table.from.has(folded) ? FROM : 0) |
    (table.prepositions.has(folded) ? PREPOSITION : 0) |
    (table.betweenRoleAndName?.test(folded) ? BETWEEN : 0)
  )
}
