import { scaleLinear } from 'd3-scale'
import type { Dataset } from '../dataset/dataset'
import { figureWords } from '../words/figure-words'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { keySeries } from './legend'
import { COVERAGE_ROOM, planCoverage } from './plan-coverage'
import { planMonthAxis } from './plan-month-axis'
import { type Box, drawLine, type Mark, type Plan, round } from './scene'
import { type Column, planColumn, readColumns, type StackedPoint } from './stack-column'

/** `frame` is the field of the bars, `top` the value at its upper edge: what a chart library needs to agree with us. */
export type StackedPlan = Omit<Plan, 'points'> & {
  points: readonly StackedPoint[]
  frame: Box
  top: number
  step: number
  columns: readonly { month: string; left: number }[]
}

const VALUES_ROOM = 30
const AXIS_ROOM = 24
const WIDEST_BAND = 56
const HEAD = 18
const TALL = 288
const SMALL = 182
const MOST_MONTHS = 120

/**
 * Stacked bars over months: counts start at 0, values at the right end, years named once, the greatest labelled. Ten
 * years are drawn at most, for bars under 3 px say nothing, and nothing before the first report; a line says what lies
 * before.
 */
export function planStackedBars(dataset: Dataset, width: number): StackedPlan {
  const all = readColumns(dataset)
  const data = all.slice(findStart(all))
  const step = Math.min(WIDEST_BAND, (width - VALUES_ROOM) / Math.max(1, data.length))
  const frame: Box = { x: 0, y: HEAD, width: round(step * data.length), height: width >= 500 ? TALL : SMALL }
  const base = frame.y + frame.height
  const most = Math.max(0, ...data.map((column) => column.total))
  const highest = Math.max(most, 4, ...data.map((column) => column.previous?.value ?? 0))
  const scale = scaleLinear([0, highest], [base, frame.y]).nice(4)
  const rule = width - VALUES_ROOM
  const covered = data.some((column) => column.reports !== null)
  const grid = scale.ticks(4).flatMap((value): Mark[] => {
    if (!Number.isInteger(value)) return []
    const y = scale(value)
    const label: Mark = { shape: 'text', x: width, y: round(y + 4), text: String(value), tone: 'e' }
    return value === 0 ? [label] : [drawLine(0, y, rule, y, 'hl'), label]
  })
  const months = data.map((column) => column.month)
  return {
    width,
    height: base + AXIS_ROOM + (covered ? COVERAGE_ROOM : 0),
    summary: summarise(dataset, data),
    back: [
      ...sayEarlier(all.slice(0, all.length - data.length), data[0], dataset.tag),
      ...grid,
      ...(covered ? planCoverage(data, step, base + AXIS_ROOM + 10, rule, width, dataset.tag) : []),
    ],
    points: data.flatMap((column, index) => planColumn(column, index * step, step, frame, scale, dataset.tag)),
    front: [
      drawLine(0, base, rule, base, 'bl'),
      ...drawPrevious(data, step, scale),
      ...planMonthAxis(months, step, base, dataset.tag),
      ...labelGreatest(data, step, scale, most),
    ],
    frame,
    top: scale.domain()[1] ?? 4,
    step,
    columns: months.map((month, index) => ({ month, left: index * step })),
    legend: [keySeries(dataset)],
  }
}

/**
 * The first month to draw. Months before any report was read hold only what later texts recall, so they are left to the
 * line above, unless most of the meetings lie there.
 */
function findStart(columns: readonly Column[]): number {
  const read = Math.max(
    0,
    columns.findIndex((column) => (column.reports ?? 0) > 0),
  )
  const sum = (part: readonly Column[]) => part.reduce((total, column) => total + column.total, 0)
  const start = sum(columns.slice(0, read)) * 2 < sum(columns) ? read : 0
  return Math.max(start, columns.length - MOST_MONTHS)
}

type Scale = (value: number) => number

/** A step at the height that the same month of the other period reached; paper around it keeps it apart from dark bars. */
function drawPrevious(columns: readonly Column[], step: number, scale: Scale): Mark[] {
  const steps = columns.flatMap(({ previous }, index) =>
    previous && previous.value > 0 ? [`M${round(index * step)} ${round(scale(previous.value))}h${round(step)}`] : [],
  )
  const d = steps.join('')
  return d === ''
    ? []
    : [
        { shape: 'path', d, tone: 'previous-halo' },
        { shape: 'path', d, tone: 'previous' },
      ]
}

/** Values over the few highest bars, where a neighbour does not stand in the way. */
function labelGreatest(columns: readonly Column[], step: number, scale: Scale, most: number): Mark[] {
  const taken: number[] = []
  const ranked = columns.map((column, index) => ({ index, total: column.total })).sort((a, b) => b.total - a.total)
  for (const { index, total } of ranked) {
    if (taken.length === 4 || total < 2 || total < most * 0.6) break
    const reach = Math.ceil(10 / step)
    const blocked = columns.slice(Math.max(0, index - reach), index + reach + 1).some((near) => near.total > total)
    if (!blocked && taken.every((other) => Math.abs(other - index) * step > 26)) taken.push(index)
  }
  return taken.map((index) => {
    const total = columns[index]?.total ?? 0
    return {
      shape: 'text',
      x: round((index + 0.5) * step),
      y: round(scale(total) - 4),
      text: String(total),
      tone: 'm s',
    }
  })
}

function sayEarlier(before: readonly Column[], first: Column | undefined, tag: Tag): Mark[] {
  const count = before.reduce((sum, column) => sum + column.total, 0)
  if (count === 0 || !first) return []
  const text = figureWords(tag)('earlier', { count, month: namesOf(tag).month(first.month) })
  return [{ shape: 'text', x: 0, y: 9, text, tone: '' }]
}

function summarise(dataset: Dataset, columns: readonly Column[]): string {
  const first = columns[0]
  const last = columns.at(-1)
  const t = figureWords(dataset.tag)
  const { month } = namesOf(dataset.tag)
  const { title } = dataset
  if (!first || !last) return t('barsNone', { title })
  const peak = columns.reduce((best, column) => (column.total > best.total ? column : best), first)
  const span = first === last ? month(first.month) : t('range', { from: month(first.month), to: month(last.month) })
  return t('barsSummary', { title, span, month: month(peak.month), meetings: t('meetings', { count: peak.total }) })
}
