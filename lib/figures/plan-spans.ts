import { scaleLinear } from 'd3-scale'
import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { countMonths, placeDay } from './count-months'
import { measureText } from './measure-text'
import { readDrill } from './read-drill'
import { sayCount, sayHighest, sayLast, sayShow, sayStatuses, stepOfRow } from './say-world'
import { drawLine, type Mark, type Plan, type Point, round } from './scene'

const HEAD = 20
const ROW = 22
const RIGHT = 34
const MOST_ROWS = 18

/**
 * Pairs down, time along: a line from the first to the last meeting that touched the area, in the hue of its group, with the
 * number of meetings at the right. A pair with one meeting is a point. What has no date has a name and a number only.
 */
export function planSpans(dataset: Dataset, width: number): Plan {
  const { encoding, tag } = dataset
  const { from, to, value, today } =
    encoding?.mark === 'span' ? encoding : { from: 'since', to: 'last', value: 'meetings', today: null }
  const rows = dataset.rows.slice(0, MOST_ROWS)
  const many = new Set(dataset.rows.map((row) => row.area)).size > 1
  const room = width >= 480 ? 196 : 118
  const bottom = HEAD + rows.length * ROW
  const days = rows.flatMap((row) => [readText(row, from), readText(row, to)]).filter((day) => day !== null)
  const last = [...days, ...(today ? [today] : [])].sort().at(-1) ?? '2000-01-01'
  const first = days.sort()[0] ?? last
  const scale = scaleLinear([Math.floor(countMonths(first) / 12) * 12, placeDay(last) + 1], [room, width - RIGHT - 6])
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const more = dataset.rows.length - rows.length
  const name = (row: Row): string => {
    const pair: [string, string] = [readText(row, 'first') ?? '', readText(row, 'second') ?? '']
    const area = many ? `, ${readText(row, 'label')}` : ''
    const long = `${names.pair(pair)}${area}`
    return measureText(long) <= room - 12 ? long : `${pair.join(' – ')}${area}`
  }
  return {
    width,
    height: bottom + (more > 0 ? 22 : 4),
    summary: t('spanSummary', {
      title: dataset.title,
      said:
        rows
          .slice(0, 3)
          .map((row) => `${name(row)} ${names.number(readNumber(row, value))}`)
          .join(', ') || t('none'),
    }),
    back: [
      ...nameYears(scale, bottom),
      ...rows.flatMap((row, index): Mark[] => {
        const y = HEAD + index * ROW
        return [
          drawLine(0, y + ROW, width, y + ROW, 'hl'),
          { shape: 'text', x: 0, y: y + 15, text: name(row), tone: 's' },
          { shape: 'text', x: width, y: y + 15, text: names.number(readNumber(row, value)), tone: 's e' },
        ]
      }),
      ...(more > 0
        ? [{ shape: 'text', x: 0, y: bottom + 16, text: t('moreRows', { count: more }), tone: '' } as const]
        : []),
    ],
    points: rows.map((row, index): Point => {
      const y = HEAD + index * ROW
      const count = readNumber(row, value)
      const since = readText(row, from)
      return {
        key: `${readText(row, 'pair')}-${readText(row, 'area')}`,
        box: { x: 0, y, width, height: ROW },
        marks: drawReach(row, [since, readText(row, to)], scale, y + ROW / 2),
        title: names.pair([readText(row, 'first') ?? '', readText(row, 'second') ?? '']),
        value: sayCount(tag, count),
        lines: [
          { label: readText(row, 'label') ?? '', tone: `g-${readText(row, 'group')} gf` },
          ...(since === null ? [] : [{ label: t('sinceOn', { date: names.date(since, 'short') }) }]),
          ...sayLast(tag, row, to),
          sayHighest(tag, stepOfRow(row)),
          ...sayStatuses(tag, row),
        ],
        go: sayShow(tag, count),
        drill: readDrill(row),
      }
    }),
    front: today ? [drawLine(scale(placeDay(today)), HEAD - 4, scale(placeDay(today)), bottom, 'now')] : [],
  }
}

function drawReach(
  row: Row,
  [since, last]: readonly [string | null, string | null],
  scale: (month: number) => number,
  y: number,
): Mark[] {
  if (since === null || last === null) return []
  const tone = `g-${readText(row, 'group') ?? 'politics'}`
  const [from, to] = [round(scale(placeDay(since))), round(scale(placeDay(last)))]
  const open = typeof row.held === 'number' && row.held === 0
  return [
    ...(to > from ? [{ shape: 'path', d: `M${from} ${y}H${to}`, tone: `${tone} reach` } as const] : []),
    ...[...new Set([from, to])].map(
      (cx): Mark => ({ shape: 'circle', cx, cy: y, r: 4, tone: `${tone} reach-end${open ? ' open' : ''}` }),
    ),
  ]
}

/** A rule at each January, with its year where the next one leaves room. */
function nameYears(scale: { (month: number): number; domain(): number[] }, bottom: number): Mark[] {
  const [low = 0, high = 0] = scale.domain()
  const years = Array.from({ length: Math.floor(high / 12) - low / 12 + 1 }, (_, index) => low / 12 + index)
  const every = Math.max(1, Math.ceil(34 / (scale(12) - scale(0))))
  return years
    .filter((year) => every === 1 || year % every === 0)
    .flatMap((year): Mark[] => {
      const x = scale(year * 12)
      return [
        drawLine(round(x), 6, round(x), bottom, 'rl'),
        { shape: 'text', x: round(x + 4), y: 12, text: String(year), tone: '' },
      ]
    })
}
