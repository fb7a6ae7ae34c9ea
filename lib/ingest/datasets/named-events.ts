/**
 * Event tables with a head, parted by tabs: ICEWS ("ICEWS Coded Event Data Read Me", codes of CAMEO) and POLECAT
 * ("POLECAT Codebook", types and modes of PLOVER).
 */
import { checkDate } from '../../identity/check-date'
import { FileError } from '../file-error'
import type { Reader, ReadItem } from '../readers/reader'
import { checkRecord } from './check-record'
import { meaningOfCameo, meaningOfPlover } from './event-codes'
import { type Actor, tellEvent } from './event-record'
import { findCountryCode } from './find-country'
import { firstCells, readRows } from './read-rows'
import { roleOfTitle } from './title-roles'

type Cell = (column: string) => string
type Side = { name: string; country: string; sectors: string; title?: string }
type Format = {
  dataset: string
  /** Columns that make the table what it is. */
  head: readonly string[]
  day: string
  meaning: (cell: Cell) => ReturnType<typeof meaningOfCameo>
  sides: readonly [Side, Side]
  outlet: string
  codes: Readonly<Record<string, string>>
  official: RegExp
}

const VERSION = '1'

const FORMATS: readonly Format[] = [
  {
    dataset: 'icews',
    head: ['Event ID', 'Event Date', 'Source Name', 'Source Country', 'CAMEO Code', 'Target Name', 'Target Country'],
    day: 'Event Date',
    meaning: (cell) => meaningOfCameo(cell('CAMEO Code')),
    sides: [
      { name: 'Source Name', country: 'Source Country', sectors: 'Source Sectors' },
      { name: 'Target Name', country: 'Target Country', sectors: 'Target Sectors' },
    ],
    outlet: 'Publisher',
    codes: { cameo: 'CAMEO Code', event: 'Event Text', intensity: 'Intensity' },
    official:
      /Government|Executive|Head of|Ministry|Cabinet|Foreign|Legislative|Parliament|Military|State|Elite|Diplomatic/u,
  },
  {
    dataset: 'polecat',
    head: [
      'Event ID',
      'Event Date',
      'Event Type',
      'Event Mode',
      'Actor Name',
      'Actor Country',
      'Recipient Name',
      'Recipient Country',
    ],
    day: 'Event Date',
    meaning: (cell) => meaningOfPlover(cell('Event Type'), cell('Event Mode')),
    sides: [
      { name: 'Actor Name', country: 'Actor Country', sectors: 'Primary Actor Sector', title: 'Actor Title' },
      {
        name: 'Recipient Name',
        country: 'Recipient Country',
        sectors: 'Primary Recipient Sector',
        title: 'Recipient Title',
      },
    ],
    outlet: 'Source',
    codes: { type: 'Event Type', mode: 'Event Mode', contexts: 'Contexts', intensity: 'Intensity' },
    official: /GOV|EXE|MIL|LEG|JUD|COP|SPY|Government|Executive|Military|Legislat/u,
  },
]

/** Of ICEWS an id is one event of one day, and comes again on other days; so both name the record. */
export const namedEventsReader: Reader = {
  name: 'named-events',
  extensions: [],
  mediaTypes: [],
  recognises: (head) => findFormat(firstCells(head)) !== undefined,
  async *read(file) {
    let format: Format | undefined
    let columns: readonly string[] = []
    for await (const { cells, line } of readRows(file)) {
      if (format === undefined) {
        columns = cells.map((cell) => cell.trim())
        format = findFormat(columns)
        if (format === undefined) throw new FileError('the first row does not name the columns of ICEWS or POLECAT')
        continue
      }
      yield { ...checkRecord(tellRow(format, columns, cells), format.dataset), line }
    }
  },
}

function findFormat(cells: readonly string[]): Format | undefined {
  return FORMATS.find(({ head }) => head.every((column) => cells.includes(column)))
}

function tellRow(format: Format, columns: readonly string[], cells: readonly string[]): ReadItem {
  // some files of POLECAT have empty cells behind the last column, in the head or in rows
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  if (filled > columns.length || cells.length < columns.findLastIndex((column) => column !== '') + 1)
    return { error: `the row has ${cells.length} columns, and its head names ${columns.length}`, cause: 'malformed' }
  const cell: Cell = (column) => (cells[columns.indexOf(column)] ?? '').trim()
  const id = cell('Event ID')
  if (id === '') return { error: 'the row has no id, so it could not be told again from others', cause: 'bad-field' }
  const day = cell(format.day).slice(0, 10)
  const [wrong] = checkDate({ date: day, dateEnd: null, datePrecision: 'day' })
  if (wrong !== undefined) return { error: wrong.message, cause: 'bad-field', id }
  const country = findCountryCode(cell('Country'), day) ?? null
  const words = [cell('City'), cell('Province'), cell('Country')]
    .filter((part) => part !== '' && part !== 'None')
    .join(', ')
  const codes = Object.entries(format.codes).map(([name, column]) => [name, cell(column)] as const)
  return tellEvent({
    ...{ dataset: format.dataset, version: VERSION, key: `${id} ${day}`, day, meaning: format.meaning(cell) },
    actors: [readActor(format, format.sides[0], cell, day), readActor(format, format.sides[1], cell, day)],
    place: words === '' || country === null ? null : { words, city: cell('City') || null, country },
    url: null,
    outlet: cell(format.outlet) || null,
    codes: Object.fromEntries(codes.filter(([, code]) => code !== '' && code !== 'None')),
  })
}

function readActor({ official }: Format, side: Side, cell: Cell, day: string): Actor {
  const name = cell(side.name)
  const country = findCountryCode(cell(side.country), day) ?? null
  const sectors = cell(side.sectors)
  // a state by its own name, or whoever is coded as acting for it
  const isState = findCountryCode(name, day) !== undefined && !/^[A-Z]{2,4}$/u.test(name)
  const title = side.title === undefined ? '' : cell(side.title)
  // ICEWS has a country in brackets behind whatever is no person
  const isPerson = !isState && /^\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){1,4}$/u.test(name) && official.test(sectors)
  const role =
    title === ''
      ? null
      : (roleOfTitle(
          title.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
          country,
        ) ?? null)
  return {
    name: name === '' ? '?' : name,
    country,
    organization: null,
    official: isState || sectors === '' || official.test(sectors),
    ...(isPerson && country !== null && (title !== '' || /Head|Executive|Elite/u.test(sectors))
      ? { person: { name, role } }
      : {}),
  }
}
