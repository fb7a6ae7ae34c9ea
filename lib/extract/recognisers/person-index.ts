/** The persons of one document: names that mean the same person, and votes for their roles and countries. */
import { isGivenName } from '../../identity/given-names'
import { findByReading, findBySurname, findOffice } from '../../identity/known-people'
import { CHINESE_SURNAMES } from '../../identity/palladius'
import { findSurname, readName, splitName } from '../../identity/read-name'
import { remember, rememberFor } from '../../identity/remember'
import { isNear, samePerson } from '../../identity/same-person'
import type { RoleCode } from '../../vocab/roles'
import type { PeopleTable } from '../locales/people-table'
import type { NamePart } from './name-parts'
import type { WholeName } from './whole-names'

export type Person = {
  name: string
  key: string
  /** The plain spelling of the first full name. */
  reading: string
  parts: readonly string[]
  /** What is known of `name`. */
  whole: WholeName
  role: RoleCode | null
  country: string | null
  organization: string | null
  roles: Map<RoleCode, number>
  countries: Map<string, number>
  organizations: Map<string, number>
  /** Place of the last mention seen so far, to choose between namesakes. */
  seen: number
}

export type PersonIndex = {
  all: Person[]
  /** Finds or adds the person of a full name in the nominative. */
  enter(name: WholeName, cased: boolean): Person
  /** The person whom a lone word or the last of a few names, in any case form. */
  find(last: NamePart, loose: boolean): Person | undefined
}

/**
 * Most names of one first letter that a slip of the pen is looked for in: no report names as many people, and a list of
 * thousands would be compared with itself.
 */
const MOST_COMPARED = 300

export function createPersonIndex(table: PeopleTable, published: string | null): PersonIndex {
  const all: Person[] = []
  /** Plain spelling of every part that can stand for the whole name. */
  const byPart = new Map<string, Person[]>()

  /** Persons and parts by the first letter of their plain spelling, which slips of the pen leave alone. */
  const bySurname = new Map<string, Person[]>()
  const partsByLetter = new Map<string, Set<string>>()
  const byKey = new Map<string, Person>()
  const callNames = callNamesIn(table)

  const hasRoom = (letter: string) => (partsByLetter.get(letter)?.size ?? 0) < MOST_COMPARED
  const register = (person: Person, { name }: WholeName) => {
    for (const part of callNames(name)) {
      const list = byPart.get(part)
      const letter = part.charAt(0)
      if (hasRoom(letter)) partsByLetter.set(letter, (partsByLetter.get(letter) ?? new Set()).add(part))
      if (!list) byPart.set(part, [person])
      else if (!list.includes(person)) list.push(person)
    }
  }

  const latest = (list: readonly Person[] | undefined) =>
    list?.reduce((best, person) => (person.seen > best.seen ? person : best))

  const find = ({ written, spellings }: NamePart, loose: boolean): Person | undefined => {
    // most capitalised words are no names, and begin as none
    if (!spellings.letters.some((letter) => partsByLetter.has(letter))) return undefined
    for (const spelling of spellings.all) {
      const hit = latest(byPart.get(spelling))
      if (hit) return hit
    }
    if (!loose || written.length < 6) return undefined
    // a slip of the pen: one letter in six, and the same beginning
    for (const letter of spellings.longLetters)
      for (const part of partsByLetter.get(letter) ?? [])
        if (
          part.length > 5 &&
          spellings.long.some((word) => Math.abs(word.length - part.length) < 4 && isNear(word, part))
        )
          return latest(byPart.get(part))
    return undefined
  }

  /** «Қасым-Жомарт Кемелұлы»: a given name and a patronymic, without the surname told elsewhere. */
  const byPatronymic = (parts: readonly string[]): Person | undefined => {
    if (parts.length !== 2 || !/(?:ұлы|қызы)$/u.test(parts[1] as string)) return undefined
    const given = plain(parts[0] as string)
    const fitting = all.filter((person) => person.parts.length > 1 && plain(person.parts[0] as string) === given)
    return fitting.length === 1 ? fitting[0] : undefined
  }

  return {
    all,
    find,
    enter(name, cased) {
      const { key, plain: reading, parts } = name
      const bucket = bySurname.get(reading.charAt(0)) ?? []
      bySurname.set(reading.charAt(0), bucket)
      const known =
        byKey.get(key) ??
        bucket.find((person) => samePerson(person.reading, reading) && !contradict(person.parts, parts)) ??
        byPatronymic(parts)
      if (known) {
        byKey.set(key, known)
        if (known.whole === name) return known
        if (isBetter(parts, known.parts, cased)) {
          known.parts = parts
          known.whole = name
          known.name = name.name
          if (!findOffice(known.key, null)) known.key = key
        }
        register(known, name)
        return known
      }
      // «Токаев», «К.-Ж. Токаев»: initials must not contradict the person whom the surname means
      const initials = parts.slice(0, -1).every((part) => /^\p{Lu}\./u.test(part))
      const bearer = initials ? findBySurname(plain(parts.at(-1) as string, table.language)) : undefined
      const famous = bearer && samePerson(bearer.key, reading) ? bearer : undefined
      const person: Person = {
        name: name.name,
        key: famous && findOffice(famous.key, published) ? famous.key : key,
        reading,
        parts,
        whole: name,
        role: null,
        country: null,
        organization: null,
        roles: new Map(),
        countries: new Map(),
        organizations: new Map(),
        seen: -1,
      }
      all.push(person)
      if (bucket.length < MOST_COMPARED) bucket.push(person)
      byKey.set(key, person).set(person.key, person)
      register(person, name)
      return person
    },
  }
}

