import { scaleLinear } from 'd3-scale'
import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { AREA_GROUPS } from '../vocab/areas'
import { figureWords } from '../words/figure-words'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { measureText } from './measure-text'
import { type Box, type CardLine, drawLine, type Mark, type Plan, type Point, round } from './scene'

/** `frame` is the field of the bars, `top` the value at its right edge: what a chart library needs to agree with us. */
export type BarsPlan = Omit<Plan, 'points'> & { points: readonly BarPoint[]; frame: Box; top: number }
export type BarPoint = Point & { count: number }

/** `held` is less than `count` where planned and cancelled meetings are counted too; `statuses` then says how many. */
type Bar = { area: string; label: string; count: number; held: number; statuses: readonly CardLine[] }
type Group = { code: string; label: string; bars: Bar[] }

const ROW = 18
const GROUP_GAP = 3
const HEAD = 18
const BAR = 10
const STATUSES = ['held', 'planned', 'cancelled'] as const

/** Groups by their greatest area, areas by count; a group's own order keeps the eye on the greatest. */
function readGroups(dataset: Dataset): Group[] {
  const encoding = dataset.encoding?.mark === 'bar' ? dataset.encoding : { x: 'meetings' }
  const groups: Group[] = AREA_GROUPS.map(({ code }) => ({
    code,
    label: namesOf(dataset.tag).areaGroup(code),
    bars: [],
  }))
  for (const row of dataset.rows) {
    const bar = readBar(row, encoding.x, dataset.tag)
    if (bar.count > 0) groups.find((group) => group.code === (readText(row, 'group') ?? ''))?.bars.push(bar)
  }
  for (const group of groups) group.bars.sort((a, b) => b.count - a.count || a.area.localeCompare(b.area))
  return groups.filter((group) => group.bars.length > 0).sort((a, b) => peak(b) - peak(a))
}

function readBar(row: Row, count: string, tag: Tag): Bar {
  const t = figureWords(tag)
  const all = readNumber(row, count)
  const parted = typeof row.held === 'number'
  return {
    area: readText(row, 'area') ?? '',
    label: readText(row, 'label') ?? '',
    count: all,
    held: parted ? readNumber(row, 'held') : all,
    statuses: parted
      ? STATUSES.map((status) => ({ label: t(status), value: namesOf(tag).number(readNumber(row, status)) }))
      : [],
  }
}

function peak(group: Group): number {
  return group.bars[0]?.count ?? 0
}

/** Horizontal bars by area, in groups; the narrow drawing sets the group's name over its bars instead of beside them. */
export function planBars(dataset: Dataset, width: number): BarsPlan {
  const groups = readGroups(dataset)
  const t = figureWords(dataset.tag)
  const beside = width >= 480
  const nameAt = beside ? Math.max(104, ...groups.map((group) => measureText(group.label, 12, true) + 12)) : 0
  const labels = groups.flatMap((group) => group.bars.map((bar) => measureText(bar.label) + 10))
  const left = Math.round(nameAt + Math.max(118, ...labels))
  const right = width - 34
  const shared = dataset.encoding?.mark === 'bar' ? (dataset.encoding.top ?? 0) : 0
  const most = Math.max(shared, ...groups.map(peak))
  const scale = scaleLinear([0, Math.max(4, most)], [left, right])
  const ticks = scale.ticks(beside ? 5 : 4).filter(Number.isInteger)
  const back: Mark[] = []
  const points: BarPoint[] = []
  let y = HEAD
  for (const group of groups) {
    const tone = `g-${group.code}`
    if (beside) back.push(drawLine(0, y, width, y, 'hl'))
    back.push({ shape: 'text', x: 0, y: y + (beside ? 13 : 14), text: group.label, tone: `${tone} gt bold` })
    if (!beside) y += ROW
    for (const bar of group.bars) {
      back.push({ shape: 'text', x: nameAt, y: y + 13, text: bar.label, tone: 's' })
      back.push({ shape: 'text', x: width, y: y + 13, text: String(bar.count), tone: 's e' })
      points.push({
        key: bar.area,
        box: { x: 0, y, width, height: ROW },
        marks: drawBar(bar, scale, y + 4, tone),
        title: bar.label,
        value: t('meetings', { count: bar.count }),
        lines: [{ label: group.label, tone: `${tone} gf` }, ...bar.statuses],
        go: t('show', { count: bar.count }),
        drill: { area: bar.area },
        count: bar.count,
      })
      y += ROW
    }
    y += GROUP_GAP
  }
  const grid = ticks.flatMap((value): Mark[] => [
    drawLine(scale(value), HEAD, scale(value), y, value === 0 ? 'rl' : 'hl'),
    { shape: 'text', x: round(scale(value)), y: 11, text: String(value), tone: 'm' },
  ])
  const frame: Box = { x: left, y: HEAD, width: right - left, height: y - HEAD }
  const top = scale.domain()[1] ?? 4
  return {
    width,
    height: y,
    summary: summarise(dataset, groups),
    back: [...grid, ...back],
    points,
    front: [],
    frame,
    top,
  }
}

/** Held meetings solid from the line on, the others hollow after them. */
function drawBar(bar: Bar, scale: (value: number) => number, y: number, tone: string): Mark[] {
  const part = (from: number, to: number, fill: string): Mark[] => {
    const x = round(scale(from))
    return to > from ? [{ shape: 'rect', x, y, width: round(scale(to) - x), height: BAR, tone: `${tone} ${fill}` }] : []
  }
  return [...part(0, bar.held, 'gf'), ...part(bar.held, bar.count, 'gs')]
}

function summarise(dataset: Dataset, groups: readonly Group[]): string {
  const bars = groups.flatMap((group) => group.bars).sort((a, b) => b.count - a.count)
  const leading = bars.slice(0, 3).map((bar) => `${bar.label} ${bar.count}`)
  const t = figureWords(dataset.tag)
  const { title } = dataset
  return leading.length > 0 ? t('areaBarsSummary', { title, names: leading.join(', ') }) : t('areaBarsNone', { title })
}
