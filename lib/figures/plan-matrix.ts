import { readNumber, readText } from '../dataset/cells'
import type { Dataset } from '../dataset/dataset'
import { nameCountry } from '../vocab/countries'
import { wordDate } from '../vocab/date-words'
import { RANK_STEPS, stepOfLevel } from '../vocab/roles'
import { hatchRect } from './hatch-rect'
import { measureText } from './measure-text'
import { type Box, drawLine, type Mark, type Plan, type Point, sayGo, sayMeetings } from './scene'

type Pair = { pair: string; a: string; b: string; meetings: number; step: number; last: string }

const LIST_ROW = 22
const LIST_WIDTH = 236

function readPairs(dataset: Dataset): Pair[] {
  return dataset.rows.flatMap((row) => {
    const pair = readText(row, 'pair') ?? ''
    const [a, b] = pair.split('-')
    const meetings = readNumber(row, 'meetings')
    if (!a || !b || meetings === 0) return []
    return [{ pair, a, b, meetings, step: stepOfLevel(readText(row, 'level')), last: readText(row, 'last') ?? '' }]
  })
}

/** The countries that met most, by the sum over their pairs, then by code. */
function rankCountries(pairs: readonly Pair[], most: number): string[] {
  const sums = new Map<string, number>()
  for (const { a, b, meetings } of pairs) {
    sums.set(a, (sums.get(a) ?? 0) + meetings)
    sums.set(b, (sums.get(b) ?? 0) + meetings)
  }
  const ranked = [...sums].sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
  return ranked.slice(0, most).map(([code]) => code)
}

/** Countries two by two: a triangle of cells with the number of meetings, inked by the highest rank they reached. */
export function planMatrix(dataset: Dataset, width: number): Plan {
  const wide = width >= 600
  const side = wide ? 34 : 27
  const pairs = readPairs(dataset)
  const codes = rankCountries(pairs, wide ? 16 : 12)
  const byPair = new Map(
    pairs.flatMap((pair) => [[`${pair.a}-${pair.b}`, pair] as const, [`${pair.b}-${pair.a}`, pair] as const]),
  )
  const back: Mark[] = []
  const points: Point[] = []
  codes.forEach((row, down) => {
    const y = down * side
    const label = wide ? nameCountry(row) : row
    back.push({ shape: 'text', x: down * side + 6, y: y + side / 2 + 4, text: label, tone: 's' })
    codes.slice(0, down).forEach((column, across) => {
      const pair = byPair.get(`${row}-${column}`)
      const cell: Box = { x: across * side + 0.5, y: y + 0.5, width: side - 1, height: side - 1 }
      if (pair) points.push(planCell(pair, cell))
      else back.push({ shape: 'rect', ...cell, tone: 'empty-cell' })
    })
  })
  const foot = codes.length * side
  codes.slice(0, -1).forEach((code, across) => {
    back.push({ shape: 'text', x: across * side + side / 2, y: foot + 14, text: code, tone: 'm' })
  })
  const corner: Box = wide
    ? { x: width - LIST_WIDTH, y: 0, width: LIST_WIDTH, height: foot }
    : { x: 0, y: foot + 32, width, height: 0 }
  const list = codes.length > 2 ? planList(pairs, corner) : { back: [], points: [] }
  const height = Math.max(foot + 18, ...list.points.map(({ box }) => box.y + box.height + 4))
  return {
    width,
    height,
    summary: summarise(dataset, pairs, codes.length),
    back: [...back, ...list.back],
    points: [...points, ...list.points],
    front: [],
  }
}

function describePair(pair: Pair): Omit<Point, 'key' | 'box' | 'marks'> {
  const rank = RANK_STEPS.find(({ step }) => step === pair.step)
  return {
    title: `${nameCountry(pair.a)} – ${nameCountry(pair.b)}`,
    value: sayMeetings(pair.meetings),
    lines: [
      { label: `highest rank: ${rank?.label ?? 'not stated'}`, tone: `r${pair.step}` },
      ...(pair.last ? [{ label: `last: ${wordDate(pair.last, 'short')}` }] : []),
    ],
    go: sayGo(pair.meetings),
    drill: { pair: pair.pair },
  }
}

function planCell(pair: Pair, cell: Box): Point {
  const ink = pair.step === 0 ? 's bold halo' : pair.step <= 3 ? 'on-ink bold' : 'on-pale bold'
  const rect: Mark = { shape: 'rect', ...cell, tone: `r${pair.step}` }
  const hatch: Mark[] =
    pair.step === 0 ? [{ shape: 'path', d: hatchRect(cell.x, cell.y, cell.width, cell.height), tone: 'hatch' }] : []
  const x = cell.x + cell.width / 2
  const number: Mark = {
    shape: 'text',
    x,
    y: cell.y + cell.height / 2 + 4,
    text: String(pair.meetings),
    tone: `m ${ink}`,
  }
  return { key: pair.pair, box: cell, marks: [rect, ...hatch, number], ...describePair(pair) }
}

/** The busiest pairs by name, in the corner that a triangle leaves free, or under it on a small screen. */
function planList(pairs: readonly Pair[], { x, y: top, width: room }: Box): { back: Mark[]; points: Point[] } {
  const right = x + room
  const busiest = [...pairs].sort((a, b) => b.meetings - a.meetings || a.pair.localeCompare(b.pair)).slice(0, 9)
  const back: Mark[] = [
    { shape: 'text', x, y: top + 12, text: 'Pairs that met most', tone: 'b' },
    drawLine(x, top + 18, right, top + 18, 'rl'),
  ]
  const points = busiest.map((pair, index): Point => {
    const y = top + 18 + index * LIST_ROW
    back.push(drawLine(x, y + LIST_ROW, right, y + LIST_ROW, 'hl'))
    const names = [nameCountry(pair.a), nameCountry(pair.b)]
    const long = measureText(names.join(' – ')) > room - 48
    const label = long ? shorten(names, [pair.a, pair.b], room) : names.join(' – ')
    const tone = `r${pair.step}`
    back.push({ shape: 'text', x, y: y + 15, text: label, tone: 's' })
    back.push({ shape: 'text', x: right, y: y + 15, text: String(pair.meetings), tone: 's e' })
    const marks: Mark[] = [{ shape: 'rect', x: right - 34, y: y + 7, width: 9, height: 9, tone }]
    if (pair.step === 0) marks.push({ shape: 'path', d: hatchRect(right - 34, y + 7, 9, 9), tone: 'hatch' })
    return {
      key: `list-${pair.pair}`,
      box: { x, y, width: room, height: LIST_ROW },
      marks,
      ...describePair(pair),
    }
  })
  return { back, points }
}

/** Long names shorten to the code, the longer one first, never to an ellipsis. */
function shorten(names: readonly string[], codes: readonly string[], room: number): string {
  const longer = (names[0]?.length ?? 0) >= (names[1]?.length ?? 0) ? 0 : 1
  const one = names.map((name, index) => (index === longer ? (codes[index] ?? name) : name)).join(' – ')
  return measureText(one) > room - 48 ? codes.join(' – ') : one
}

function summarise(dataset: Dataset, pairs: readonly Pair[], countries: number): string {
  const first = [...pairs].sort((a, b) => b.meetings - a.meetings)[0]
  if (!first) return `Matrix of countries. ${dataset.title}: none.`
  const names = `${nameCountry(first.a)} and ${nameCountry(first.b)}`
  return `Matrix of ${countries} countries, two by two. ${dataset.title}; most: ${names} with ${sayMeetings(first.meetings)}.`
}
