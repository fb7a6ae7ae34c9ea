/** Who stands in a sentence: named people, and those known by their title alone. */
import type { CountryMark, PersonMark, RoleMark, Zone } from '../engine/reading'
import type { Actor } from './encounter'

/** Between a title and the name it belongs to: "president, Nana Akufo-Addo". */
const BESIDE = 3
/** Between the members of an enumeration: ", ", " and ", «, а также ». */
const LISTED = /^(?:\s|,|;|and|of|the|и|а также|[’']s)*$/iu

export function findActors(
  zone: Zone,
  people: readonly PersonMark[],
  roles: readonly RoleMark[],
  countries: readonly CountryMark[],
): Actor[] {
  const actors: Actor[] = people.map(({ start, end, name, key, role, country, organization }) => ({
    zone,
    start,
    end,
    name,
    key,
    role,
    country,
    organization: country ? null : organization,
  }))
  for (const mark of roles) {
    if (people.some((person) => touches(person, mark))) continue
    if (mark.plural) actors.push(...membersOf(zone, mark, countries))
    else if (mark.country || mark.organization) actors.push(toActor(zone, mark, mark.country))
  }
  return dropDoubles(actors).sort((a, b) => a.start - b.start)
}

/** A title and the name behind it are one person: «министры Азербайджана и Узбекистана Байрамов и Саидов» are two. */
function dropDoubles(actors: readonly Actor[]): Actor[] {
  return actors.filter(
    (actor) =>
      actor.name !== null ||
      !actors.some((named) => named.name !== null && named.country === actor.country && sameRank(named, actor)),
  )
}

function sameRank(named: Actor, titled: Actor): boolean {
  return named.role === null || named.role === titled.role
}

function touches(person: PersonMark, role: RoleMark): boolean {
  if (role.plural) return false
  // «норвежскому премьеру Санду рассказала»: two persons beside each other
  if (role.country && person.country && role.country !== person.country) return false
  return person.start <= role.end + BESIDE && role.start <= person.end + BESIDE
}

/** «Президенты России и Казахстана»: one actor for each country enumerated behind, or the one inside. */
function membersOf(zone: Zone, mark: RoleMark, countries: readonly CountryMark[]): Actor[] {
  const members: Actor[] = []
  let end = mark.start
  for (const country of countries) {
    if (country.start < mark.start || country.kind === 'adjective') continue
    if (country.start > mark.end && !LISTED.test(zone.text.slice(Math.max(end, mark.end), country.start))) break
    members.push({ ...toActor(zone, mark, country.code), start: country.start, end: country.end })
    end = country.end
  }
  return members.length > 0 || !mark.country ? members : [toActor(zone, mark, mark.country)]
}

function toActor(zone: Zone, mark: RoleMark, country: string | null): Actor {
  const { start, end, role, organization } = mark
  return { zone, start, end, name: null, key: null, role, country, organization: country ? null : organization }
}
