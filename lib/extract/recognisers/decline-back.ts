/** Chooses the nominative of a name among the readings that its words allow. */
import { genderOfGivenName } from '../../identity/given-names'
import type { NameReading, PeopleTable } from '../locales/people-table'
import type { Case } from '../locales/role-table'

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']

export type NominativeName = { parts: string[]; case: Case | null }

type Choice = { reading: NameReading; score: number }
type Weighed = NameReading & { given: 'm' | 'f' | null }

/** Of «Касым-Жомарту» the first half alone is a known name, which says nothing about its ending. */
function weighGiven(reading: NameReading, part: string): Weighed {
  return { ...reading, given: reading.fixed && part.includes('-') ? null : genderOfGivenName(reading.nominative) }
}

/**
 * The nominative of all parts of a name.
 * @param cases the cases the words around the name allow; empty where nothing is known
 * @param written capitalised words of the document as they stand, which is where a nominative may be found
 */
export function toNominative(
  table: PeopleTable,
  parts: readonly string[],
  cases: readonly Case[],
  written: ReadonlySet<string>,
): NominativeName {
  const readings = parts.map((part) =>
    isName(part) ? table.read(part).map((reading) => weighGiven(reading, part)) : null,
  )
  if (readings.every((list) => list === null || list.every((reading) => reading.cases.length === 0)))
    return { parts: [...parts], case: null }
  let best: { score: number; parts: string[]; case: Case } | undefined
  for (const kase of CASES) {
    for (const gender of ['m', 'f'] as const) {
      let score = cases.length === 0 ? (kase === 'nom' ? 0.6 : 0) : cases.includes(kase) ? 0 : -6
      const chosen = parts.map((part, index) => {
        const choice = choose(readings[index] ?? null, kase, gender, index === parts.length - 1, part, written)
        score += choice ? choice.score : readings[index] ? -5 : 0
        return choice?.reading.nominative ?? part
      })
      if (!best || score > best.score) best = { score, parts: chosen, case: kase }
    }
  }
  return { parts: best?.parts ?? [...parts], case: best?.case ?? null }
}

/** Initials, particles and numbers are never declined. */
function isName(part: string): boolean {
  return /^\p{Lu}/u.test(part) && part.length > 1 && !part.endsWith('.') && part !== part.toUpperCase()
}

const NOMINATIVE_ENDING = /(?:[оеё]в|[иы]н|ский|цкий|ич|ян|дзе|енко|ова|ева|ина|ская)$/u

function choose(
  readings: readonly Weighed[] | null,
  kase: Case,
  gender: 'm' | 'f',
  last: boolean,
  part: string,
  written: ReadonlySet<string>,
): Choice | null {
  let best: Choice | null = null
  for (const reading of readings ?? []) {
    if (!reading.cases.includes(kase) || (reading.gender !== null && reading.gender !== gender)) continue
    let score = 0
    if (!last && reading.given) score += reading.given === gender ? 3 : -3
    else if (reading.fixed && kase !== 'nom' && /[уюеы]$/u.test(part)) score -= 0.5
    if (last && !reading.fixed && NOMINATIVE_ENDING.test(reading.nominative)) score += 1
    if (reading.nominative !== part && written.has(reading.nominative)) score += 2
    if (reading.fixed && kase !== 'nom' && !/[оиуыэюеё]$/u.test(part)) score -= /[ая]$/u.test(part) ? 2 : 1
    if (!best || score > best.score) best = { reading, score }
  }
  return best
}
