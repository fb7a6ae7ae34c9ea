import { scaleLinear } from 'd3-scale'
import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { translate } from '../words/translate'
import { hatchRect } from './hatch-rect'
import { keySquare } from './legend'
import { readDrill } from './read-drill'
import { type Box, drawLine, type KeyEntry, type Mark, type Plan, type Point, round } from './scene'
import { nameTone } from './stack-column'

type Series = { key: string; label: string; token: string }
type Bar = { name: string; row: Row | null; total: number }

const LEFT = 44
const RIGHT = 34
const HEAD = 18
const ROW = 22
const BAR = 13
/** Rows beyond these are left to the table. */
const MOST_ROWS = 16
const NUMBER_ROOM = 16

/** The rows in their order; where `rows` is given, just those, with empty places for what the data do not hold. */
function readBars(dataset: Dataset, y: string, series: readonly Series[], rows?: readonly string[]): Bar[] {
  const bars = dataset.rows.map((row): Bar => {
    const total = series.reduce((sum, { key }) => sum + readNumber(row, key), 0)
    return { name: readText(row, y) ?? '', row, total }
  })
  if (!rows) return bars
  return rows.map((name) => bars.find((bar) => bar.name === name) ?? { name, row: null, total: 0 })
}

/** Bars along rows, parted by series: how much, and of what, side by side with the years before. */
export function planStackedRows(dataset: Dataset, width: number): Plan {
  const { encoding } = dataset
  const { y, series, top, rows } =
    encoding?.mark === 'stacked-rows' ? encoding : { y: '', series: [], top: undefined, rows: undefined }
  const all = readBars(dataset, y, series, rows)
  const bars = all.slice(0, MOST_ROWS)
  const scale = scaleLinear([0, Math.max(4, top ?? 0, ...bars.map(({ total }) => total))], [LEFT, width - RIGHT])
  const bottom = HEAD + bars.length * ROW
  const t = translate(dataset.tag, 'pair')
  const grid = scale.ticks(4).filter(Number.isInteger)
  const left = all.slice(MOST_ROWS).reduce((sum, { total }) => sum + total, 0)
  return {
    width,
    height: bottom + (left > 0 ? 20 : 4),
    summary: t('rowsSummary', { title: dataset.title, said: sayBars(bars) }),
    back: [
      ...grid.flatMap((value): Mark[] => [
        drawLine(scale(value), HEAD, scale(value), bottom, value === 0 ? 'rl' : 'hl'),
        { shape: 'text', x: round(scale(value)), y: 11, text: String(value), tone: 'm' },
      ]),
      ...bars.flatMap(({ name, total }, index): Mark[] => [
        { shape: 'text', x: 0, y: HEAD + index * ROW + 15, text: name, tone: 's' },
        { shape: 'text', x: width, y: HEAD + index * ROW + 15, text: String(total), tone: total > 0 ? 's e' : 'e' },
      ]),
      ...(left > 0
        ? [{ shape: 'text', x: 0, y: bottom + 15, text: t('before', { count: left }), tone: '' } as const]
        : []),
    ],
    points: bars.flatMap((bar, index) => planBar(dataset, bar, series, scale, HEAD + index * ROW, width)),
    front: [],
    legend: [keyParts(all, series)],
  }
}

function keyParts(bars: readonly Bar[], series: readonly Series[]): KeyEntry[] {
  return series
    .filter(({ key }) => bars.some(({ row }) => row !== null && readNumber(row, key) > 0))
    .map(({ label, token }) => keySquare(nameTone(token), label))
}

function planBar(
  dataset: Dataset,
  { name, row, total }: Bar,
  series: readonly Series[],
  scale: (value: number) => number,
  y: number,
  width: number,
): Point[] {
  if (row === null || total === 0) return []
  const t = translate(dataset.tag, 'pair')
  const parts = series.filter(({ key }) => readNumber(row, key) > 0)
  let done = 0
  const marks = parts.flatMap(({ key, token }) => {
    const value = readNumber(row, key)
    const x = round(scale(done) + (done > 0 ? 1 : 0))
    const box: Box = { x, y: y + 4.5, width: round(scale(done + value) - x), height: BAR }
    done += value
    return drawPart(nameTone(token), box, value)
  })
  return [
    {
      key: name,
      box: { x: 0, y, width, height: ROW },
      marks,
      title: name,
      value: t('countMeetings', { count: total }),
      lines: parts.map(({ key, label, token }) => ({
        label,
        value: String(readNumber(row, key)),
        tone: nameTone(token),
      })),
      go: t('show', { count: total }),
      drill: readDrill(row),
    },
  ]
}

/** A part and its number where there is room for it; not stated is hatched, cancelled struck. */
function drawPart(tone: string, box: Box, value: number): Mark[] {
  const { x, y, width, height } = box
  const rect: Mark = { shape: 'rect', ...box, tone }
  if (tone === 'r0') return [rect, { shape: 'path', d: hatchRect(x, y, width, height), tone: 'hatch' }]
  if (tone === 'status-cancelled') {
    return [rect, { shape: 'path', d: `M${x} ${y + height}L${round(x + width)} ${y}`, tone: 'strike' }]
  }
  if (value < 2 || width < NUMBER_ROOM) return [rect]
  const ink = /^r[1-3]$/.test(tone) ? 'on-ink' : 'on-pale'
  return [rect, { shape: 'text', x: round(x + width / 2), y: y + 10.5, text: String(value), tone: `m ${ink}` }]
}

function sayBars(bars: readonly Bar[]): string {
  return bars
    .filter(({ total }) => total > 0)
    .map(({ name, total }) => `${name}: ${total}`)
    .join(', ')
}
