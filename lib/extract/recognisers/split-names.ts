/**
 * Parts runs of capitals that are two people beside each other. Where the verb comes last nothing but an ending stands
 * between them («Қасым-Жомарт Тоқаев Реджеп Тайип Ердоғанмен кездесті»).
 */
import { isGivenName } from '../../identity/given-names'
import { findByReading, findBySurname } from '../../identity/known-people'
import { readName } from '../../identity/read-name'
import type { PeopleTable } from '../locales/people-table'
import type { NameRun } from './name-runs'
import { stripCase } from './strip-case'

const NOTHING: ReadonlySet<string> = new Set()

/** The runs of one zone with those of two people parted; linear in the number of parts. */
export function splitNames(table: PeopleTable, runs: readonly NameRun[]): NameRun[] {
  return table.suffixing ? runs.flatMap((run) => splitRun(table, run)) : [...runs]
}

function splitRun(table: PeopleTable, run: NameRun): NameRun[] {
  const { parts } = run
  if (parts.length < 2 || isKnown(table, parts)) return [run]
  for (let at = 1; at < parts.length; at++) {
    if (!isBorder(table, parts, at)) continue
    const word = run.from + parts.slice(0, at).reduce((sum, part) => sum + countWords(part), 0)
    const first = { ...run, to: word, parts: parts.slice(0, at) }
    return [first, ...splitRun(table, { ...run, from: word, parts: parts.slice(at) })]
  }
  return [run]
}

function countWords(part: string): number {
  return part.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 1
}

/** Whether a new name begins with part `at`. */
function isBorder(table: PeopleTable, parts: readonly string[], at: number): boolean {
  const before = parts[at - 1] as string
  const next = parts[at] as string
  if (
    !/^\p{Lu}/u.test(next) ||
    table.particles.has(next.toLowerCase()) ||
    table.particles.has(before.toLowerCase()) ||
    !/^\p{Lu}/u.test(before) ||
    before.endsWith('.')
  )
    return false
  const [reading] = table.read(before)
  // a name ends with its case
  if (reading && !reading.fixed && !isGivenName(before) && table.surnameEnding.test(reading.nominative.toLowerCase()))
    return true
  const head = parts.slice(0, at)
  const rest = parts.slice(at)
  if (head.length > 1 && isKnown(table, head)) return true
  if (isFamous(table, before) && (isKnown(table, rest) || isFamous(table, next))) return true
  // «Мұрат Нұртілеу Сергей Лавровпен»: a given name behind a surname begins anew
  return (
    head.length > 1 && rest.length > 1 && isGivenName(head[0] as string) && !isGivenName(before) && isGivenName(next)
  )
}

function isKnown(table: PeopleTable, parts: readonly string[]): boolean {
  return parts.length > 1 && findByReading(readName(stripCase(table, parts, NOTHING).parts.join(' '))) !== undefined
}

/** A surname that stands for one person alone, in any case. */
function isFamous(table: PeopleTable, word: string): boolean {
  return (
    !isGivenName(word) && table.read(word).some(({ nominative }) => findBySurname(readName(nominative)) !== undefined)
  )
}
