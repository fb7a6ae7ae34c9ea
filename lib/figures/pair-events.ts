import { countReports, readList, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { findArea } from '../vocab/areas'
import { readCity } from '../vocab/city-spelling'
import { familyName } from '../vocab/family-name'
import { stepOfLevel } from '../vocab/roles'
import { nameCityRow } from '../words/city-name'
import { figureWords } from '../words/figure-words'
import { lowerFirst } from '../words/letter-case'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { placeDay } from './count-months'

export type Lane = 'first' | 'second' | 'spine'

/** One meeting as the timeline draws it. `at` and `until` count months; what the date leaves open lies between them. */
export type PairEvent = {
  id: string
  at: number
  open: { from: number; to: number } | null
  lane: Lane
  /** Direction of the arrow, or `null` where nobody is known to have travelled. */
  visit: 'to-first' | 'to-second' | null
  status: 'held' | 'planned' | 'cancelled' | 'recalled'
  step: number
  wire: boolean
  who: string
  date: string
  what: string
  areas: readonly { label: string; group: string }[]
  reports: number
}

export type CountryPair = readonly [string, string]

/** The dated meetings of a pair, newest first; those without a date cannot be placed and are left to the source line. */
export function readPairEvents(dataset: Dataset, pair: CountryPair): PairEvent[] {
  return dataset.rows
    .filter((row) => /^\d{4}-\d{2}/.test(readText(row, 'date') ?? ''))
    .map((row) => readEvent(row, pair, dataset.tag))
    .sort((a, b) => b.at - a.at || a.step - b.step || a.id.localeCompare(b.id))
}

function readEvent(row: Row, pair: CountryPair, tag: Tag): PairEvent {
  const names = namesOf(tag)
  const date = readText(row, 'date') ?? ''
  const precision = readPrecision(row)
  const start = placeDay(date)
  const length = precision === 'year' ? 12 : precision === 'month' ? 1 : 0
  const kind = readText(row, 'kind') ?? ''
  const wire = kind === 'call' || kind === 'video'
  const guest = readText(row, 'guest') ?? ''
  const host = readText(row, 'host') ?? ''
  const travelled = guest !== host && pair.includes(guest) && pair.includes(host)
  return {
    id: readText(row, 'id') ?? '',
    at: start + length / 2,
    open: length > 0 ? { from: start, to: start + length } : null,
    lane: wire ? 'spine' : findLane(host && pair.includes(host) ? host : (readText(row, 'country') ?? ''), pair),
    visit: travelled ? (host === pair[0] ? 'to-first' : 'to-second') : null,
    status: readStatus(row),
    step: stepOfLevel(readText(row, 'level')),
    wire,
    who: nameWho(row, kind, tag),
    date: names.date(date, 'short', precision),
    what: describe(row, kind, tag),
    areas: readList(row, 'areas').map((code) => ({
      label: names.area(code),
      group: findArea(code)?.group ?? 'politics',
    })),
    reports: countReports(row),
  }
}

function readPrecision(row: Row): 'day' | 'month' | 'year' {
  const precision = readText(row, 'datePrecision')
  return precision === 'year' || precision === 'month' ? precision : 'day'
}

function findLane(country: string, pair: CountryPair): Lane {
  if (country === pair[0]) return 'first'
  return country === pair[1] ? 'second' : 'spine'
}

function readStatus(row: Row): PairEvent['status'] {
  const status = readText(row, 'status') ?? ''
  if (status === 'planned' || status === 'cancelled') return status
  return row.recalled === true ? 'recalled' : 'held'
}

/** "Tokayev – Vučić": family names of the first two participants; the kind of meeting where nobody is named. */
function nameWho(row: Row, kind: string, tag: Tag): string {
  const family = readList(row, 'participants').map(familyName)
  if (family.length === 0) return namesOf(tag).kind(kind)
  return family.slice(0, 2).join(' – ')
}

/** "talks in Astana, official visit". */
function describe(row: Row, kind: string, tag: Tag): string {
  const t = figureWords(tag)
  const place = namePlace(row, tag)
  const type = readText(row, 'visitType')
  const visit = t('visitOf', { type: type ?? 'other' })
  if (kind === 'visit') return place ? t('whatTo', { what: visit, place }) : visit
  const name = lowerFirst(namesOf(tag).kind(kind))
  const where = place ? t('whatIn', { what: name, place }) : name
  return type === null ? where : `${where}, ${visit}`
}

/** The city as the reader's language calls it, or as the reports do where it is in no table; else the country. */
function namePlace(row: Row, tag: Tag): string {
  const name = readText(row, 'city')
  const country = readText(row, 'country')
  if (name === null) return country === null ? '' : namesOf(tag).country(country)
  const city = readCity(name, country)
  return city ? nameCityRow(city, tag) : name
}
