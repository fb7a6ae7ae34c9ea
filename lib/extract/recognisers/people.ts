/** Finds people: names beside a role, names with a known given name, and every later mention by surname or title. */
import { genderOfGivenName, isGivenName } from '../../identity/given-names'
import { findByReading, findOffice } from '../../identity/known-people'
import { readName } from '../../identity/read-name'
import { addAll } from '../engine/add-all'
import { type PersonMark, type Reading, sentenceAt, sortMarks, type Word, type Zone } from '../engine/reading'
import { smallIn } from '../engine/terms'
import type { PeopleTable } from '../locales/people-table'
import type { Case } from '../locales/role-table'
import { toNominative } from './decline-back'
import { type Evidence, mapRoles, weighRuns } from './name-evidence'
import { type NamePart, namePartsIn } from './name-parts'
import { findNameRuns, type NameRun } from './name-runs'
import { nameSignsIn, PREPOSITION } from './name-signs'
import { createPersonIndex, type Person, type PersonIndex, vote } from './person-index'
import { linkTitles, type Mention, settleOffices } from './person-roles'
import type { RolePhraseMark } from './roles'
import { splitNames } from './split-names'
import { standingOf } from './strip-case'
import type { WholeName } from './whole-names'
import { gapBefore, isBlank, mapWords, type SideMaps } from './word-map'

/**
 * The name recogniser of a language. It wants countries, organizations, places and roles marked before it runs; it pushes
 * one mark a mention and fills the country of bare roles («президент») where the document leaves no doubt whose it is.
 */
export function buildPeopleRecogniser(table: PeopleTable): (reading: Reading) => void {
  return (reading) => {
    const roles = reading.marks.roles.filter((mark): mark is RolePhraseMark => 'siblings' in mark)
    const isSmall = smallIn(reading.zones.map((zone) => zone.words))
    const used = new Set<RolePhraseMark>()
    const evidence = reading.zones.flatMap((zone) => weighZone(table, reading, zone, roles, isSmall, used))
    trimOpeners(evidence)
    const written = new Set<string>()
    for (const { run } of evidence) for (const part of run.parts) written.add(part)
    const index = createPersonIndex(table, reading.published)
    const mentions = readFullNames(table, reading, evidence, written, index)
    addAll(mentions, readCallNames(table, evidence, index))
    sortMarks(mentions, reading.zones)
    settleOffices(reading, table, index.all, mentions)
    addAll(mentions, linkTitles(reading, table, index.all, mentions, roles, used))
    addAll(
      reading.marks.people,
      sortMarks(mentions, reading.zones).map((mention) => toMark(table, mention)),
    )
  }
}

function toMark(table: PeopleTable, mention: Mention): PersonMark {
  const { zone, start, end, rule, by, person } = mention
  const { name, key, role, country, organization } = person
  const stands = table.suffixing && standingOf(table, mention)
  const mark = { zone, start, end, rule, by, name, key, role, country, organization: country ? null : organization }
  return stands ? { ...mark, stands } : mark
}

function weighZone(
  table: PeopleTable,
  reading: Reading,
  zone: Zone,
  roles: readonly RolePhraseMark[],
  isSmall: (word: Word) => boolean,
  used: Set<RolePhraseMark>,
): Evidence[] {
  const sides: SideMaps = {
    countries: mapWords(zone, reading.marks.countries),
    organizations: mapWords(zone, reading.marks.organizations),
  }
  const places = mapWords(zone, reading.marks.places)
  const roleMap = mapRoles(zone, roles)
  // "Milan Jovanovic": a city's name that is a given name too, with a surname behind it
  const isForename = (word: number) =>
    zone.words[word + 1]?.upper === true &&
    isBlank(gapBefore(zone, word + 1)) &&
    isGivenName(zone.words[word]?.text ?? '')
  // «Петер Мадьяр»: a people's name that is a surname too, behind a given name
  const isSurname = (word: number) =>
    table.suffixing === true &&
    zone.words[word]?.upper === true &&
    zone.words[word - 1]?.upper === true &&
    isBlank(gapBefore(zone, word)) &&
    isGivenName(zone.words[word - 1]?.text ?? '') &&
    /^(?:demonym|adjective)$/.test(sides.countries.endingAt(word)?.mark.kind ?? '')
  const barred = (word: number) =>
    (sides.countries.covers(word) && !isSurname(word)) ||
    sides.organizations.covers(word) ||
    roleMap.words.covers(word) ||
    (places.covers(word) && !isForename(word))
  const runs = findNameRuns(table, zone, barred, isSmall).flatMap((run) => splitSurnames(table, run))
  return weighRuns(table, splitNames(table, runs), roleMap, sides, used)
}

