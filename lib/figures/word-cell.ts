import { writeCell } from '../dataset/cells'
import type { Cell, Column } from '../dataset/dataset'
import { isCountryCode } from '../vocab/countries'
import { DATE_PRECISIONS } from '../vocab/meeting-kinds'
import { figureWords } from '../words/figure-words'
import { type Names, namesOf } from '../words/names'
import type { Tag } from '../words/tag'

type Word = (code: string, names: Names) => string

const country: Word = (code, names) => names.country(code)
const area: Word = (code, names) => names.area(code)
const role: Word = (code, names) => names.role(code)

/** What the codes of a column stand for; codes of columns that are not named here are names already. */
const WORDS: Readonly<Record<string, Word>> = {
  area,
  areas: area,
  group: (code, names) => names.areaGroup(code),
  kind: (code, names) => names.kind(code),
  level: role,
  status: (code, names) => names.status(code),
  visitType: (code, names) => names.visit(code),
  datePrecision: (code, names) => namePrecision(code, names),
  language: (code, names) => names.language(code),
  pair: (code, names) => namePair(code, names),
  country,
  countries: country,
  guest: country,
  host: country,
  organizations: (code, names) => names.organization(code),
}

function namePrecision(code: string, { tag }: Names): string {
  const precision = DATE_PRECISIONS.find((known) => known === code)
  return precision ? figureWords(tag)(precision) : code
}

/** "Kazakhstan – Serbia" of `KZ-RS`. */
function namePair(code: string, names: Names): string {
  const [first = '', second = ''] = code.split('-')
  return isCountryCode(first) && isCountryCode(second) ? names.pair([first, second]) : code
}

/** A cell as a reader writes it in a language: dates, numbers, and codes in words. */
export function wordCell(cell: Cell | undefined, column: Pick<Column, 'key' | 'type'>, tag: Tag): string {
  const names = namesOf(tag)
  if (typeof cell === 'number') return names.number(cell, 3)
  if (typeof cell === 'boolean') return figureWords(tag)(cell ? 'yes' : 'no')
  if (typeof cell === 'string' && column.type === 'month') return names.month(cell)
  if (typeof cell === 'string' && column.type === 'date') return names.date(cell, 'short')
  if (typeof cell === 'string' && column.type === 'quarter') return names.quarter(cell)
  const word = column.type === 'code' || column.type === 'list' ? WORDS[column.key] : undefined
  if (!word) return writeCell(cell)
  if (typeof cell === 'string') return word(cell, names)
  return Array.isArray(cell) ? cell.map((code) => word(code, names)).join('; ') : ''
}
