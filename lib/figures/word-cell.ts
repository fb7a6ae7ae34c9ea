import { writeCell } from '../dataset/cells'
import type { Cell, Column } from '../dataset/dataset'
import { AREA_GROUPS, nameArea } from '../vocab/areas'
import { nameCountry } from '../vocab/countries'
import { wordDate } from '../vocab/date-words'
import { findLanguage } from '../vocab/languages'
import { nameMeetingKind } from '../vocab/meeting-kinds'
import { nameOrganization } from '../vocab/organizations'
import { findRole } from '../vocab/roles'

const NUMBER = new Intl.NumberFormat('en-GB')

/** What the codes of a column stand for; codes of columns that are not named here are names already. */
const WORDS: Readonly<Record<string, (code: string) => string>> = {
  area: nameArea,
  areas: nameArea,
  group: (code) => AREA_GROUPS.find((group) => group.code === code)?.label ?? code,
  kind: nameMeetingKind,
  level: (code) => findRole(code)?.label ?? code,
  language: (code) => findLanguage(code)?.label ?? code,
  country: (code) => nameCountry(code),
  countries: (code) => nameCountry(code),
  guest: (code) => nameCountry(code),
  host: (code) => nameCountry(code),
  organizations: nameOrganization,
}

/** A cell as a reader writes it: dates, numbers, and codes in words. */
export function wordCell(cell: Cell | undefined, column: Pick<Column, 'key' | 'type'>): string {
  if (typeof cell === 'number') return Number.isInteger(cell) ? NUMBER.format(cell) : String(cell)
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  if (typeof cell === 'string' && column.type === 'month') return wordDate(cell, 'short', 'month')
  if (typeof cell === 'string' && column.type === 'date') return wordDate(cell, 'short')
  if (typeof cell === 'string' && column.type === 'quarter') return cell.replace(/^(\d{4})-(Q\d)$/, '$2\u00A0$1')
  const word = WORDS[column.key]
  if (!word) return writeCell(cell)
  if (typeof cell === 'string') return word(cell)
  return Array.isArray(cell) ? cell.map(word).join('; ') : ''
}
