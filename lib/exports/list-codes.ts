import type { Dataset } from '../dataset/dataset'
import { type Defined, define } from '../words/define'
import { type Names, namesOf } from '../words/names'

/** A code that stands in a dataset, with its name and what it means (empty where its name says all). */
export type ExplainedCode = { key: string; code: string; name: string; meaning: string }

type Family = { name(names: Names, code: string): string; defined?: Defined }

const COUNTRY: Family = { name: (names, code) => names.country(code) }
const AREA: Family = { name: (names, code) => names.area(code), defined: 'area' }
const ROLE: Family = { name: (names, code) => names.role(code), defined: 'role' }
const LANGUAGE: Family = { name: (names, code) => names.language(code) }

/** What the codes of a column are; a column of any other key holds none that can be named. */
const FAMILIES: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['kind', { name: (names, code) => names.kind(code), defined: 'kind' }],
  ['status', { name: (names, code) => names.status(code), defined: 'status' }],
  ['visitType', { name: (names, code) => names.visit(code), defined: 'visit' }],
  ['organizations', { name: (names, code) => names.organization(code) }],
  ...['level', 'role', 'highestLevel'].map((key) => [key, ROLE] as const),
  ...['area', 'areas'].map((key) => [key, AREA] as const),
  ...['countries', 'country', 'guest', 'host', 'partner'].map((key) => [key, COUNTRY] as const),
  ...['language', 'languages'].map((key) => [key, LANGUAGE] as const),
])

/** Every code that stands in the rows, each once a column, in the order of columns and then of the alphabet. */
export function listCodes({ tag, columns, rows }: Dataset): ExplainedCode[] {
  const names = namesOf(tag)
  return columns.flatMap(({ key }) => {
    const family = FAMILIES.get(key)
    if (family === undefined) return []
    const codes = new Set(rows.flatMap((row) => row[key] ?? []).filter((cell) => typeof cell === 'string'))
    return [...codes].sort().map((code) => ({
      key,
      code,
      name: family.name(names, code),
      meaning: (family.defined && define(tag, family.defined, code)) ?? '',
    }))
  })
}
