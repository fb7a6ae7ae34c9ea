/** Whose the officials are that the press of a country names without one: its own, or of the country where the report plays. */
import type { Reading, Zone } from '../engine/reading'
import { fold } from '../engine/words'
import type { PeopleTable } from '../locales/people-table'
import type { RolePhraseMark } from './roles'

/** A mention with the title before it. */
type Titled = { zone: Zone; start: number; role: RolePhraseMark | null }

/** Whom somebody of the press's own country met abroad is of the country where the headline or the report plays. */
export function countryAbroad({ marks }: Reading, home: string | null): string | null {
  return marks.places.find((mark) => mark.locative && mark.country !== home)?.country ?? null
}

/** The press that leaves out its own country lives in a republic. */
export function isMonarch({ role }: Titled): boolean {
  return role !== null && MONARCH.test(role.zone.text.slice(role.start, role.end))
}

const MONARCH = /^(?:краљ|kralj|емир|emir|султан|sultan|цар|car|папа|papa|пап|pap)(?!\p{Lu})\p{L}{0,4}$/iu

/** «Министарка Јелена Беговић» abroad: a name as only the press's own country has them, unless the report plays next door. */
export function isOwnName(
  reading: Reading,
  { suffixing, home, ownLetters, neighbours }: PeopleTable,
  name: string,
): boolean {
  if (suffixing || !home || !ownLetters?.test(name)) return false
  const [first] = reading.marks.places.filter((place) => place.locative)
  return !first || !neighbours?.has(first.country)
}

/** «Делегацију парламента Вијетнама коју предводи потпредседник …»: the leader is of the country of the delegation. */
export function countryOfDelegation(
  reading: Reading,
  table: PeopleTable,
  { zone, start, role }: Titled,
  mentions: readonly Titled[],
): string | null {
  const { leads } = table
  if (!leads) return null
  const from = Math.min(role?.zone === zone ? role.start : start, start)
  const named = reading.marks.countries.filter((mark) => mark.zone === zone && mark.end < from && mark.kind === 'name')
  const last = named.at(-1)
  if (!last || from - last.end > LEAD || !leads.test(zone.text.slice(last.end, from))) return null
  // «делегације Србије и Мађарске, које су предводили министри А и Б»: in the order of their countries
  const first = named.at(-2)
  const isPair = role?.plural && first && table.and.has(fold(zone.text.slice(first.end, last.start).trim()))
  if (!isPair) return last.code
  const order = mentions.filter((mention) => mention.role === role).findIndex((mention) => mention.start === start)
  return (order === 0 ? first : last).code
}

/** Characters from a country to the office of whoever leads its delegation. */
const LEAD = 30
