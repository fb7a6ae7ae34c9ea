/** Settles who holds what: votes, known offices, and titles that stand for a person («сербский лидер»). */
import { findOffice } from '../../identity/known-people'
import { type RoleCode, rankRole } from '../../vocab/roles'
import { type PersonMark, type Reading, sentenceAt, type Zone } from '../engine/reading'
import { fold } from '../engine/words'
import type { PeopleTable } from '../locales/people-table'
import { LED_BY_GOVERNMENT } from './leaders'
import { indexMentions, type NearMentions } from './near-mentions'
import { type Person, vote, winner } from './person-index'
import { countryAbroad, countryOfDelegation, isMonarch, isOwnName } from './press-home'
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
    // «министар Ђурић», of whom one knows what he is minister of
    if (person.role === 'minister' && office?.role === 'foreign_minister' && office.country === person.country)
      person.role = office.role
    if (person.role === 'organization_head') person.country = null
  }
  const near = indexMentions(mentions)
  settleCounterparts(people, mentions, near)
  adoptOffice(reading, people)
  const firsts = firstOf(mentions)
  for (const person of people) {
    // "the Indian side was led by Mude": the side is said though no office is
    const first = firsts.get(person)
    if (first && person.role === null && person.country === null && person.organization === null)
      person.country = countryOfSide(reading, table, first)
  }
  const held = new Set(people.map(officeOf))
  for (const person of people)
    if (
      person.role !== null &&
      person.country === null &&
      person.organization === null &&
      person.role !== 'organization_head'
    ) {
      person.country = guessCountry(reading, table, person, held, firsts.get(person), mentions, near)
      held.add(officeOf(person))
    }
}

/** An office as one word. */
function officeOf({ role, country }: Pick<Person, 'role' | 'country'>): string {
  return `${role} ${country}`
}

/** The first mention of each person. */
function firstOf(mentions: readonly Mention[]): Map<Person, Mention> {
  const firsts = new Map<Person, Mention>()
  for (const mention of mentions) if (!firsts.has(mention.person)) firsts.set(mention.person, mention)
  return firsts
}

/** The headline receives «министра иностранных дел Финляндии», the text only says «Элина Валтонен»: one office, one person. */
function adoptOffice(reading: Reading, people: readonly Person[]): void {
  const bare = people.filter(
    (person) =>
      person.role === null && person.country === null && person.organization === null && person.parts.length > 1,
  )
  const [person] = bare
  if (!person || bare.length > 1) return
  const open = new Map<string, Reading['marks']['roles'][number]>()
  for (const mark of reading.marks.roles)
    if (
      mark.country !== null &&
      isIntroduced(mark) &&
      !mark.plural &&
      !('former' in mark && mark.former === true) &&
      rankRole(mark.role) <= rankRole('minister') &&
      !people.some((other) => other.role === mark.role && other.country === mark.country)
    )
      open.set(`${mark.role} ${mark.country}`, mark)
  const [office] = open.values()
  if (!office || open.size > 1) return
  person.role = office.role
  person.country = office.country
}

/** In the headline or at the head of the text. */
function isIntroduced({ zone, start }: Reading['marks']['roles'][number]): boolean {
  return zone.in === 'title' || start < OPENING
}

/** Characters. */
const OPENING = 300

