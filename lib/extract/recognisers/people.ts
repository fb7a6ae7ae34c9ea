/** Finds people: names beside a role, names with a known given name, and every later mention by surname or title. */
import { genderOfGivenName, isGivenName } from '../../identity/given-names'
import { findByReading, findBySurname, findOffice } from '../../identity/known-people'
import { CHINESE_SURNAMES } from '../../identity/palladius'
import { readName } from '../../identity/read-name'
import { remember, rememberFor } from '../../identity/remember'
import { addAll } from '../engine/add-all'
import { type PersonMark, type Reading, sentenceAt, type Zone } from '../engine/reading'
import type { PeopleTable } from '../locales/people-table'
import type { Case } from '../locales/role-table'
import { toNominative } from './decline-back'
import { type Evidence, mapRoles, weighRuns } from './name-evidence'
import { findNameRuns, type NameRun } from './name-runs'
import { createPersonIndex, type Person, type PersonIndex, vote } from './person-index'
import { linkTitles, type Mention, settleOffices } from './person-roles'
import type { RolePhraseMark } from './roles'
import { splitNames } from './split-names'
import { standingOf } from './strip-case'
import { gapBefore, isBlank, mapWords, type SideMaps } from './word-map'

/**
 * The name recogniser of a language. It wants countries, organizations, places and roles marked before it runs; it pushes
 * one mark a mention and fills the country of bare roles («президент») where the document leaves no doubt whose it is.
 */
