import { scaleLinear } from 'd3-scale'
import { readText } from '../dataset/cells'
import type { Dataset } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { wordQuantity } from '../words/names/quantity-names'
import { translate } from '../words/translate'
import { placeDay, writeMonth } from './count-months'
import { measureText } from './measure-text'
import { type Field, type Quote, readFields } from './quoted-fields'
import { drawLine, type KeyEntry, type Mark, type Plan, type Point, round } from './scene'

const HEAD = 20
const RIGHT = 12
const FLAT = 34
const TALL = 76
const DOT = 3.5
/** Values nearer to each other than this share a label. */
const CLUSTER = 34
const MOST_FIELDS = 10
const LONGEST_WORDS = 90

type Place = { left: number; right: number; x: (months: number) => number; y: (value: number) => number; base: number }

/**
 * Values over the days on which they were said, one field a series: a line where there are three days or more, dots where
 * there are fewer. Values start at 0; what is only aimed at is hollow and on no line.
 */
export function planLine(dataset: Dataset, width: number): Plan {
  const { encoding, tag } = dataset
  const today = encoding?.mark === 'line' ? (encoding.today ?? null) : null
  const all = readFields(dataset)
  const fields = all.slice(0, MOST_FIELDS)
  const days = fields.flatMap(({ quotes }) => quotes.map(({ at }) => at))
  const first = Math.floor(Math.min(...days, today === null ? Number.POSITIVE_INFINITY : placeDay(today)))
  const last = Math.max(...days, today === null ? Number.NEGATIVE_INFINITY : placeDay(today), first + 1)
  const beside = width >= 480
  const left = beside ? 150 : 0
  const right = width - RIGHT
  const x = scaleLinear([first, last], [left + DOT + 2, right])
  const t = translate(tag, 'pair')
  const back: Mark[] = []
  const front: Mark[] = []
  const points: Point[] = []
  let y = HEAD
  for (const field of fields) {
    const height = field.line ? TALL : FLAT
    const top = beside ? y : y + 16
    const base = top + height - 8
    const scale = field.line
      ? scaleLinear([0, field.most || 1], [base, top + 18])
      : () => top + height / 2 + (beside ? 0 : 2)
    const place: Place = { left, right, x, y: scale, base: field.line ? base : scale(0) }
    back.push(drawLine(0, y, width, y, 'hl'))
    back.push({ shape: 'text', x: 0, y: beside ? place.base + 4 : y + 15, text: field.name, tone: 's' })
    back.push(drawLine(left, place.base, right, place.base, 'rl'))
    back.push(...drawCourse(field, place))
    points.push(...field.quotes.map((quote, index) => describe(dataset, field, quote, index, place)))
    front.push(...labelValues(dataset, field, place))
    y = top + height
  }
  const more = all.length - fields.length
  return {
    width,
    height: y + (more > 0 ? 20 : 4),
    summary: t('linesSummary', {
      title: dataset.title,
      count: all.length,
      names: all.map(({ name }) => name).join(', '),
    }),
    back: [
      ...nameMonths(dataset, first, last, x, y, left),
      ...back,
      ...(more > 0
        ? [{ shape: 'text', x: 0, y: y + 15, text: t('moreSeries', { count: more }), tone: '' } as const]
        : []),
    ],
    points,
    front,
    legend: fields.some(({ quotes }) => quotes.some(({ hollow }) => hollow)) ? [keyQuotes(t('said'), t('aimed'))] : [],
  }
}

function keyQuotes(said: string, aimed: string): KeyEntry[] {
  const dot = (tone: string): Mark[] => [{ shape: 'circle', cx: 6, cy: 8, r: DOT, tone }]
  return [
    { label: said, width: 12, marks: dot('quote-dot') },
    { label: aimed, width: 12, marks: dot('quote-dot aim') },
  ]
}

