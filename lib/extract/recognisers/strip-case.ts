/** The nominative of a name in a language that adds its cases to the last word of a name only (Kazakh). */
import { findByReading } from '../../identity/known-people'
import { readName } from '../../identity/read-name'
import type { Standing } from '../engine/reading'
import type { NameReading, PeopleTable } from '../locales/people-table'
import type { Case } from '../locales/role-table'
import type { Mention } from './person-roles'

/**
 * Of all readings of the last word the one that makes a person everybody knows, then one that the document writes
 * elsewhere without an ending, then the likeliest.
 * @param written capitalised words of the document as they stand
 */
export function stripCase(
  table: PeopleTable,
  parts: readonly string[],
  written: ReadonlySet<string>,
): { parts: string[]; case: Case | null } {
  const last = parts.at(-1) ?? ''
  const before = parts.slice(0, -1)
  if (!/^(?:\p{Ll}{1,3}-)?\p{Lu}/u.test(last) || last.length < 3 || last.endsWith('.'))
    return { parts: [...parts], case: null }
  const readings = table.read(last)
  const [first] = readings as [NameReading]
  const isKnown = ({ nominative }: NameReading) =>
    findByReading(readName([...before, nominative].join(' '))) !== undefined
  const chosen =
    (before.length > 0 ? readings.find(isKnown) : undefined) ??
    readings.find(({ nominative, fixed }) => !fixed && written.has(nominative)) ??
    first
  return { parts: [...before, chosen.nominative], case: chosen.cases[0] ?? null }
}

/** In what case a mention stands: a title by its own form, a name by what is left of it without its nominative. */
export function standingOf(table: PeopleTable, { zone, start, end, by, role, person }: Mention): Standing | undefined {
  if (by === 'title') return role?.stands
  const last = zone.text.slice(start, end).split(/\s/u).at(-1) ?? ''
  const parts = new Set(person.parts.map((part) => readName(part)))
  const reading = table.read(last).find(({ nominative }) => parts.has(readName(nominative)))
  return reading?.fixed ? 'nom' : reading?.cases[0]
}
