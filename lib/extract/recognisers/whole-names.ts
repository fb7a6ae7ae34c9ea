/** What a whole name in the nominative shows by itself, kept for each language: texts name the same people over and over. */
import { genderOfGivenName } from '../../identity/given-names'
import { findByReading, findBySurname, type KnownPerson } from '../../identity/known-people'
import { CHINESE_SURNAMES } from '../../identity/palladius'
import { readName } from '../../identity/read-name'
import { remember, rememberFor } from '../../identity/remember'
import type { PeopleTable } from '../locales/people-table'
import type { Case } from '../locales/role-table'

/** A name in the nominative. What not every document asks for is looked for when it is first asked for. */
export class WholeName {
  readonly parts: readonly string[]
  readonly name: string
  /** The plain spelling, surname first. */
  readonly plain: string
  readonly known: KnownPerson | undefined
  /** As `personKey` gives it. */
  readonly key: string
  private readonly table: PeopleTable
  private proof: string | null | undefined
  private proofOfParts: string | null | undefined
  private surname: boolean | undefined
  private borne: KnownPerson | null | undefined

  constructor(table: PeopleTable, parts: readonly string[]) {
    this.table = table
    this.parts = parts
    this.name = parts.join(' ')
    this.plain = readName(this.name, table.language)
    this.known = findByReading(this.plain)
    this.key = this.known?.key ?? this.plain
  }

  /** The rule by which it alone is a person's name, whatever stands around it. */
  get rule(): string | null {
    if (this.proof === undefined) this.proof = findRule(this)
    return this.proof
  }

  /** The rule by which one of its parts tells the same, where no country beside it does. */
  get ruleOfParts(): string | null {
    if (this.proofOfParts === undefined) this.proofOfParts = findRuleOfParts(this.table, this)
    return this.proofOfParts
  }

  /** Ends as only surnames do. */
  get endsAsSurname(): boolean {
    this.surname ??= this.table.surnameEnding.test((this.parts.at(-1) as string).toLowerCase())
    return this.surname
  }

  /** The person who is known by the first of its parts as surname. */
  get bearer(): KnownPerson | null {
    if (this.borne === undefined) {
      const surname = this.parts.length === 1 ? this.plain : readName(this.parts[0] as string, this.table.language)
      this.borne = findBySurname(surname) ?? null
    }
    return this.borne
  }
}

/** A name in the nominative, and in what case it stood. */
export type NominativeName = { whole: WholeName; case: Case | null }

const wholes = rememberFor((table: PeopleTable) => remember((name) => new WholeName(table, name.split(' '))))

/** The whole name that some parts make. */
export function wholeName(table: PeopleTable, parts: readonly string[]): WholeName {
  return wholes(table)(parts.length === 1 ? (parts[0] as string) : parts.join(' '))
}

function findRule({ parts, known }: WholeName): string | null {
  const first = parts[0] as string
  if (known) return 'person.known'
  if (/^\p{Lu}\.?$/u.test(first) || first.includes('.')) return 'person.initial'
  return genderOfGivenName(first) ? 'person.given-name' : null
}

function findRuleOfParts(table: PeopleTable, { parts, plain }: WholeName): string | null {
  if (CHINESE_SURNAMES.has(plain.split(' ')[0] as string) && parts.length === 2 && plain === readName(plain))
    return 'person.chinese'
  if (parts.slice(1, -1).some((part) => table.particles.has(part)) || table.tails.has(parts.at(-1) as string))
    return 'person.particle'
  return parts.slice(1).some((part) => genderOfGivenName(part) !== null) ? 'person.given-name' : null
}
