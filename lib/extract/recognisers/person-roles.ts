/** Settles who holds what: votes, known offices, and titles that stand for a person («сербский лидер»). */
import { findOffice } from '../../identity/known-people'
import type { RoleCode } from '../../vocab/roles'
import { type PersonMark, type Reading, sentenceAt, type Zone } from '../engine/reading'
import { fold } from '../engine/words'
import type { PeopleTable } from '../locales/people-table'
import { LED_BY_GOVERNMENT } from './leaders'
import { type Person, vote, winner } from './person-index'
import type { RolePhraseMark } from './roles'

export type Mention = {
  zone: Zone
  start: number
  end: number
  rule: string
  by: PersonMark['by']
  person: Person
  role: RolePhraseMark | null
}

const HEADS: ReadonlySet<RoleCode> = new Set(['head_of_state', 'head_of_government'])
/** How far back the other side of a "counterpart" is looked for, in characters. */
const NEARBY = 600

/** Fills role and country of every person: from the votes, then from known offices, then from what is near. */
export function settleOffices(
  reading: Reading,
  table: PeopleTable,
  people: readonly Person[],
  mentions: readonly Mention[],
): void {
  for (const person of people) {
    person.role = winner(person.roles)
    person.country = winner(person.countries)
    person.organization = winner(person.organizations)
    const office = findOffice(person.key, reading.published)
    if (office && (person.role === null || person.role === office.role || person.country === null)) {
      if (person.role !== 'organization_head') person.country ??= office.country
      if (person.role === null && person.country === office.country) person.role = office.role
      if (
        office.organization &&
        person.country === null &&
        (person.role === null || person.role === 'organization_head')
      ) {
        person.organization ??= office.organization
        person.role = 'organization_head'
      }
    }
    // "with the British leader Modi spoke of …": a known person's country is not open to doubt
    if (office?.country && person.country !== null && person.country !== office.country) {
      person.country = office.country
      person.role = office.role
    }
    if (person.role === 'organization_head') person.country = null
  }
  settleCounterparts(people, mentions)
  for (const person of people)
    if (
      person.role !== null &&
      person.country === null &&
      person.organization === null &&
      person.role !== 'organization_head'
    )
      person.country = guessCountry(reading, table, person, people, mentions)
}

/** «казахстанский коллега Токаев»: the role of whoever stands before, if he is of another country. */
function settleCounterparts(people: readonly Person[], mentions: readonly Mention[]): void {
  for (const { role, zone, start, person } of mentions) {
    if (role?.kind !== 'counterpart') continue
    role.role = roleOfOther(mentions, zone, start, role.country) ?? person.role ?? 'other'
    if (role.role !== 'other') vote(person.roles, role.role, 3)
    vote(person.countries, role.country, 4)
  }
  for (const person of people) {
    person.role = person.role ?? winner(person.roles)
    person.country = person.country ?? winner(person.countries)
  }
}

/** The role of the other side: of whom the sentence is about, else of the last one named before, else of the next one. */
function roleOfOther(mentions: readonly Mention[], zone: Zone, at: number, country: string | null): RoleCode | null {
  const sentence = sentenceAt(zone, at)
  const others = mentions.filter(
    ({ zone: where, start, person }) =>
      where === zone &&
      start < at + NEARBY &&
      start > at - NEARBY &&
      person.role !== null &&
      (country === null || person.country !== country),
  )
  const subject = others.find(({ start }) => start < at && start >= (sentence?.start ?? at))
  const before = others.findLast(({ start }) => start < at)
  return (subject ?? before ?? others.find(({ start }) => start > at))?.person.role ?? null
}

/** The country of a bare «министр Икс»: a title elsewhere that only fits him, else the place he is named at. */
function guessCountry(
  reading: Reading,
  table: PeopleTable,
  person: Person,
  people: readonly Person[],
  mentions: readonly Mention[],
): string | null {
  const own = mentions.filter((mention) => mention.person === person)
  const isTaken = (mark: Reading['marks']['roles'][number]) =>
    people.some((other) => other !== person && other.role === mark.role && other.country === mark.country)
  const titled = new Set(
    reading.marks.roles
      .filter((mark) => isSameOffice(mark, person) && mark.country !== null && !mark.plural && !isTaken(mark))
      .map((mark) => mark.country as string),
  )
  if (titled.size === 1) return [...titled][0] as string
  const first = own[0]
  if (!first) return null
  const other = countryAcross(table, first, mentions)
  return (
    countryOfSide(reading, table, first) ?? countryOfNeighbour(first, mentions) ?? countryOfPlace(reading, first, other)
  )
}

/** A deputy prime minister often is the foreign minister whom the headline names. */
function isSameOffice(mark: Reading['marks']['roles'][number], person: Person): boolean {
  return mark.role === person.role || (person.role === 'deputy_head' && mark.role === 'foreign_minister')
}

