import { readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { stepOfLevel } from '../vocab/roles'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { drawStatus, sizeMark } from './event-marks'
import { keyVisits } from './key-visits'
import { drawLine, type Mark, type Plan, type Point, round } from './scene'

type Visit = {
  row: Row
  year: string
  side: -1 | 1
  step: number
  status: 'held' | 'recalled' | 'planned' | 'cancelled'
}

const HEAD = 24
const ROW = 26
const MOST_YEARS = 16
/** From the middle to the first mark, and from mark to mark where there is room. */
const INNER = 40
const GAP = 23
/** Visits of a year to one side that are drawn; more would be no marks any more. */
const MOST_BESIDE = 16
/** Room for the number of the others. */
const REST = 30

function readVisits(dataset: Dataset, pair: readonly [string, string]): Visit[] {
  return dataset.rows.flatMap((row): Visit[] => {
    const date = readText(row, 'date')
    const host = readText(row, 'host')
    if (date === null || host === null || !pair.includes(host)) return []
    const status = readText(row, 'status')
    const unheld = status === 'planned' || status === 'cancelled' ? status : null
    return [
      {
        row,
        year: date.slice(0, 4),
        side: host === pair[0] ? -1 : 1,
        step: stepOfLevel(readText(row, 'level')),
        status: unheld ?? (row.recalled === true ? 'recalled' : 'held'),
      },
    ]
  })
}

/** Every year between the first visit and the last, newest first: a year without one is a gap to be seen. */
function listYears(visits: readonly Visit[]): string[] {
  const years = visits.map(({ year }) => Number(year))
  if (years.length === 0) return []
  const last = Math.max(...years)
  return Array.from({ length: last - Math.min(...years) + 1 }, (_, index) => String(last - index))
}

/**
 * Visits that two countries paid each other, a mark a visit: to the first country at the left, to the second at the right,
 * as on the timeline of the pair; rank is size and ink.
 */
export function planBalance(dataset: Dataset, pair: readonly [string, string], width: number): Plan {
  const { encoding, tag } = dataset
  const visits = readVisits(dataset, pair)
  const shared = encoding?.mark === 'balance' ? encoding.years : undefined
  const years = (shared ?? listYears(visits)).slice(0, MOST_YEARS)
  const shown = visits.filter(({ year }) => years.includes(year))
  const names = namesOf(tag)
  const t = translate(tag, 'pair')
  const middle = Math.round(width / 2)
  const bottom = HEAD + years.length * ROW
  const count = (side: -1 | 1) =>
    visits.filter((visit) => visit.side === side && (visit.status === 'held' || visit.status === 'recalled')).length
  const [first, second] = pair.map((code) => names.country(code))
  const earlier = visits.length - shown.length
  const strips = years.flatMap((year, index) =>
    ([-1, 1] as const).map((side) => ({
      own: shown.filter((visit) => visit.year === year && visit.side === side).reverse(),
      side,
      y: HEAD + index * ROW,
    })),
  )
  return {
    width,
    height: bottom + (earlier > 0 ? 42 : 26),
    summary: t('balanceSummary', { first: first ?? '', second: second ?? '', toFirst: count(-1), toSecond: count(1) }),
    back: [
      { shape: 'text', x: middle - INNER + 10, y: 12, text: t('hostIs', { country: first ?? '' }), tone: 'b e' },
      { shape: 'text', x: middle + INNER - 10, y: 12, text: t('hostIs', { country: second ?? '' }), tone: 'b' },
      ...years.flatMap((year, index): Mark[] => [
        drawLine(0, HEAD + index * ROW, width, HEAD + index * ROW, 'hl'),
        { shape: 'text', x: middle, y: HEAD + index * ROW + 17, text: year, tone: 'm s' },
      ]),
      drawLine(0, bottom, width, bottom, 'rl'),
      { shape: 'text', x: middle, y: bottom + 17, text: t('heldTotal'), tone: 'm' },
      { shape: 'text', x: middle - INNER, y: bottom + 17, text: String(count(-1)), tone: 'm b' },
      { shape: 'text', x: middle + INNER, y: bottom + 17, text: String(count(1)), tone: 'm b' },
      ...strips.flatMap(({ own, side, y }): Mark[] => {
        const text = `+${own.length - MOST_BESIDE}`
        return own.length > MOST_BESIDE
          ? [{ shape: 'text', x: side < 0 ? 0 : width, y: y + 17, text, tone: side < 0 ? 's' : 's e' }]
          : []
      }),
      ...(earlier > 0
        ? [{ shape: 'text', x: 0, y: bottom + 36, text: t('before', { count: earlier }), tone: '' } as const]
        : []),
    ],
    points: strips.flatMap(({ own, side, y }) => {
      const marked = own.slice(0, MOST_BESIDE)
      const room = middle - INNER - (own.length > marked.length ? REST : 12)
      const gap = Math.min(GAP, room / Math.max(1, marked.length - 1))
      return marked.map((visit, place) => describe(dataset, visit, middle + side * (INNER + place * gap), y, gap))
    }),
    front: [],
    legend: keyVisits(
      tag,
      shown.map(({ status }) => status),
      shown.map(({ step }) => step),
    ),
  }
}

function describe({ tag }: Dataset, { row, step, status }: Visit, x: number, y: number, gap: number): Point {
  const names = namesOf(tag)
  const t = translate(tag, 'pair')
  const precision = readText(row, 'datePrecision')
  const date = names.date(
    readText(row, 'date') ?? '',
    'short',
    precision === 'year' || precision === 'month' ? precision : 'day',
  )
  const level = readText(row, 'level')
  const type = readText(row, 'visitType')
  const city = readText(row, 'city')
  const half = Math.max(6, Math.min(gap / 2, sizeMark(step) + 3))
  return {
    key: readText(row, 'id') ?? `${x} ${y}`,
    box: { x: round(x - half), y: y + 1, width: round(half * 2), height: ROW - 2 },
    marks: drawStatus(status, step, x, y + ROW / 2),
    title: date,
    value: status === 'recalled' ? t('recalled') : names.status(status),
    lines: [
      { label: `${names.country(readText(row, 'guest') ?? '')} – ${names.country(readText(row, 'host') ?? '')}` },
      ...(level === null ? [] : [{ label: names.role(level) }]),
      ...(type === null ? [] : [{ label: t('visitType'), value: names.visit(type) }]),
      ...(city === null ? [] : [{ label: t('city'), value: city }]),
    ],
    go: t('show', { count: 1 }),
    drill: { id: readText(row, 'id') ?? '' },
  }
}
