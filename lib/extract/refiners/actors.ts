/** Who stands in a sentence: named people, and those known by their title alone. */
import type { CountryMark, PersonMark, RoleMark, Zone } from '../engine/reading'
import type { Actor } from './encounter'
import { isVerbFinal } from './verb-final'

/** Between a title and the name it belongs to: "president, Nana Akufo-Addo". */
const BESIDE = 3
/** Between the members of an enumeration: ", ", " and ", «, а также ». */
const LISTED = /^(?:\s|,|;|and|of|from|the|и|а также|i|као и|kao i|te|те|мен|пен|бен|және|[’']s)*$/iu

export function findActors(
  zone: Zone,
  people: readonly PersonMark[],
  roles: readonly RoleMark[],
  countries: readonly CountryMark[],
): Actor[] {
  const actors: Actor[] = people.map(({ start, end, name, key, role, country, organization, stands }) => ({
    zone,
    start,
    end,
    name,
    key,
    role,
    country,
    organization: country ? null : organization,
    ...(stands ? { stands } : {}),
  }))
  for (const mark of roles) {
    if (people.some((person) => touches(person, mark))) continue
    if (mark.plural) actors.push(...membersOf(zone, mark, countries))
    else if (mark.country || mark.organization) actors.push(toActor(zone, mark, mark.country))
  }
  return joinOffices(zone, roles, dropDoubles(actors)).sort((a, b) => a.start - b.start)
}

/** «С действующим председателем ОБСЕ, министром иностранных дел Мальты Яном Боргом»: one person of two offices. */
function joinOffices(zone: Zone, roles: readonly RoleMark[], actors: readonly Actor[]): Actor[] {
  const heads = actors.filter((actor) => actor.name === null && actor.organization !== null)
  if (heads.length === 0) return [...actors]
  const joined = new Set<Actor>()
  for (const head of heads) {
    const office = roles.find((mark) => mark.country !== null && isOneBreath(zone, head.end, mark.start))
    const holder = actors.find(
      (actor) =>
        actor.country !== null &&
        ((office &&
          actor.country === office.country &&
          actor.end >= office.start &&
          actor.start - office.end <= BESIDE) ||
          isOneBreath(zone, actor.end, head.start)),
    )
    if (!holder || head.organization === null) continue
    holder.chairs = head.organization
    if (head.start < holder.start) holder.start = head.start
    joined.add(head)
  }
  return actors.filter((actor) => !joined.has(actor))
}

function isOneBreath({ text }: Zone, from: number, to: number): boolean {
  return (
    to >= from &&
    to - from <= OFFICES &&
    /^\s*(?:[,–—-]|\((?:он|она) же)\s*(?:(?:действующ|нынешн)\p{L}+\s)?$/u.test(text.slice(from, to))
  )
}

/** Characters between two offices of one person. */
const OFFICES = 24

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
  // «Олжас Бектенов Дүниежүзілік банктің вице-президентімен кездесті»
  if (
    role.organization &&
    role.organization !== person.organization &&
    isVerbFinal(role.zone) &&
    person.end <= role.start
  )
    return false
  // «норвежскому премьеру Санду рассказала»: two persons beside each other
  if (role.country && person.country && role.country !== person.country) return false
  return person.start <= role.end + BESIDE && role.start <= person.end + BESIDE
}

/** «Президенты России и Казахстана»: one actor for each country enumerated behind, or the one inside. */
export function membersOf(zone: Zone, mark: RoleMark, countries: readonly CountryMark[]): Actor[] {
  const members: Actor[] = []
  let end = mark.start
  for (const country of countries) {
    if (country.start < mark.start || country.kind === 'adjective') continue
    if (country.start > mark.end && isVerbFinal(zone)) break
    if (country.start > mark.end && !LISTED.test(zone.text.slice(Math.max(end, mark.end), country.start))) break
    members.push({ ...toActor(zone, mark, country.code), start: country.start, end: country.end })
    end = country.end
  }
  if (members.length > 0 || !mark.country) return members
  const listed = adjectivesBefore(zone, mark, countries)
  return listed.length > 1
    ? listed.map(({ code, start, end: to }) => ({ ...toActor(zone, mark, code), start, end: to }))
    : [toActor(zone, mark, mark.country)]
}

/** Names that serve as adjectives. */
const SHORT = /^(?:U\.?S\.?A?|U\.?K|U\.?A\.?E)\.?$/u

/** "His Tajik, Kyrgyz and Uzbek counterparts", «с таджикским и узбекским коллегами». */
function adjectivesBefore(zone: Zone, mark: RoleMark, countries: readonly CountryMark[]): CountryMark[] {
  const listed: CountryMark[] = []
  let start = mark.end
  for (const country of [...countries].reverse()) {
    // "top U.S. and Russian diplomats"
    const isShort =
      listed.length > 0 && country.kind === 'name' && SHORT.test(zone.text.slice(country.start, country.end))
    if (country.end > mark.end || !(country.kind === 'adjective' || country.kind === 'demonym' || isShort)) continue
    const gap = zone.text.slice(country.end, start).replace(/^\./u, '')
    if (listed.length > 0 ? !LISTED.test(gap) : country.end < mark.start) break
    listed.unshift(country)
    start = country.start
  }
  return listed
}

function toActor(zone: Zone, mark: RoleMark, country: string | null): Actor {
  const { start, end, role, organization, stands } = mark
  const actor = { zone, start, end, name: null, key: null, role, country, organization: country ? null : organization }
  return stands ? { ...actor, stands } : actor
}
