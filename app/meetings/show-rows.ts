import type { Coded, RowView } from '@/components/meeting-rows/row-view'
import type { MeetingPart } from '@/lib/analytics/meeting-rows/read'
import { countReports, readList, readNumber, readText } from '@/lib/dataset/cells'
import type { Row } from '@/lib/dataset/dataset'
import { hrefAsOf } from '@/lib/filters/as-of'
import { findArea } from '@/lib/vocab/areas'
import { familyName } from '@/lib/vocab/family-name'
import { stepOfLevel } from '@/lib/vocab/roles'
import { type Names, namesOf } from '@/lib/words/names'
import { type Translator, translate } from '@/lib/words/translate'

const SIDES_SHOWN = 4
const PEOPLE_SHOWN = 3
const AREAS_SHOWN = 3

type Speech = { names: Names; t: Translator<'table'> }

/**
 * The rows of a window as the table shows them.
 * @param byMonth whether months stand as side-heads, which they do in the order of dates
 * @param before the month of the row above the window, so that no side-head is repeated
 */
export function showRows(part: MeetingPart, asOf: string | null, byMonth: boolean, before = ''): RowView[] {
  const speech = { names: namesOf(part.dataset.tag), t: translate(part.dataset.tag, 'table') }
  let last = before
  return part.dataset.rows.map((row) => {
    const monthKey = keyOfMonth(row)
    const head = byMonth && monthKey !== last
    last = monthKey
    return {
      ...showRow(row, asOf, byMonth, speech),
      monthKey,
      month: head ? showMonth(row, monthKey, part, speech) : null,
    }
  })
}

/** The month that a row stands under: a year alone for one that is dated by year, nothing for one without a date. */
function keyOfMonth(row: Row): string {
  const date = readText(row, 'date') ?? ''
  return readText(row, 'datePrecision') === 'year' ? date.slice(0, 4) : date.slice(0, 7)
}

function showMonth(row: Row, key: string, part: MeetingPart, { names, t }: Speech): RowView['month'] {
  const counts = part.months.get(key)
  const said = counts
    ? (['held', 'planned', 'cancelled'] as const)
        .filter((status) => counts[status] > 0)
        .map((status) => t(status, { count: String(counts[status]) }))
    : []
  const precision = readText(row, 'datePrecision') === 'year' ? 'year' : 'month'
  return {
    name: key === '' ? t('noDate') : names.date(`${key}-01-01`.slice(0, 10), 'short', precision),
    counts: said.join(', '),
  }
}

function showRow(
  row: Row,
  asOf: string | null,
  byMonth: boolean,
  { names, t }: Speech,
): Omit<RowView, 'month' | 'monthKey'> {
  const level = readText(row, 'level')
  const status = readText(row, 'status') ?? 'held'
  const recalled = row.recalled === true
  const people = readList(row, 'participants')
  const countries = readList(row, 'countries')
  const areas = readList(row, 'areas')
  const id = readText(row, 'id') ?? ''
  const rank = level ? names.role(level) : t('notStated')
  const told = status === 'held' ? (recalled ? t('recalled') : '') : names.status(status)
  const hidden = countries.length - SIDES_SHOWN
  const who = people.slice(0, PEOPLE_SHOWN).map(familyName)
  return {
    id,
    href: hrefAsOf(`/meetings/${encodeURIComponent(id)}`, asOf),
    drawn: status === 'planned' || status === 'cancelled' ? status : recalled ? 'recalled' : 'held',
    step: stepOfLevel(level),
    spoken: [told || names.status(status), rank].join(', '),
    date: showDate(row, byMonth, { names, t }),
    sides: [
      ...countries.slice(0, SIDES_SHOWN).map((code): Coded => ({ code, name: names.country(code) })),
      ...readList(row, 'organizations').map((code): Coded => ({ code, name: names.organization(code) })),
    ],
    hidden: hidden > 0 ? `+${hidden}` : '',
    kind: names.kind(readText(row, 'kind') ?? ''),
    who:
      people.length === 2
        ? who.join(' – ')
        : [
            who.join(', '),
            people.length > PEOPLE_SHOWN ? t('more', { count: String(people.length - PEOPLE_SHOWN) }) : '',
          ]
            .filter(Boolean)
            .join(' '),
    rank: rank,
    travel: showTravel(row, { names, t }),
    place: readText(row, 'city') ?? '',
    areas: areas
      .slice(0, AREAS_SHOWN)
      .map((code) => ({ code, name: names.area(code), group: findArea(code)?.group ?? 'politics' })),
    areasMore: areas.length > AREAS_SHOWN ? `+${areas.length - AREAS_SHOWN}` : '',
    status: told,
    confidence: names.number(readNumber(row, 'confidence'), 2),
    reports: names.number(countReports(row)),
  }
}

/** The day as it is read under the head of its month, which says the year. */
function showDate(row: Row, byMonth: boolean, { names, t }: Speech): string {
  const date = readText(row, 'date')
  if (date === null) return t('noDate')
  const precision = readText(row, 'datePrecision')
  if (precision === 'month' || precision === 'year') return byMonth ? '–' : names.date(date, 'short', precision)
  const end = readText(row, 'dateEnd')
  const oneMonth = end === null || end.slice(0, 7) === date.slice(0, 7)
  return byMonth && oneMonth ? names.dayOfMonth(date, end) : names.dateRange(date, end, 'short')
}

function showTravel(row: Row, { names, t }: Speech): RowView['travel'] {
  const [guest, host] = [readText(row, 'guest'), readText(row, 'host')]
  if (!guest || !host) return null
  const type = readText(row, 'visitType')
  return {
    host: { code: host, name: names.country(host) },
    guest: { code: guest, name: names.country(guest) },
    type: type ? names.visit(type) : '',
    spoken: ` ${t('visitedBy')} `,
  }
}
