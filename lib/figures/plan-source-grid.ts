import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { countMonths, listMonths } from './count-months'
import { hatchRect } from './hatch-rect'
import { measureText } from './measure-text'
import { drawLine, type Mark, type Plan, type Point, round } from './scene'

const ROW = 26
const BAR = 16
const AXIS = 24
/** Sources that are drawn; the table has them all. */
export const MOST_SOURCES = 24
/** Months of all sources that are drawn, and of one at least; those before are in the table. */
const MOST_MONTHS = 720
const FEWEST_MONTHS = 24

/** A strip of months for each source, its bars to one scale; a gap is hatched, for there the data fail and not diplomacy. */
export function planSourceGrid(dataset: Dataset, width: number): Plan {
  const t = translate(dataset.tag, 'quality')
  const names = namesOf(dataset.tag)
  const sources = [...groupRows(dataset.rows)].slice(0, MOST_SOURCES)
  const known = dataset.rows.map((row) => readText(row, 'month') ?? '').sort()
  const all = listMonths(known[0] ?? '', known[known.length - 1] ?? '')
  const months = all.slice(-Math.max(FEWEST_MONTHS, Math.floor(MOST_MONTHS / Math.max(1, sources.length))))
  const [first = '', last = ''] = [months[0], months[months.length - 1]]
  const isCut = months.length < all.length
  const side = width < 500 ? 0 : Math.min(260, Math.max(...sources.map(([source]) => measureText(source, 12.5))) + 12)
  const over = side === 0 ? 16 : 0
  const step = (width - side) / Math.max(1, months.length)
  const most = Math.max(1, ...dataset.rows.map((row) => readNumber(row, 'reports')))
  const height = sources.length * (ROW + over) + AXIS
  const back: Mark[] = []
  const points: Point[] = []
  sources.forEach(([source, rows], index) => {
    const base = index * (ROW + over) + over + ROW - 4.5
    back.push({ shape: 'text', x: 0, y: round(side === 0 ? base - BAR - 5 : base - 3), text: source, tone: '' })
    back.push(drawLine(side, base + 0.5, width, base + 0.5, 'grid'))
    for (const row of rows) {
      if ((readText(row, 'month') ?? '') >= first) points.push(pointOf(row, source, base))
    }
  })
  function pointOf(row: Row, source: string, base: number): Point {
    const month = readText(row, 'month') ?? ''
    const count = readNumber(row, 'reports')
    const x = round(side + (countMonths(month) - countMonths(first)) * step + Math.min(1, step * 0.15))
    const wide = round(Math.max(0.5, step - Math.min(2, step * 0.3)))
    const tall = round(1 + (count / most) * (BAR - 1))
    const marks: Mark[] =
      count === 0
        ? [{ shape: 'path', d: hatchRect(x, base - 6, wide, 6, 3), tone: 'hatch' }]
        : [{ shape: 'rect', x, y: round(base - tall), width: wide, height: tall, tone: 'read' }]
    return {
      key: `${source} ${month}`,
      box: { x, y: round(base - BAR), width: wide, height: BAR },
      marks,
      title: `${source}, ${names.month(month)}`,
      value: t('count', { count }),
      lines: [],
      go: t('show'),
      drill: Object.fromEntries(new URLSearchParams(readText(row, 'drill') ?? '')),
    }
  }
  return {
    width,
    height: isCut ? height + 20 : height,
    summary: t('coverageSummary', {
      sources: sources.length,
      from: names.month(first),
      to: names.month(last),
      most: sources[0]?.[0] ?? '',
    }),
    back: [
      ...back,
      ...drawYears(months, first, side, step, height),
      ...(isCut ? [{ shape: 'text', x: 0, y: height + 14, text: t('monthsBefore'), tone: '' } as const] : []),
    ],
    points,
    front: [],
  }
}

function groupRows(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const source = readText(row, 'source') ?? ''
    groups.set(source, [...(groups.get(source) ?? []), row])
  }
  return groups
}

function drawYears(months: readonly string[], first: string, side: number, step: number, height: number): Mark[] {
  return months
    .filter((month, index) => month.endsWith('-01') || index === 0)
    .flatMap((month): Mark[] => {
      const x = side + (countMonths(month) - countMonths(first)) * step
      return [
        drawLine(x, 0, x, height - AXIS + 4, 'grid'),
        { shape: 'text', x: round(x + 3), y: height - 6, text: month.slice(0, 4), tone: 'quiet' },
      ]
    })
}
