/** Who took part in a meeting, out of all reports that speak about it. */
import { rankRole } from '../vocab/roles'
import type { Found } from './found'
import { chooseMostTold } from './most-told'
import type { SamePerson } from './principals'
import { compareText, type MeetingReport, type ToldPerson } from './told-meeting'

/**
 * Every person whom the reports name, once, under the key that says most of the name; role, country and spelling as
 * most reports have them. A lesser tier speaks only for the sides of which the better ones name nobody. The order is
 * that of rank, then of key, so that it does not hang on arrival.
 */
export function foldParticipants(tiers: readonly MeetingReport[][], same: SamePerson): Found<ToldPerson[]> {
  const filled = new Set<string | null>()
  const seats: ToldPerson[] = []
  const from: MeetingReport[] = []
  for (const tier of tiers) {
    const named = tier.map((report) => ({ report, people: report.told.participants.filter((person) => isNew(person)) }))
    seats.push(...named.flatMap(({ people }) => people))
    from.push(...named.filter(({ people }) => people.length > 0).map(({ report }) => report))
    for (const { country } of seats) filled.add(country)
  }
  return { value: unitePeople(seats, same), from }

  function isNew(person: ToldPerson): boolean {
    return person.key !== '' && !filled.has(person.country)
  }
}

function unitePeople(told: readonly ToldPerson[], same: SamePerson): ToldPerson[] {
  const keys = [...new Set(told.map((person) => person.key))].sort(byFullness)
  const people = new Map<string, ToldPerson[]>()
  for (const key of keys) {
    const seen = told.filter((person) => person.key === key)
    const possible = [...people].filter(([other, them]) => same(other, key) && canBeOne(them, seen))
    const found = possible.length === 1 ? possible[0] : undefined
    if (found) found[1].push(...seen)
    else people.set(key, seen)
  }
  return [...people].map(([key, seen]) => unite(key, seen)).sort(byRank)
}

function byFullness(a: string, b: string): number {
  return b.split(' ').length - a.split(' ').length || b.length - a.length || compareText(a, b)
}

function canBeOne(a: readonly ToldPerson[], b: readonly ToldPerson[]): boolean {
  const countries = new Set([...a, ...b].flatMap((person) => person.country ?? []))
  return countries.size <= 1
}

function unite(key: string, seen: readonly ToldPerson[]): ToldPerson {
  const full = seen.filter((person) => person.key === key)
  return {
    name:
      chooseMostTold(
        full.map((person) => person.name),
        compareText,
      ) ?? key,
    key,
    role:
      chooseMostTold(
        seen.flatMap((person) => person.role ?? []),
        (a, b) => rankRole(a) - rankRole(b),
      ) ?? null,
    country:
      chooseMostTold(
        seen.flatMap((person) => person.country ?? []),
        compareText,
      ) ?? null,
  }
}

/** Order of participants: by rank, then by key. */
export function byRank(a: ToldPerson, b: ToldPerson): number {
  return rankRole(a.role ?? '') - rankRole(b.role ?? '') || compareText(a.key, b.key)
}