/** «Токајев Вучићу: …»: two surnames that everyone knows are two people. */
function splitSurnames(table: PeopleTable, run: NameRun): NameRun[] {
  const [first, second, ...more] = run.parts
  if (first === undefined || second === undefined || more.length > 0 || run.to - run.from !== 2) return [run]
  const partOf = namePartsIn(table)
  const one = partOf(first).bearer
  const other = one && partOf(second).bearer
  if (!one || !other || one === other) return [run]
  if (isGivenName(first) || findByReading(readName(`${first} ${second}`, table.language))) return [run]
  const { zone, from, to } = run
  return [
    { zone, from, to: from + 1, parts: [first] },
    { zone, from: from + 1, to, parts: [second] },
  ]
}

const NO_CASES: readonly Case[] = []

/** «Отдельно Пашиняна принял …»: an unknown word at the head of a sentence before the surname of somebody introduced. */
function trimOpeners(evidence: readonly Evidence[]): void {
  const runs = evidence.map(({ run }) => run).filter(({ parts }) => parts.length > 1)
  for (const item of evidence) {
    const { run } = item
    const [opener, surname] = run.parts
    if (run.parts.length !== 2 || !opener || !surname || item.role) continue
    if (sentenceAt(run.zone, run.zone.words[run.from]?.start ?? 0)?.from !== run.from) continue
    if (item.parts[0]?.isGiven) continue
    const isBearer = (parts: readonly string[]) =>
      isForm(parts.at(-1) as string, surname) && !parts.some((part) => isForm(part, opener))
    if (!runs.some((other) => other !== run && isBearer(other.parts))) continue
    run.parts.shift()
    item.parts.shift()
    run.from++
  }
}

/** Two forms of one word, as far as their first letters tell. */
function isForm(a: string, b: string): boolean {
  const length = Math.max(3, Math.min(a.length, b.length) - 2)
  return a.slice(0, length) === b.slice(0, length)
}

/** Full introductions: everything that shows by itself to be a person's name. */
function readFullNames(
  table: PeopleTable,
  reading: Reading,
  evidence: readonly Evidence[],
  written: ReadonlySet<string>,
  index: PersonIndex,
): Mention[] {
  const mentions: Mention[] = []
  const lone = countLone(table, evidence)
  // names of several words first, so that «президент Токаев» finds the full name wherever it stands
  for (const long of [true, false])
    for (const item of evidence) {
      if (item.run.parts.length > 1 !== long) continue
      releaseFromAide(table, item, written)
      if (item.cases.length === 0) item.cases = casesBefore(table, item)
      const gender = item.role?.feminine && !item.listed ? 'f' : null
      const name = toNominative(table, item.parts, item.cases, written, gender)
      const rule = proveName(table, reading, item, name.whole, lone)
      if (!rule) continue
      const person =
        (long ? undefined : index.find(item.parts[0] as NamePart, true)) ?? index.enter(name.whole, name.case === 'nom')
      if (name.case === 'nom') person.seen = Math.max(person.seen, 0)
      voteFor(person, item)
      item.isFull = true
      mentions.push(mentionOf(item, person, long ? 'full' : 'surname', rule))
    }
  return mentions
}

/** The cases that a preposition before a name governs. */
function casesBefore(table: PeopleTable, { run }: Evidence): readonly Case[] {
  const before = run.zone.words[run.from - 1]
  if (!before || (nameSignsIn(table)(before) & PREPOSITION) === 0) return NO_CASES
  return table.prepositions.get(before.folded) ?? NO_CASES
}

/** «помощник президента Токаева»: a name in the genitive belongs to the president, not to the aide. */
function releaseFromAide(table: PeopleTable, item: Evidence, written: ReadonlySet<string>): void {
  const { role } = item
  if (
    !role ||
    (role.kind !== 'aide' && role.kind !== 'deputy') ||
    role.cases.length === 0 ||
    role.cases.includes('gen')
  )
    return
  if (toNominative(table, item.parts, NO_CASES, written).case !== 'gen') return
  item.role = null
  item.cases = ['gen']
}

function voteFor(person: Person, item: Evidence): void {
  const { role, country, organization } = item
  if (role && !role.former && role.kind !== 'counterpart') {
    vote(person.roles, role.role, role.country || role.organization ? 4 : 2)
    vote(person.organizations, role.organization, 4)
  }
  const own = country ?? (role && !item.listed && role.siblings.length < 2 ? role.country : null)
  vote(person.countries, own, 4)
  vote(person.organizations, organization, 1)
}

