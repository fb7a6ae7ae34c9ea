import type { Dataset } from '../dataset/dataset'
import { AREA_GROUPS } from '../vocab/areas'
import { figureWords } from '../words/figure-words'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { endMonth, placeDay, writeMonth } from './count-months'
import { type AreaRow, countQuarters, gatherAreas } from './gather-areas'
import { measureText } from './measure-text'
import { type CardLine, drawLine, type Mark, type Plan, type Point, round } from './scene'

const HEAD = 18
const ROW = 17
const BLOCK = 13
const GROUP_GAP = 5
const LEAST_CELL = 9
const WIDEST_CELL = 72

/**
 * Areas down, quarters along, one block where an area was on the table and its count where that is more than one. When
 * quarters would be too thin to see, two or four of them share a block. The encoding's `today` draws the line of now.
 */
export function planAreaGrid(dataset: Dataset, width: number): Plan {
  const today = dataset.encoding?.mark === 'heat' ? dataset.encoding.today : null
  const { rows, first, last: lastHeld } = gatherAreas(dataset)
  const last = Math.max(lastHeld, today ? (countQuarters(today) ?? lastHeld) : lastHeld)
  const left = Math.round(Math.max(width >= 480 ? 120 : 106, ...rows.map((row) => measureText(row.label) + 10)))
  const right = width - 20
  const quarters = Math.max(1, last - first + 1)
  const span = [1, 2, 4, 8].find((size) => ((right - left) / quarters) * size >= LEAST_CELL) ?? 8
  const start = Math.floor(first / span) * span
  const cells = Math.ceil((last + 1 - start) / span)
  const cell = Math.min(WIDEST_CELL, (right - left) / cells)
  const back: Mark[] = []
  const points: Point[] = []
  let y = HEAD
  let group = rows[0]?.group
  for (const row of rows) {
    if (row.group !== group) y += GROUP_GAP
    group = row.group
    back.push({ shape: 'text', x: 0, y: y + 12, text: row.label, tone: `g-${row.group} gt` })
    back.push({ shape: 'text', x: width, y: y + 12, text: String(row.total), tone: 's e' })
    let empty = ''
    for (let index = 0; index < cells; index += 1) {
      const from = start + index * span
      const x = left + index * cell
      const point = planBlock(row, from, span, { x, y, width: cell }, dataset.tag)
      if (point) points.push(point)
      else empty += `M${round(x + 1)} ${y + 8.5}h${round(cell - 2)}`
    }
    if (empty) back.push({ shape: 'path', d: empty, tone: 'hl' })
    y += ROW
  }
  const placeMonth = (months: number) => left + ((months / 3 - start) / span) * cell
  const front = today ? drawNow(placeMonth(placeDay(today)), left + cells * cell, y) : []
  return {
    width,
    height: y + 2,
    summary: summarise(dataset, rows),
    back: [...nameYears(start, last, placeMonth, y), ...back],
    points,
    front,
  }
}

function planBlock(row: AreaRow, from: number, span: number, place: { x: number; y: number; width: number }, tag: Tag) {
  const t = figureWords(tag)
  const inside = [...row.quarters].filter(([quarter]) => quarter >= from && quarter < from + span)
  const add = (status: 'held' | 'planned' | 'all') => inside.reduce((sum, [, count]) => sum + count[status], 0)
  const [held, planned, all] = [add('held'), add('planned'), add('all')]
  if (held + planned === 0) return undefined
  const x = round(place.x + 1)
  const width = round(place.width - 2)
  const tone = `g-${row.group} ${held > 0 ? 'gf' : 'gs'}`
  const marks: Mark[] = [{ shape: 'rect', x, y: place.y + 2.5, width, height: BLOCK, tone }]
  if (held > 1 && width >= 9) {
    marks.push({ shape: 'text', x: round(x + width / 2), y: place.y + 13, text: String(held), tone: 'm on-ink bold' })
  }
  const point: Point = {
    key: `${row.area}-${from}`,
    box: { x: round(place.x), y: place.y, width: round(place.width), height: ROW },
    marks,
    title: `${row.label}, ${saySpan(from, span, tag)}`,
    value: held > 0 ? t('meetings', { count: all }) : t('plannedCount', { count: String(planned) }),
    lines: held > 0 && all > held ? sayStatuses({ held, planned, cancelled: all - held - planned }, tag) : [],
    go: t('show', { count: held > 0 ? all : planned }),
    drill: {
      area: row.area,
      from: `${writeMonth(from * 3)}-01`,
      to: endMonth(writeMonth((from + span) * 3 - 1)),
      ...(held === 0 ? { status: 'planned' } : {}),
    },
  }
  return point
}

const STATUSES = ['held', 'planned', 'cancelled'] as const

function sayStatuses(counts: Readonly<Record<(typeof STATUSES)[number], number>>, tag: Tag): CardLine[] {
  const t = figureWords(tag)
  return STATUSES.filter((status) => counts[status] > 0).map((status) => ({
    label: t(status),
    value: namesOf(tag).number(counts[status]),
  }))
}

function saySpan(from: number, span: number, tag: Tag): string {
  const { month } = namesOf(tag)
  return `${month(writeMonth(from * 3))} – ${month(writeMonth((from + span) * 3 - 1))}`
}

/** A rule at every January, and the year beside it where the next one leaves room. */
function nameYears(start: number, last: number, placeMonth: (months: number) => number, bottom: number): Mark[] {
  const firstYear = Math.ceil(start / 4)
  const lastYear = Math.floor(last / 4)
  const room = placeMonth((firstYear + 1) * 12) - placeMonth(firstYear * 12)
  const every = Math.max(1, Math.ceil(32 / room))
  const marks: Mark[] = []
  for (let year = firstYear; year <= lastYear; year += 1) {
    const x = placeMonth(year * 12)
    if (year % every !== 0 && every > 1) continue
    marks.push(drawLine(x, 4, x, bottom, 'rl'))
    marks.push({ shape: 'text', x: round(x + 4), y: 11, text: String(year), tone: 's' })
  }
  return marks
}

function drawNow(x: number, right: number, bottom: number): Mark[] {
  return x <= right ? [drawLine(round(x), 4, round(x), bottom, 'now')] : []
}

function summarise(dataset: Dataset, rows: readonly AreaRow[]): string {
  const leading = [...rows].sort((a, b) => b.total - a.total).slice(0, 3)
  const names = leading.map((row) => `${row.label} ${row.total}`)
  const groups = new Set(rows.map((row) => row.group)).size
  const t = figureWords(dataset.tag)
  const { title } = dataset
  if (names.length === 0) return t('gridNone', { title })
  const counts = { areas: String(rows.length), groups: String(groups), all: String(AREA_GROUPS.length) }
  return t('gridSummary', { title, ...counts, names: names.join(', ') })
}