export function buildPeopleRecogniser(table: PeopleTable): (reading: Reading) => void {
  return (reading) => {
    const roles = reading.marks.roles.filter((mark): mark is RolePhraseMark => 'siblings' in mark)
    const common = collectCommon(reading.zones)
    const used = new Set<RolePhraseMark>()
    const evidence = reading.zones.flatMap((zone) => weighZone(table, reading, zone, roles, common, used))
    trimOpeners(evidence)
    const written = new Set(evidence.flatMap(({ run }) => run.parts))
    const index = createPersonIndex(table, reading.published)
    const mentions = readFullNames(table, reading, evidence, written, index)
    addAll(mentions, readCallNames(table, evidence, mentions, index))
    const order = new Map(reading.zones.map((zone, at) => [zone, at]))
    const rank = (mention: Mention) => (order.get(mention.zone) ?? 0) * 1e9 + mention.start
    mentions.sort((a, b) => rank(a) - rank(b))
    settleOffices(reading, table, index.all, mentions)
    addAll(mentions, linkTitles(reading, table, index.all, mentions, roles, used))
    addAll(
      reading.marks.people,
      mentions.sort((a, b) => rank(a) - rank(b)).map((mention) => toMark(table, mention)),
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

/** Folded words that the text also writes with a small letter: at the start of a sentence they are no names. */
function collectCommon(zones: readonly Zone[]): Set<string> {
  const common = new Set<string>()
  for (const zone of zones) for (const word of zone.words) if (!word.upper) common.add(word.folded)
  return common
}

function weighZone(
  table: PeopleTable,
  reading: Reading,
  zone: Zone,
  roles: readonly RolePhraseMark[],
  common: ReadonlySet<string>,
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
    roleMap.covers(word) ||
    (places.covers(word) && !isForename(word))
  const runs = findNameRuns(table, zone, barred, common).flatMap((run) => splitSurnames(table, run))
  return weighRuns(table, splitNames(table, runs), roleMap, sides, used)
}

/** The one person who is known by a word as surname, in any case; `null` where there is none. */
const bearersIn = rememberFor((table: PeopleTable) =>
  remember(
    (part) =>
      table
        .read(part)
        .map(({ nominative }) => findBySurname(readName(nominative, table.language)))
        .find(Boolean) ?? null,
  ),
)

/** «Токајев Вучићу: …»: two surnames that everyone knows are two people. */
function splitSurnames(table: PeopleTable, run: NameRun): NameRun[] {
  const [first, second, ...more] = run.parts
  if (first === undefined || second === undefined || more.length > 0 || run.to - run.from !== 2) return [run]
  const bearer = bearersIn(table)
  const one = bearer(first)
  const other = one && bearer(second)
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
    if (run.parts.length !== 2 || !opener || !surname || item.role || isGivenName(opener)) continue
    if (sentenceAt(run.zone, run.zone.words[run.from]?.start ?? 0)?.from !== run.from) continue
    const isBearer = (parts: readonly string[]) =>
      isForm(parts.at(-1) as string, surname) && !parts.some((part) => isForm(part, opener))
    if (!runs.some((other) => other !== run && isBearer(other.parts))) continue
    run.parts.shift()
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
      if (item.cases.length === 0)
        item.cases = table.prepositions.get(item.run.zone.words[item.run.from - 1]?.folded ?? '') ?? NO_CASES
      const gender = item.role?.feminine && !item.listed ? 'f' : null
      const name = toNominative(table, item.run.parts, item.cases, written, gender)
      const rule = proveName(table, reading, item, name.parts, lone)
      if (!rule) continue
      const person =
        (long ? undefined : index.find(item.run.parts, true)) ?? index.enter(name.parts, name.case === 'nom')
      if (name.case === 'nom') person.seen = Math.max(person.seen, 0)
      voteFor(person, item)
      mentions.push(mentionOf(item, person, long ? 'full' : 'surname', rule))
    }
  return mentions
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
  if (toNominative(table, item.run.parts, [], written).case !== 'gen') return
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
  parts: readonly string[],
  lone: ReadonlySet<string>,
): string | null {
  const first = parts[0] as string
  const rule = findRule(table, reading, item, parts, lone)
  return rule !== null && isAdjective(table, item, first) ? null : rule
}

function findRule(
  table: PeopleTable,
  reading: Reading,
  item: Evidence,
  parts: readonly string[],
  lone: ReadonlySet<string>,
): string | null {
  const last = parts.at(-1) as string
  const first = parts[0] as string
  if (item.role) return 'person.role'
  if (item.honorific) return 'person.honorific'
  if (parts.length === 1) {
    const famous = findBySurname(readName(first, table.language))
    if (famous && findOffice(famous.key, reading.published)) return 'person.known'
    return item.verb && table.surnameEnding.test(first.toLowerCase()) && first.length > 4 ? 'person.verb' : null
  }
  const plain = readName(parts.join(' '), table.language)
  if (findByReading(plain)) return 'person.known'
  if (/^\p{Lu}\.?$/u.test(first) || first.includes('.')) return 'person.initial'
  if (genderOfGivenName(first)) return 'person.given-name'
  if (item.country || item.organization) return 'person.country'
  if (CHINESE_SURNAMES.has(plain.split(' ')[0] as string) && parts.length === 2 && plain === readName(plain))
    return 'person.chinese'
  if (parts.slice(1, -1).some((part) => table.particles.has(part)) || table.tails.has(last)) return 'person.particle'
  if (parts.slice(1).some((part) => genderOfGivenName(part) !== null)) return 'person.given-name'
  if (standsWith(table, item)) return 'person.preposition'
  if (lone.has(last) || lone.has(first)) return 'person.repeated'
  if (table.suffixing && item.verb && isMet(table, item)) return 'person.met'
  const surname = table.surnameEnding.test(last.toLowerCase())
  return item.verb && surname
    ? 'person.verb'
    : surname && parts.length === 2 && table.read(first).some((reading) => reading.cases.length > 0)
      ? 'person.surname'
      : null
}

/** «Центральной Азии», «Совместное заявление»: a capitalised adjective, unless everyone knows the person. */
function isAdjective(table: PeopleTable, { run }: Evidence, first: string): boolean {
  const { notNameEnding } = table
  if (!notNameEnding || run.parts.length > 2) return false
  const written = (run.parts[0] as string).toLowerCase()
  return (
    notNameEnding.test(written) &&
    !genderOfGivenName(first) &&
    !findBySurname(readName(first, table.language)) &&
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
function readCallNames(
  table: PeopleTable,
  evidence: readonly Evidence[],
  found: readonly Mention[],
  index: PersonIndex,
): Mention[] {
  const taken = new Map(found.map((mention) => [mention.zone, new Set<number>()]))
  for (const mention of found) taken.get(mention.zone)?.add(mention.start)
  const mentions: Mention[] = []
  for (const item of evidence) {
    const { run } = item
    const start = run.zone.words[run.from]?.start ?? 0
    if (taken.get(run.zone)?.has(start) || run.parts.length > 2) continue
    const person = index.find(
      run.parts,
      run.parts.length === 1 && !table.notNames.has(run.parts[0]?.toLowerCase() ?? ''),
    )
    if (!person) continue
    person.seen = Math.max(person.seen, start)
    mentions.push(mentionOf(item, person, 'surname', 'person.surname-again'))
  }
  return mentions
}