function mentionOf({ run, role }: Evidence, person: Person, by: Mention['by'], rule: string): Mention {
  const { zone } = run
  return {
    zone,
    start: zone.words[run.from]?.start ?? 0,
    end: zone.words[run.to - 1]?.end ?? 0,
    rule,
    by,
    person,
    role,
  }
}

/** How often each plain spelling stands alone somewhere in the document. */
function countLone(table: PeopleTable, evidence: readonly Evidence[]): Set<string> {
  const lone = new Set<string>()
  for (const { run, verb } of evidence)
    if (run.parts.length === 1 && verb)
      for (const { nominative } of table.read(run.parts[0] as string)) lone.add(nominative)
  return lone
}

/** The rule by which a run is a person's name, `null` where nothing shows it. */
function proveName(
  table: PeopleTable,
  reading: Reading,
  item: Evidence,
  name: WholeName,
  lone: ReadonlySet<string>,
): string | null {
  const rule = findRule(table, reading, item, name, lone)
  return rule !== null && isAdjective(table, item, name) ? null : rule
}

function findRule(
  table: PeopleTable,
  reading: Reading,
  item: Evidence,
  name: WholeName,
  lone: ReadonlySet<string>,
): string | null {
  if (item.role) return 'person.role'
  if (item.honorific) return 'person.honorific'
  const { parts } = name
  const first = parts[0] as string
  if (parts.length === 1) {
    const famous = name.bearer
    if (famous && findOffice(famous.key, reading.published)) return 'person.known'
    return item.verb && first.length > 4 && name.endsAsSurname ? 'person.verb' : null
  }
  if (name.rule) return name.rule
  if (item.country || item.organization) return 'person.country'
  if (name.ruleOfParts) return name.ruleOfParts
  if (standsWith(table, item)) return 'person.preposition'
  if (lone.has(parts.at(-1) as string) || lone.has(first)) return 'person.repeated'
  if (table.suffixing && item.verb && isMet(table, item)) return 'person.met'
  if (!name.endsAsSurname) return null
  if (item.verb) return 'person.verb'
  return parts.length === 2 && table.read(first).some((reading) => reading.cases.length > 0) ? 'person.surname' : null
}

/** «Центральной Азии», «Совместное заявление»: a capitalised adjective, unless everyone knows the person. */
function isAdjective(table: PeopleTable, { run }: Evidence, name: WholeName): boolean {
  const { notNameEnding } = table
  if (!notNameEnding || run.parts.length > 2) return false
  const written = (run.parts[0] as string).toLowerCase()
  return (
    notNameEnding.test(written) &&
    !genderOfGivenName(name.parts[0] as string) &&
    !name.bearer &&
    !/ского$|скому$|ской$/u.test(written)
  )
}

/** «Халла Томасдоттирмен сөйлесті»: the last of two words takes the ending of whom somebody meets, right before the verb. */
function isMet(table: PeopleTable, { run }: Evidence): boolean {
  const [reading] = table.read(run.parts.at(-1) as string)
  return reading !== undefined && !reading.fixed && reading.cases.includes('ins') && run.zone.in === 'text'
}

/** «беседа с Абдераманом Куламаллахом»: the name stands in the instrumental, which hardly anything else would. */
function standsWith(table: PeopleTable, { run }: Evidence): boolean {
  const before = run.zone.words[run.from - 1]?.folded ?? ''
  if (!table.prepositions.get(before)?.includes('ins') || /[иы]м$/u.test(run.parts[0] as string)) return false
  return table.read(run.parts.at(-1) as string).some((reading) => !reading.fixed && reading.cases.includes('ins'))
}

/** Lone surnames of people introduced elsewhere. */
function readCallNames(table: PeopleTable, evidence: readonly Evidence[], index: PersonIndex): Mention[] {
  const mentions: Mention[] = []
  for (const item of evidence) {
    const { run } = item
    if (item.isFull || run.parts.length > 2) continue
    const last = item.parts.at(-1) as NamePart
    const isLone = run.parts.length === 1
    const person = index.find(last, isLone && !table.notNames.has(last.written.toLowerCase()))
    if (!person) continue
    person.seen = Math.max(person.seen, run.zone.words[run.from]?.start ?? 0)
    mentions.push(mentionOf(item, person, 'surname', 'person.surname-again'))
  }
  return mentions
}
