/** Chooses the nominative of a name among the readings that its words allow. */
import { genderOfGivenName } from '../../identity/given-names'
import { findByReading } from '../../identity/known-people'
import { readName } from '../../identity/read-name'
import { remember, rememberFor } from '../../identity/remember'
import type { NameReading, PeopleTable } from '../locales/people-table'
import type { Case } from '../locales/role-table'
import { stripCase } from './strip-case'

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']

export type NominativeName = { parts: string[]; case: Case | null }

/** A reading with all that can be told of it before the document is known. */
type Weighed = NameReading & { isPlain: boolean; given: 'm' | 'f' | null | undefined }
type Choice = { reading: NameReading; score: number }
/** The best reading of a part in each slot, and what it weighs there. */
type Choices = { readings: readonly (NameReading | null)[]; scores: readonly number[] }
type Slot = { kase: Case; gender: 'm' | 'f' }

/** One part of a name: its readings, `null` where it is never declined, and the choices among them. */
type Part = {
  written: string
  readings: readonly Weighed[] | null
  /** No reading of it tells a case. */
  isFixed: boolean
  /** The other spellings that the document may hold; where it holds none, `settled` has the choices. */
  others: readonly string[]
  /** As a part before others, and as the last one. */
  settled: [Choices | undefined, Choices | undefined]
  /** The nominative of the part as a whole name of which nothing is known and nothing else written. */
  alone: NominativeName | undefined
}

/** What a name as a whole can stand in. */
const SLOTS: readonly Slot[] = CASES.flatMap((kase) => [
  { kase, gender: 'm' as const },
  { kase, gender: 'f' as const },
])

const partsOf = rememberFor((table: PeopleTable) => remember((written) => weighPart(table, written)))

function weighPart(table: PeopleTable, written: string): Part {
  const readings = isName(written) ? table.read(written).map(weigh) : null
  const others = (readings ?? []).map(({ nominative }) => nominative).filter((nominative) => nominative !== written)
  return {
    written,
    readings,
    isFixed: readings === null || readings.every((reading) => reading.cases.length === 0),
    others: [...new Set(others)],
    settled: [undefined, undefined],
    alone: undefined,
  }
}

function weigh(reading: NameReading): Weighed {
  return { ...reading, isPlain: !reading.fixed && NOMINATIVE_ENDING.test(reading.nominative), given: undefined }
}

/** The gender that a reading tells as a given name, looked up once and only where the part can be one. */
function genderOf(reading: Weighed, written: string): 'm' | 'f' | null {
  // of «Касым-Жомарту» the first half alone is a known name, which says nothing about its ending
  if (reading.given === undefined)
    reading.given = reading.fixed && written.includes('-') ? null : genderOfGivenName(reading.nominative)
  return reading.given
}

/**
 * The nominative of all parts of a name.
 * @param cases the cases the words around the name allow; empty where nothing is known
 * @param written capitalised words of the document as they stand, which is where a nominative may be found
 * @param gender where the words around the name tell it («председница»)
 */
export function toNominative(
  table: PeopleTable,
  parts: readonly string[],
  cases: readonly Case[],
  written: ReadonlySet<string>,
  gender: 'm' | 'f' | null = null,
): NominativeName {
  if (table.suffixing) return stripCase(table, parts, written)
  const read = partsOf(table)
  const weighed = parts.map(read)
  const [first] = weighed
  const isAlone =
    weighed.length === 1 && cases.length === 0 && gender === null && first !== undefined && !isWritten(first, written)
  if (!isAlone) {
    const decided = decide(weighed, cases, written, gender)
    return table.respells ? (findKnown(table, weighed, decided) ?? decided) : decided
  }
  first.alone ??= decide(weighed, cases, written)
  return first.alone
}