/** «казахстанский коллега Токаев»: the role of whoever stands before, if he is of another country. */
function settleCounterparts(
  people: readonly Person[],
  mentions: readonly Mention[],
  near: NearMentions<Mention>,
): void {
  for (const { role, zone, start, person } of mentions) {
    if (role?.kind !== 'counterpart') continue
    role.role = roleOfOther(near(zone, start), zone, start, role.country) ?? person.role ?? 'other'
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
  // «сообщила представитель МИД. Намечены его переговоры с коллегой»: who only speaks for others has no counterparts here
  const before =
    others.findLast(({ start, role }) => start < at && role?.kind !== 'aide') ??
    others.findLast(({ start }) => start < at)
  return (subject ?? before ?? others.find(({ start }) => start > at))?.person.role ?? null
}

/** The country of a bare «министр Икс»: a title elsewhere that only fits him, else the place he is named at. */
function guessCountry(
  reading: Reading,
  table: PeopleTable,
  person: Person,
  held: ReadonlySet<string>,
  first: Mention | undefined,
  mentions: readonly Mention[],
  near: NearMentions<Mention>,
): string | null {
  const titled = new Set(
    reading.marks.roles
      .filter(
        (mark) => isSameOffice(mark, person) && mark.country !== null && !mark.plural && !held.has(officeOf(mark)),
      )
      .map((mark) => mark.country as string),
  )
  if (titled.size === 1) return [...titled][0] as string
  if (!first) return null
  const around = near(first.zone, first.start)
  const other = countryAcross(table, first, around)
  const isMet = other !== null && other === table.home && first.role?.cases.includes('nom') === false
  return (
    countryOfSide(reading, table, first) ??
    countryOfNeighbour(first, around) ??
    countryAlongside(table, first, around) ??
    countryOfDelegation(reading, table, first, mentions) ??
    (table.suffixing && person.role !== 'business' ? homeOf(reading, table, person.name) : null) ??
    (table.suffixing && person.role !== 'business' && opensReport(reading, first) ? table.home : null) ??
    (isSpeaker(table, first) ? table.home : null) ??
    (isOwnName(reading, table, person.name) ? table.home : null) ??
    countryOfPlace(reading, first, other) ??
    (table.suffixing || isMonarch(first)
      ? null
      : isMet
        ? (countryAbroad(reading, other) ?? other)
        : (table.home ?? null))
  )
}

/** «…, рекао је министар финансија Синиша Мали»: whom a report quotes without a country is of the country of its press. */
function isSpeaker(table: PeopleTable, { zone, role }: Mention): boolean {
  if (table.suffixing || !role?.cases.includes('nom')) return false
  const before = zone.text.slice(Math.max(0, role.start - SPEECH), role.start).split(/[^\p{L}]+/u)
  return before.slice(-SPEECH_WORDS).some((word) => table.verbs.has(fold(word)) && !table.across.has(fold(word)))
}

/** Characters and words from the role back to the verb: an auxiliary and an adverb may stand between. */
const SPEECH = 40
const SPEECH_WORDS = 3

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

/** "Together with Home Minister Shah": of the side of whoever stands before. */
function countryAlongside(table: PeopleTable, own: Mention, mentions: readonly Mention[]): string | null {
  const sentence = sentenceAt(own.zone, own.start)
  const before = mentions.findLast(
    ({ zone, start, end, person }) =>
      zone === own.zone && start >= (sentence?.start ?? 0) && end <= own.start && person.country !== null,
  )
  return before && table.alongside?.test(own.zone.text.slice(before.end, own.start)) ? before.person.country : null
}

function isAcross(table: PeopleTable, zone: Zone, a: [number, number], b: [number, number]): boolean {
  const [from, to] = a[1] <= b[0] ? [a[1], b[0]] : [b[1], a[0]]
  const between = zone.text.slice(from, to)
  if (between.length > ACROSS || table.alongside?.test(between)) return false
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
    const rest = zone.text.slice(mark.end, mark.end + 24)
    const next = /^[ \u00A0](\p{L}+)/u.exec(rest)?.[1]
    // «казахстанскую делегацию возглавлял …, российскую — …»
    return (next !== undefined && table.sides.has(fold(next))) || /^\s[—–-]\s/u.test(rest)
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
  return /^(?:, | и | i | and |, and | [мпб]ен | және )$/u.test(gap) && before.role !== null
    ? before.person.country
    : null
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
  table: PeopleTable,
  people: readonly Person[],
  mentions: readonly Mention[],
  roles: readonly RolePhraseMark[],
  used: ReadonlySet<RolePhraseMark>,
): Mention[] {
  const near = indexMentions(mentions)
  const linked: Mention[] = []
  for (const mark of roles) {
    if (mark.kind === 'leader' && mark.country && LED_BY_GOVERNMENT.has(mark.country)) mark.role = 'head_of_government'
    // "his Tajik and Uzbek counterparts"
    if (mark.kind === 'counterpart' && mark.plural)
      mark.role = roleOfOther(near(mark.zone, mark.start), mark.zone, mark.start, mark.country) ?? 'other'
    if (used.has(mark) || mark.plural || mark.former || mark.kind === 'aide' || mark.kind === 'deputy') continue
    if (mark.kind === 'counterpart')
      mark.role = roleOfOther(near(mark.zone, mark.start), mark.zone, mark.start, mark.country) ?? 'other'
    if (mark.kind === 'counterpart' && mark.country === null) continue
    const home = table.suffixing
      ? (homeOf(reading, table) ?? (opensReport(reading, mark) ? (table.home ?? null) : null))
      : null
    const person = findHolder(people, mark, home)
    if (!person && !people.some(({ role }) => role === mark.role)) mark.country ??= mark.organization ? null : home
    // "The prime minister spoke to the prime minister of Denmark, Frederiksen": another one
    if (!person || (mark.country === null && isNamedBeside(near(mark.zone, mark.start), person, mark))) {
      if (person && !mark.organization) mark.country ??= home
      continue
    }
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

/** «Үкімет басшысы Ресей Премьер-министрін қабылдады»: a bare title that opens a report is one of the press's own country. */
function opensReport({ marks, zones }: Reading, mark: Pick<Mention, 'zone' | 'start'>): boolean {
  const lead = zones.find((zone) => zone.in === 'text')?.sentences[0]
  const isLead = mark.zone.in === 'text' && mark.start < (lead?.end ?? 0)
  return isLead && !marks.countries.some(({ zone, start }) => zone === mark.zone && start < mark.start)
}

/** Whether the sentence of a bare title names its only holder by name and title: it does not say both of one person. */
function isNamedBeside(mentions: readonly Mention[], person: Person, mark: RolePhraseMark): boolean {
  const sentence = sentenceAt(mark.zone, mark.start)
  return mentions.some(
    (own) =>
      own.person === person &&
      own.zone === mark.zone &&
      own.role !== null &&
      own.role.role === mark.role &&
      own.role.country !== null &&
      own.start >= mark.end &&
      own.start < (sentence?.end ?? 0),
  )
}

/** The country of the press where the document names it, or the name is spelled as only there: its own titles need no country. */
function homeOf(reading: Reading, { home, ownLetters }: PeopleTable, name = ''): string | null {
  if (!home) return null
  return ownLetters?.test(name) || reading.marks.countries.some(({ code }) => code === home) ? home : null
}

function findHolder(people: readonly Person[], mark: RolePhraseMark, home: string | null): Person | undefined {
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
  if (found.length > 1 && home && mark.country === null) return found.find((person) => person.country === home)
  return found.length === 1 ? found[0] : undefined
}

function isCounterpart(mark: Reading['marks']['roles'][number]): boolean {
  return mark.rule === 'role.counterpart'
}

/** «министр», after the foreign minister was introduced. */
function isBareMinister(mark: RolePhraseMark, person: Person): boolean {
  return mark.role === 'minister' && person.role === 'foreign_minister'
}