/** The country of whoever the sentence sets against this person («встретился со спикером …»): it is not the person's. */
function countryAcross(table: PeopleTable, own: Mention, mentions: readonly Mention[]): string | null {
  const sentence = sentenceAt(own.zone, own.start)
  if (!sentence) return null
  const named = mentions.filter(
    ({ zone, start, end, person }) =>
      zone === own.zone && start >= sentence.start && end <= sentence.end && person.role !== null,
  )
  // whom the sentence is about, or else whom it names next
  const other = named[0]?.person === own.person ? named.find(({ person }) => person !== own.person) : named[0]
  if (!other || !isAcross(table, own.zone, [other.start, other.end], [own.start, own.end])) return null
  return other.person.country
}

function isAcross(table: PeopleTable, zone: Zone, a: [number, number], b: [number, number]): boolean {
  const [from, to] = a[1] <= b[0] ? [a[1], b[0]] : [b[1], a[0]]
  const between = zone.text.slice(from, to)
  if (between.length > ACROSS) return false
  return between.split(/[^\p{L}]+/u).some((word) => table.across.has(fold(word)))
}

/** Between two people set against each other stand no more than a verb, a place, a title and one more name. */
const ACROSS = 200

/** «С российской стороны участвовали …»: everybody named in the sentence is of that side. */
function countryOfSide(reading: Reading, table: PeopleTable, { zone, start }: Mention): string | null {
  const sentence = sentenceAt(zone, start)
  const side = reading.marks.countries.findLast((mark) => {
    if (mark.zone !== zone || mark.end > start || mark.start < (sentence?.start ?? 0) || mark.kind !== 'adjective')
      return false
    const next = /^[ \u00A0](\p{L}+)/u.exec(zone.text.slice(mark.end, mark.end + 24))?.[1]
    return next !== undefined && table.sides.has(fold(next))
  })
  return side?.code ?? null
}

/** Officials in a row are of one side: «глава МИД РФ Лавров, вице-премьер Новак и секретарь Совбеза Шойгу». */
function countryOfNeighbour({ zone, start, role }: Mention, mentions: readonly Mention[]): string | null {
  const before = mentions.findLast(
    (mention) => mention.zone === zone && mention.end < start && mention.person.country !== null,
  )
  if (!before || !role || role.zone !== zone) return null
  const gap = zone.text.slice(before.end, Math.min(role.start, start))
  return /^(?:, | и | and |, and )$/u.test(gap) && before.role !== null ? before.person.country : null
}

/** The host's officials are named where they receive: the place of the sentence, else of the dateline; not at `other`. */
function countryOfPlace(reading: Reading, { zone, start }: Mention, other: string | null): string | null {
  const sentence = sentenceAt(zone, start)
  const places = reading.marks.places.filter(
    (place) => place.zone === zone && place.locative && place.country !== other,
  )
  const near = places.findLast((place) => place.start >= (sentence?.start ?? 0) && place.end <= start)
  return (near ?? places[0])?.country ?? null
}

/** Titles without a name, linked to the one person they fit; their mark gets the country if it had none. */
export function linkTitles(
  reading: Reading,
  people: readonly Person[],
  mentions: readonly Mention[],
  roles: readonly RolePhraseMark[],
  used: ReadonlySet<RolePhraseMark>,
): Mention[] {
  const linked: Mention[] = []
  for (const mark of roles) {
    if (mark.kind === 'leader' && mark.country && LED_BY_GOVERNMENT.has(mark.country)) mark.role = 'head_of_government'
    if (used.has(mark) || mark.plural || mark.former || mark.kind === 'aide' || mark.kind === 'deputy') continue
    if (mark.kind === 'counterpart') mark.role = roleOfOther(mentions, mark.zone, mark.start, mark.country) ?? 'other'
    if (mark.kind === 'counterpart' && mark.country === null) continue
    const person = findHolder(people, mark)
    if (!person) continue
    if (mark.kind === 'leader' && person.role) mark.role = person.role
    mark.country ??= person.country
    linked.push({
      zone: mark.zone,
      start: mark.start,
      end: mark.end,
      rule: 'person.title',
      by: 'title',
      person,
      role: mark,
    })
  }
  reading.marks.roles = reading.marks.roles.filter(
    (mark) => mark.role !== 'other' && !(isCounterpart(mark) && mark.country === null && mark.organization === null),
  )
  return linked
}

function findHolder(people: readonly Person[], mark: RolePhraseMark): Person | undefined {
  const sameSide = (person: Person) =>
    mark.organization
      ? person.organization === mark.organization
      : mark.country === null || person.country === mark.country
  const fits = (person: Person) =>
    person.role !== null &&
    (mark.kind === 'leader' ? HEADS.has(person.role) : person.role === mark.role || isBareMinister(mark, person))
  const all = people.filter((person) => sameSide(person) && fits(person))
  const exact = all.filter((person) => person.role === mark.role)
  const found = exact.length > 0 ? exact : all
  return found.length === 1 ? found[0] : undefined
}

function isCounterpart(mark: Reading['marks']['roles'][number]): boolean {
  return mark.rule === 'role.counterpart'
}

/** «министр», after the foreign minister was introduced. */
function isBareMinister(mark: RolePhraseMark, person: Person): boolean {
  return mark.role === 'minister' && person.role === 'foreign_minister'
}