/** Whether a spelling should replace the one seen before: a known person's, a fuller one, one with a real given name. */
function isBetter(parts: readonly string[], old: readonly string[], cased: boolean): boolean {
  const known = (words: readonly string[]) => findByReading(readName(words.join(' '))) !== undefined
  if (known(parts) !== known(old)) return known(parts)
  if (parts.length !== old.length) return parts.length > old.length
  const given = (words: readonly string[]) => words.length > 1 && isGivenName(words[0] as string)
  return given(parts) !== given(old) ? given(parts) : cased && !old.join(' ').startsWith(parts[0] as string)
}

function plain(word: string, language?: string): string {
  return readName(word, language)
}

/** Two full names with one surname but clear initials that differ are two persons. */
function contradict(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length > 1 &&
    b.length > 1 &&
    plain(a[0] as string)[0] !== plain(b[0] as string)[0] &&
    plain(a.at(-1) as string) === plain(b.at(-1) as string)
  )
}

/** The parts by which a person is called later: the surname, the second of two surnames, "Sheikh Tamim", «Ли». */
const callNamesIn = rememberFor((table: PeopleTable) => remember((name) => [...readCallNames(name, table.language)]))

function readCallNames(name: string, language: string): Set<string> {
  const words = splitName(name)
  const [from, to] = findSurname(words)
  const surname = words.slice(from, to)
  const names = new Set<string>([plain(surname.at(-1) as string, language)])
  for (const word of surname) if (/^\p{Lu}/u.test(word) && word.length > 3) names.add(plain(word, language))
  // "Marrero" of "Manuel Marrero Cruz"; "Tamim", "Faisal"; "Anwar"; the first word of an eastern name
  if (words.length > 2)
    for (const word of words.slice(1)) if (/^\p{Lu}/u.test(word) && word.length > 3) names.add(plain(word, language))
  if (words.some((word) => /^(?:bin|ben|ibn|al|бин|бен|аль)$/iu.test(word)) || /^[IVX]+$/.test(words.at(-1) ?? ''))
    names.add(plain(words[0] as string, language))
  // "Thongloun", "Abiy": where the given name is no common one, people may be called by it
  const [given] = words
  if (words.length === 2 && given && given.length > 4 && !isGivenName(given)) names.add(plain(given, language))
  // "Gan Kim Yong" is Mr Gan: of three short words the first is the surname
  if (words.length === 3 && given && words.every((word) => word.length < 6) && !isGivenName(given))
    names.add(plain(given, language))
  // "Xi", «Си»: alone a Chinese surname is read otherwise than before its given name
  const [head] = readName(name, language).split(' ')
  if (words.length > 1 && words.length < 4 && head && CHINESE_SURNAMES.has(head) && !isGivenName(words[0] as string))
    names.add(plain(words[0] as string, language))
  const first = findByReading(readName(name, language))?.key.split(' ')[0]
  if (first && first.length > 1) for (const word of words) if (plain(word, language) === first) names.add(first)
  names.delete('')
  return names
}

export function vote<K>(votes: Map<K, number>, value: K | null, weight: number): void {
  if (value !== null) votes.set(value, (votes.get(value) ?? 0) + weight)
}

/** The value with most votes; the first voted for on a tie. */
export function winner<K>(votes: ReadonlyMap<K, number>): K | null {
  let best: K | null = null
  let most = 0
  for (const [value, weight] of votes)
    if (weight > most) {
      best = value
      most = weight
    }
  return best
}
