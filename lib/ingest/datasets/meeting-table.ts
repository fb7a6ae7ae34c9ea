/** Any table with a row a visit: who of which country came to which, when. Rows become records, as those of known datasets. */
import { createHash } from 'node:crypto'
import type { Span } from '../../extract/facts'
import { checkDate } from '../../identity/check-date'
import { personKey } from '../../identity/person-key'
import type { DatePrecision, VisitType } from '../../vocab/meeting-kinds'
import type { OrganizationCode } from '../../vocab/organizations'
import { readDay } from '../readers/read-day'
import type { ColumnMap, ReadItem } from '../readers/reader'
import { checkRecord } from './check-record'
import { findCountryCode } from './find-country'
import { MEETING_FIELDS, type MeetingColumn } from './meeting-columns'
import { readOrganizations } from './read-organizations'
import { makeFacts, makeMeeting, type Seat } from './record-facts'
import { RecordText } from './record-text'
import { roleOfTitle } from './title-roles'

/** Raised whenever the same row may give other facts. */
const VERSION = '1'
const CONFIDENCE = 0.8

type Cells = Partial<Record<MeetingColumn, string>>
type Day = { date: string; precision: DatePrecision }

/** Reads a row of a table of visits. @param dataset the table by its name */
export type RowReader = (cells: readonly string[]) => ReadItem

export function openMeetingTable(name: string, head: readonly string[], columns: ColumnMap): RowReader {
  const dataset = slugOf(name)
  const places = MEETING_FIELDS.map((field) => [field, head.indexOf(columns[field] ?? '')] as const)
  return (cells) => {
    const row: Cells = {}
    for (const [field, place] of places)
      if (place !== -1) row[field] = (cells[place] ?? '').replace(/\s+/gu, ' ').trim()
    return checkRecord(tellRow(dataset, row, cells), dataset)
  }
}

function tellRow(dataset: string, row: Cells, cells: readonly string[]): ReadItem {
  const { guest = '', host = '', leader = '', office = '', city = '', visit = '', note = '' } = row
  const start = readDate(row.date ?? '')
  if (start === null) return { error: `${JSON.stringify(row.date ?? '')} is no date`, cause: 'bad-field' }
  const end = start.precision === 'day' && row.end ? readDay(row.end) : null
  if (row.end && end === null && start.precision === 'day')
    return { error: `${JSON.stringify(row.end)} is no date`, cause: 'bad-field' }
  const [wrong] = checkDate({ date: start.date, dateEnd: end, datePrecision: start.precision })
  if (wrong !== undefined) return { error: wrong.message, cause: 'bad-field' }
  const sides = [readSide(guest, start.date), readSide(host, start.date)] as const
  for (const [index, words] of [guest, host].entries())
    if (sides[index] === undefined)
      return {
        error: words === '' ? 'a side of the visit is empty' : `no country is called ${JSON.stringify(words)}`,
        cause: 'bad-field',
      }
  const [from, to] = sides as readonly [Side, Side]
  if (from.code === to.code || (from.organization && to.organization)) return { skipped: 'no-counterpart' }

  const key = row.key || createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 16)
  const text = new RecordText()
  const who = leader === '' ? null : text.quote(leader)
  if (office !== '') text.add(`${leader === '' ? '' : ', '}${office}`)
  if (text.length > 0) text.add(', ')
  const home = text.quote(guest)
  text.add(' – ')
  const away = text.quote(host)
  if (city !== '') text.add(', ')
  const where = city === '' ? away : text.quote(city)
  text.add(', ')
  const days = text.add(end === null || end === start.date ? (row.date ?? '') : `${row.date} – ${row.end}`)
  const type = readType(visit)
  if (visit !== '') text.add(', ')
  const typed = visit === '' ? null : text.quote(visit)
  text.add('.')
  const opening: Span = { start: 0, end: text.length }
  if (note !== '') text.add('\n\n')
  const said = note === '' ? null : text.quote(note)
  text.add(`\n\n${dataset} ${key}`)

  const country = to.organization === null ? to.code : null
  const seats: Seat[] = who === null ? [] : [seatOf(leader, office, from, who)]
  const between = from.organization === null && to.organization === null
  const id = `${dataset}:${key}`
  const meeting = makeMeeting(
    {
      kind: 'visit',
      date: start.date,
      dateEnd: end,
      datePrecision: start.precision,
      place: city === '' && country === null ? null : { city: city || null, country },
      visit:
        between || type !== null ? { type, guest: between ? from.code : null, host: between ? to.code : null } : null,
      countries: [from, to].flatMap(({ code, organization }) => (organization === null ? [code] : [])),
      organizations: [from, to].flatMap(({ organization }) => organization ?? []),
      seats,
      confidence: CONFIDENCE,
      words: {
        row: said === null ? [opening] : [opening, said],
        ...{ kind: [opening], date: [days], place: [where], sides: [home, away], visit: [typed ?? opening] },
      },
    },
    'record.table',
  )
  return {
    document: {
      id,
      title: [leader || guest, host, row.date].join(', '),
      text: text.toString(),
      language: 'en',
      outlet: dataset,
    },
    record: {
      ...{ dataset, key, version: VERSION, facts: makeFacts(id, [meeting]), unverified: false },
      codes: Object.fromEntries(Object.entries(row).filter(([, words]) => words !== '')),
    },
  }
}

type Side = { code: string; organization: OrganizationCode | null }

function readSide(words: string, day: string): Side | undefined {
  const code = findCountryCode(words, day)
  if (code !== undefined) return { code, organization: null }
  const [organization] = readOrganizations(words)
  return organization === undefined ? undefined : { code: organization, organization }
}

function seatOf(name: string, office: string, { code, organization }: Side, evidence: Span): Seat {
  const country = organization === null ? code : null
  const title = office.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()).replace(/\bOf\b/gu, 'of')
  const role = office === '' ? null : (roleOfTitle(title, country) ?? null)
  return {
    name,
    key: personKey(name, 'en'),
    role: organization === null ? role : 'organization_head',
    country,
    evidence: [evidence],
  }
}

/** A day, or a month or year where no more is said. */
function readDate(words: string): Day | null {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(words)
  if (month) return { date: `${words}-01`, precision: 'month' }
  if (/^\d{4}$/u.test(words)) return { date: `${words}-01-01`, precision: 'year' }
  const day = readDay(words)
  return day === null ? null : { date: day, precision: 'day' }
}

const TYPES: readonly (readonly [RegExp, VisitType])[] = [
  [/state|государственн|мемлекеттік|државн|državn/iu, 'state'],
  [/working|рабоч|жұмыс|радн|radn/iu, 'working'],
  [/private|unofficial|частн|неофициальн|жеке|приватн|privatn/iu, 'private'],
  [/transit|транзит|tranzit/iu, 'transit'],
  [/official|официальн|ресми|званичн|zvaničn/iu, 'official'],
]

function readType(words: string): VisitType | null {
  return TYPES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** The name of a table as a part of ids: letters, digits and hyphens. */
function slugOf(name: string): string {
  const bare = name
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  return bare.slice(0, 60) || 'table'
}