/** The same case of the name as a person of the table of leaders bears it. */
function findKnown(table: PeopleTable, parts: readonly Part[], decided: NominativeName): NominativeName | undefined {
  const { case: kase } = decided
  if (parts.length !== 2 || kase === null) return undefined
  const isKnown = (names: readonly string[]) => findByReading(readName(names.join(' '), table.language)) !== undefined
  if (isKnown(decided.parts)) return decided
  const [given, surname] = parts.map(({ written, readings }) =>
    readings ? readings.filter(({ cases }) => cases.includes(kase)).map(({ nominative }) => nominative) : [written],
  )
  for (const first of new Set(given))
    for (const last of new Set(surname)) if (isKnown([first, last])) return { parts: [first, last], case: kase }
  return undefined
}

function isWritten(part: Part, written: ReadonlySet<string>): boolean {
  return part.others.some((other) => written.has(other))
}

function decide(
  parts: readonly Part[],
  cases: readonly Case[],
  written: ReadonlySet<string>,
  known: 'm' | 'f' | null = null,
): NominativeName {
  if (parts.every(({ isFixed }) => isFixed)) return { parts: parts.map((part) => part.written), case: null }
  const choices = parts.map((part, index) => choicesOf(part, index === parts.length - 1, written))
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let slot = 0; slot < SLOTS.length; slot++) {
    const { kase, gender } = SLOTS[slot] as Slot
    const base = cases.length === 0 ? (kase === 'nom' ? 0.6 : 0) : cases.includes(kase) ? 0 : -6
    let score = known === null || known === gender ? base : base - 6
    for (const { scores } of choices) score += scores[slot] as number
    if (score > most) {
      most = score
      best = slot
    }
  }
  return {
    parts: parts.map((part, index) => choices[index]?.readings[best]?.nominative ?? part.written),
    case: SLOTS[best]?.kase ?? null,
  }
}

/** The best reading of a part in each slot; kept with the part where the document says nothing about it. */
function choicesOf(part: Part, last: boolean, written: ReadonlySet<string>): Choices {
  if (isWritten(part, written)) return weighSlots(part, last, written)
  const place = last ? 1 : 0
  part.settled[place] ??= weighSlots(part, last, NOTHING)
  return part.settled[place]
}

/** What counts against a slot that a declined part has no reading for. */
const MISSING = -5

function weighSlots(part: Part, last: boolean, written: ReadonlySet<string>): Choices {
  const chosen = SLOTS.map(({ kase, gender }) => choose(part, kase, gender, last, written))
  const missing = part.readings ? MISSING : 0
  return {
    readings: chosen.map((choice) => choice?.reading ?? null),
    scores: chosen.map((choice) => choice?.score ?? missing),
  }
}

const NOTHING: ReadonlySet<string> = new Set()

/** Initials, particles and numbers are never declined. */
function isName(part: string): boolean {
  return /^(?:\p{Ll}{2,3}-)?\p{Lu}/u.test(part) && part.length > 1 && !part.endsWith('.') && part !== part.toUpperCase()
}

const NOMINATIVE_ENDING = /(?:[оеё]в|[иы]н|ский|цкий|ич|ян|дзе|енко|ова|ева|ина|ская)$/u

function choose(
  { readings, written: part }: Part,
  kase: Case,
  gender: 'm' | 'f',
  last: boolean,
  written: ReadonlySet<string>,
): Choice | null {
  let best: Choice | null = null
  for (const reading of readings ?? []) {
    if (!reading.cases.includes(kase) || (reading.gender !== null && reading.gender !== gender)) continue
    let score = 0
    const given = last ? null : genderOf(reading, part)
    if (given) score += given === gender ? 3 : -3
    else if (reading.fixed && kase !== 'nom' && /[уюеы]$/u.test(part)) score -= 0.5
    if (last && reading.isPlain) score += 1
    if (reading.nominative !== part && written.has(reading.nominative)) score += 2
    if (reading.fixed && kase !== 'nom' && !/[оиуыэюеё]$/u.test(part)) score -= /[ая]$/u.test(part) ? 2 : 1
    if (!best || score > best.score) best = { reading, score }
  }
  return best
}
