/** What is known of one word of a name by itself, kept for each language: texts name the same people over and over. */
import { isGivenName } from '../../identity/given-names'
import { findBySurname, type KnownPerson } from '../../identity/known-people'
import { readName } from '../../identity/read-name'
import { remember, rememberFor } from '../../identity/remember'
import type { NameReading, PeopleTable } from '../locales/people-table'
import { PartChoices, type Weighed } from './name-choices'
import type { NominativeName } from './whole-names'

/** One part of a name. What takes long to find out is looked for when it is first asked for. */
export class NamePart {
  readonly written: string
  /** `null` where it is never declined. */
  readonly readings: readonly Weighed[] | null
  /** No reading of it tells a case. */
  readonly isFixed: boolean
  /** The other spellings that a document may hold. */
  readonly others: readonly string[]
  /** What it can be before other parts, and as the last one. */
  readonly asFirst: PartChoices
  readonly asLast: PartChoices
  /** Its nominative as a whole name of which nothing is known and nothing else written. */
  alone: NominativeName | undefined
  private readonly table: PeopleTable
  private spelt: Spellings | undefined
  private borne: KnownPerson | null | undefined
  private given: boolean | undefined

  constructor(table: PeopleTable, written: string) {
    const readings = isName(written) ? table.read(written).map(weigh) : null
    const others = (readings ?? []).map(({ nominative }) => nominative).filter((nominative) => nominative !== written)
    this.table = table
    this.written = written
    this.readings = readings
    this.isFixed = readings === null || readings.every((reading) => reading.cases.length === 0)
    this.others = [...new Set(others)]
    this.asFirst = new PartChoices(this, false)
    this.asLast = new PartChoices(this, true)
  }

  /** Whether a document writes it in another way as well. */
  isElsewhere(written: ReadonlySet<string>): boolean {
    for (const other of this.others) if (written.has(other)) return true
    return false
  }

  /** The plain spellings that it can have in the nominative. */
  get spellings(): Spellings {
    this.spelt ??= listSpellings(this.table, this.written)
    return this.spelt
  }

  /** The one person who is known by it as surname, in any case; `null` where there is none. */
  get bearer(): KnownPerson | null {
    if (this.borne === undefined) this.borne = findBearer(this.table, this.written)
    return this.borne
  }

  get isGiven(): boolean {
    this.given ??= isGivenName(this.written)
    return this.given
  }
}

export type Spellings = {
  all: readonly string[]
  /** Those in which a slip of the pen can be told. */
  long: readonly string[]
  /** First letters of all, and of the long ones. */
  letters: readonly string[]
  longLetters: readonly string[]
}

/** The parts of names in one language, by how they are written. */
export const namePartsIn = rememberFor((table: PeopleTable) => remember((written) => new NamePart(table, written)))

function listSpellings(table: PeopleTable, written: string): Spellings {
  const all = [...new Set(table.read(written).map(({ nominative }) => readName(nominative, table.language)))]
  const long = all.filter((word) => word.length > 5)
  const firsts = (words: readonly string[]) => [...new Set(words.map((word) => word.charAt(0)))]
  return { all, long, letters: firsts(all), longLetters: firsts(long) }
}

function findBearer(table: PeopleTable, written: string): KnownPerson | null {
  return (
    table
      .read(written)
      .map(({ nominative }) => findBySurname(readName(nominative, table.language)))
      .find(Boolean) ?? null
  )
}

function weigh(reading: NameReading): Weighed {
  return { ...reading, isPlain: !reading.fixed && NOMINATIVE_ENDING.test(reading.nominative) }
}

const NOMINATIVE_ENDING = /(?:[оеё]в|[иы]н|ский|цкий|ич|ян|дзе|енко|ова|ева|ина|ская)$/u

/** Initials, particles and numbers are never declined. */
function isName(part: string): boolean {
  return /^(?:\p{Ll}{2,3}-)?\p{Lu}/u.test(part) && part.length > 1 && !part.endsWith('.') && part !== part.toUpperCase()
}
