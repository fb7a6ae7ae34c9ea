import { scaleLinear } from 'd3-scale'
import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { hatchRect } from './hatch-rect'
import { keySquare } from './legend'
import { measureText } from './measure-text'
import { readDrill } from './read-drill'
import { sayCount, sayLast, sayShow } from './say-world'
import { type Box, drawLine, type Mark, type Plan, type Point, round } from './scene'
import { nameTone } from './stack-column'

type Series = { key: string; label: string; token: string }

const HEAD = 18
const ROW = 20
const BAR = 12
const RIGHT = 34
/** Rows beyond these are left to the table. */
const MOST_ROWS = 20

/** Countries down, their meetings along, parted by rank. Names that are too long for their room shorten to the code. */
export function planRanked(dataset: Dataset, width: number): Plan {
  const { encoding, tag } = dataset
  const { key, label, series } =
    encoding?.mark === 'ranked' ? encoding : { key: '', label: '', series: [] as readonly Series[] }
  const rows = dataset.rows.slice(0, MOST_ROWS)
  const room = width >= 480 ? 150 : 112
  const names = rows.map((row) => fitName(readText(row, label) ?? '', readText(row, key) ?? '', room - 8))
  const left = Math.min(room, Math.max(60, ...names.map((name) => measureText(name) + 10)))
  const count = (row: Row): number => series.reduce((sum, part) => sum + readNumber(row, part.key), 0)
  const scale = scaleLinear([0, Math.max(4, ...rows.map(count))], [left, width - RIGHT])
  const bottom = HEAD + rows.length * ROW
  const more = dataset.rows.length - rows.length
  const t = translate(tag, 'world')
  const said = rows.slice(0, 3).map((row) => `${readText(row, label)} ${namesOf(tag).number(count(row))}`)
  return {
    width,
    height: bottom + (more > 0 ? 22 : 4),
    summary: t('rankedSummary', { title: dataset.title, said: said.join(', ') || t('none') }),
    back: [
      ...scale
        .ticks(width >= 480 ? 5 : 3)
        .filter(Number.isInteger)
        .flatMap((value): Mark[] => [
          drawLine(scale(value), HEAD, scale(value), bottom, value === 0 ? 'rl' : 'hl'),
          { shape: 'text', x: round(scale(value)), y: 11, text: namesOf(tag).number(value), tone: 'm' },
        ]),
      ...rows.flatMap((row, index): Mark[] => {
        const y = HEAD + index * ROW + 14
        return [
          { shape: 'text', x: 0, y, text: names[index] ?? '', tone: 's' },
          { shape: 'text', x: width, y, text: namesOf(tag).number(count(row)), tone: 's e' },
        ]
      }),
      ...(more > 0
        ? [{ shape: 'text', x: 0, y: bottom + 16, text: t('moreRows', { count: more }), tone: '' } as const]
        : []),
    ],
    points: rows.map((row, index): Point => {
      const y = HEAD + index * ROW
      const parts = series.filter((part) => readNumber(row, part.key) > 0)
      return {
        key: readText(row, key) ?? String(index),
        box: { x: 0, y, width, height: ROW },
        marks: stack(parts, row, scale, y + (ROW - BAR) / 2),
        title: readText(row, label) ?? '',
        value: sayCount(tag, count(row)),
        lines: [
          ...parts.map((part) => ({
            label: part.label,
            value: namesOf(tag).number(readNumber(row, part.key)),
            tone: nameTone(part.token),
          })),
          ...sayLast(tag, row),
        ],
        go: sayShow(tag, count(row)),
        drill: readDrill(row),
      }
    }),
    front: [],
    legend: [
      series
        .filter((part) => rows.some((row) => readNumber(row, part.key) > 0))
        .map((part) => keySquare(nameTone(part.token), part.label)),
    ],
  }
}

function fitName(name: string, code: string, room: number): string {
  return measureText(name) <= room ? name : code
}

function stack(parts: readonly Series[], row: Row, scale: (value: number) => number, y: number): Mark[] {
  let before = 0
  return parts.flatMap((part): Mark[] => {
    const tone = nameTone(part.token)
    const x = round(scale(before))
    before += readNumber(row, part.key)
    const box: Box = { x, y, width: round(Math.max(0.75, scale(before) - x - 0.75)), height: BAR }
    return drawPart(tone, box)
  })
}

/** Not stated is hatched, cancelled is struck; an outline would fill a bar of under 4 px, so thin ones have none. */
function drawPart(tone: string, box: Box): Mark[] {
  const { x, y, width, height } = box
  const rect: Mark = { shape: 'rect', ...box, tone: width < 4 ? `${tone} thin` : tone }
  if (tone === 'r0') return [rect, { shape: 'path', d: hatchRect(x, y, width, height), tone: 'hatch' }]
  if (tone !== 'status-cancelled') return [rect]
  return [rect, { shape: 'path', d: `M${x} ${round(y + height)}L${round(x + width)} ${y}`, tone: 'strike' }]
}