function drawCourse({ line, quotes }: Field, { x, y }: Place): Mark[] {
  if (!line) return []
  const told = quotes.filter(({ hollow }) => !hollow)
  const d = told.map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${round(x(at))} ${round(y(value))}`)
  return [{ shape: 'path', d: d.join(''), tone: 'quote-line' }]
}

function describe(dataset: Dataset, field: Field, quote: Quote, index: number, { x, y }: Place): Point {
  const { tag } = dataset
  const names = namesOf(tag)
  const t = translate(tag, 'pair')
  const [cx, cy] = [round(x(quote.at)), round(y(quote.value))]
  const about = readText(quote.row, 'about') ?? ''
  const start = quote.row.start
  return {
    key: `${field.name} ${index}`,
    box: { x: round(cx - 7), y: round(cy - 8), width: 14, height: 16 },
    marks: [{ shape: 'circle', cx, cy, r: DOT, tone: quote.hollow ? 'quote-dot aim' : 'quote-dot' }],
    title: field.name,
    value: wordQuantity(tag, quote.value, field.unit),
    lines: [
      { label: names.date(readText(quote.row, 'published') ?? '', 'short'), value: quote.hollow ? t('aimed') : '' },
      { label: about.length > LONGEST_WORDS ? `${about.slice(0, LONGEST_WORDS).trimEnd()}…` : about },
    ],
    go: t('readSentence'),
    drill: {
      article: readText(quote.row, 'article') ?? '',
      ...(typeof start === 'number' ? { at: String(start) } : {}),
    },
  }
}

/** Values beside their dots; where dots stand close the greatest and the least share one label. */
function labelValues(dataset: Dataset, { quotes, line, unit }: Field, { x, y, left, right }: Place): Mark[] {
  const clusters: Quote[][] = []
  for (const quote of quotes) {
    const open = clusters.at(-1)
    const near = open?.[0]
    if (open && near && x(quote.at) - x(near.at) < CLUSTER) open.push(quote)
    else clusters.push([quote])
  }
  return clusters.map((cluster): Mark => {
    const values = [...new Set(cluster.map(({ value }) => value))].sort((a, b) => a - b)
    const said = values.length > 3 ? [values[0] ?? 0, values.at(-1) ?? 0] : values
    const text = said.map((value) => wordQuantity(dataset.tag, value, unit)).join(values.length > 3 ? ' … ' : ' · ')
    const from = x(cluster[0]?.at ?? 0)
    const to = x(cluster.at(-1)?.at ?? 0)
    const width = measureText(text)
    if (line) {
      const top = Math.min(...cluster.map(({ value }) => y(value))) - 7
      const middle = Math.max(left + width / 2, Math.min(right - width / 2, (from + to) / 2))
      return { shape: 'text', x: round(middle), y: round(top), text, tone: 'm s halo' }
    }
    const fits = to + 10 + width <= right
    const at = round(y(0) + 4)
    return fits
      ? { shape: 'text', x: round(to + 9), y: at, text, tone: 's halo' }
      : { shape: 'text', x: round(from - 9), y: at, text, tone: 's e halo' }
  })
}

/** A rule at every January; where there is none, the months at both ends are named. */
function nameMonths(
  { tag }: Dataset,
  first: number,
  last: number,
  x: (months: number) => number,
  bottom: number,
  left: number,
): Mark[] {
  const years = Array.from({ length: Math.floor(last / 12) - Math.ceil(first / 12) + 1 }, (_, index) => ({
    at: (Math.ceil(first / 12) + index) * 12,
  }))
  const every = Math.max(1, Math.ceil(36 / Math.max(1, x(first + 12) - x(first))))
  const named = years.filter(({ at }) => (at / 12) % every === 0)
  const marks = named.flatMap(({ at }): Mark[] => [
    drawLine(x(at), 4, x(at), bottom, 'rl'),
    { shape: 'text', x: round(x(at) + 4), y: 12, text: String(at / 12), tone: 's' },
  ])
  if (named.length > 0) return marks
  const [start, end] = [writeMonth(first), writeMonth(Math.floor(last))].map((month) => namesOf(tag).month(month))
  return [
    { shape: 'text', x: left, y: 12, text: start ?? '', tone: '' },
    ...(start === end ? [] : [{ shape: 'text', x: round(x(last)), y: 12, text: end ?? '', tone: 'e' } as const]),
  ]
}
