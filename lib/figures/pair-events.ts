import { readList, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { findArea, nameArea } from '../vocab/areas'
import { nameCountry } from '../vocab/countries'
import { wordDate } from '../vocab/date-words'
import { familyName } from '../vocab/family-name'
import { nameMeetingKind } from '../vocab/meeting-kinds'
import { stepOfLevel } from '../vocab/roles'
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
    .map((row) => readEvent(row, pair))
    .sort((a, b) => b.at - a.at || a.step - b.step || a.id.localeCompare(b.id))
}

function readEvent(row: Row, pair: CountryPair): PairEvent {
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
    who: nameWho(row, kind),
    date: wordDate(date, 'short', precision),
    what: describe(row, kind),
    areas: readList(row, 'areas').map((code) => ({
      label: nameArea(code),
      group: findArea(code)?.group ?? 'politics',
    })),
    reports: readList(row, 'reports').length,
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
function nameWho(row: Row, kind: string): string {
  const family = readList(row, 'participants').map(familyName)
  if (family.length === 0) return nameMeetingKind(kind)
  return family.slice(0, 2).join(' – ')
}

/** "talks in Astana, official visit". */
function describe(row: Row, kind: string): string {
  const city = readText(row, 'city') ?? ''
  const country = readText(row, 'country') ?? ''
  const place = city || (country ? nameCountry(country) : '')
  const visit = readText(row, 'visitType')
  const name = nameMeetingKind(kind).toLowerCase()
  if (kind === 'visit') return `${visit ? `${visit} ` : ''}visit${place ? ` to ${place}` : ''}`
  return `${name}${place ? ` in ${place}` : ''}${visit ? `, ${visit} visit` : ''}`
}
