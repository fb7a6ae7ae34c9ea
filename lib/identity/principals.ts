/** Who sat at the head of each side, and whether two reports agree on it. */
import { rankRole } from '../vocab/roles'
import type { ToldMeeting, ToldPerson } from './told-meeting'

/** The keys of the persons who can be the head of a side, by the side's code. */
export type Principals = ReadonlyMap<string, ReadonlySet<string>>

export type SamePerson = (a: string, b: string) => boolean

/**
 * The named persons of highest rank on each side; those whose rank is not told count too, for they may be the head.
 * The head of an organization has no country and sits for the only organization at the table.
 */
export function principalsOf(told: Pick<ToldMeeting, 'countries' | 'organizations' | 'participants'>): Principals {
  const sides = new Map<string, ToldPerson[]>()
  for (const person of told.participants) {
    const side = sideOf(person, told)
    if (side === null || person.key === '') continue
    const people = sides.get(side)
    if (people) people.push(person)
    else sides.set(side, [person])
  }
  return new Map([...sides].map(([side, people]) => [side, new Set(headsAmong(people))]))
}

function sideOf(person: ToldPerson, told: Pick<ToldMeeting, 'countries' | 'organizations'>): string | null {
  if (person.country !== null) return told.countries.includes(person.country) ? person.country : null
  return told.organizations.length === 1 ? (told.organizations[0] ?? null) : null
}

function headsAmong(people: readonly ToldPerson[]): string[] {
  const best = Math.min(...people.map((person) => (person.role === null ? Infinity : rankRole(person.role))))
  return people.filter((person) => person.role === null || rankRole(person.role) === best).map((person) => person.key)
}

export type Agreement = {
  /** Sides that both name, with a head in common. */
  agreed: number
  /** Sides that both name, with no head in common. */
  opposed: number
}

/** Holds the heads of two reports against each other, side by side; a side that one leaves unnamed says nothing. */
export function comparePrincipals(a: Principals, b: Principals, same: SamePerson): Agreement {
  let agreed = 0
  let opposed = 0
  for (const [side, heads] of a) {
    const others = b.get(side)
    if (others === undefined) continue
    if ([...heads].some((head) => others.has(head) || [...others].some((other) => same(head, other)))) agreed++
    else opposed++
  }
  return { agreed, opposed }
}

/** Asks `same` once for each pair of names: within a block the same few people are held against each other many times. */
export function rememberPairs(same: SamePerson): SamePerson {
  const known = new Map<string, boolean>()
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a]
    const pair = `${first}\n${second}`
    const answer = known.get(pair) ?? same(first, second)
    known.set(pair, answer)
    return answer
  }
}
