import { scaleLinear } from 'd3-scale'
import type { Dataset } from '../dataset/dataset'
import { wordMonth } from './count-months'
import { COVERAGE_ROOM, planCoverage } from './plan-coverage'
import { planMonthAxis } from './plan-month-axis'
import { type Box, drawLine, type Mark, type Plan, round, sayMeetings } from './scene'
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
 * before. `tall` is the height of the
 * field of the wide drawing, px.
 */
export function planStackedBars(dataset: Dataset, width: number, tall = TALL): StackedPlan {
  const all = readColumns(dataset)
  const data = all.slice(findStart(all))
  const step = Math.min(WIDEST_BAND, (width - VALUES_ROOM) / Math.max(1, data.length))
  const frame: Box = { x: 0, y: HEAD, width: round(step * data.length), height: width >= 500 ? tall : SMALL }
  const base = frame.y + frame.height
  const most = Math.max(0, ...data.map((column) => column.total))
  const scale = scaleLinear([0, Math.max(most, 4)], [base, frame.y]).nice(4)
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
      ...sayEarlier(all.slice(0, all.length - data.length), data[0]),
      ...grid,
      ...(covered ? planCoverage(data, step, base + AXIS_ROOM + 10, rule, width) : []),
    ],
    points: data.flatMap((column, index) => planColumn(column, index * step, step, frame, scale)),
    front: [
      drawLine(0, base, rule, base, 'bl'),
      ...planMonthAxis(months, step, base),
      ...labelGreatest(data, step, scale, most),
    ],
    frame,
    top: scale.domain()[1] ?? 4,
    step,
    columns: months.map((month, index) => ({ month, left: index * step })),
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

function sayEarlier(before: readonly Column[], first: Column | undefined): Mark[] {
  const count = before.reduce((sum, column) => sum + column.total, 0)
  if (count === 0 || !first) return []
  const text = `${sayMeetings(count)} before ${wordMonth(first.month)}: see the table`
  return [{ shape: 'text', x: 0, y: 9, text, tone: '' }]
}

function summarise(dataset: Dataset, columns: readonly Column[]): string {
  const first = columns[0]
  const last = columns.at(-1)
  if (!first || !last) return `${dataset.title}: no months.`
  const peak = columns.reduce((best, column) => (column.total > best.total ? column : best), first)
  const span = first === last ? wordMonth(first.month) : `${wordMonth(first.month)} to ${wordMonth(last.month)}`
  return `Stacked bars. ${dataset.title}, ${span}; highest ${wordMonth(peak.month)} with ${sayMeetings(peak.total)}.`
}
