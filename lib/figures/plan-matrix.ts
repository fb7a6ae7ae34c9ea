import { readNumber, readText } from '../dataset/cells'
import type { Dataset } from '../dataset/dataset'
import { RANK_STEPS, stepOfLevel } from '../vocab/roles'
import { figureWords } from '../words/figure-words'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { hatchRect } from './hatch-rect'
import { keyRanks } from './legend'
import { measureText } from './measure-text'
import { type Box, drawLine, type Mark, type Plan, type Point } from './scene'

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
    const label = wide ? namesOf(dataset.tag).country(row) : row
    back.push({ shape: 'text', x: down * side + 6, y: y + side / 2 + 4, text: label, tone: 's' })
    codes.slice(0, down).forEach((column, across) => {
      const pair = byPair.get(`${row}-${column}`)
      const cell: Box = { x: across * side + 0.5, y: y + 0.5, width: side - 1, height: side - 1 }
      if (pair) points.push(planCell(pair, cell, dataset.tag))
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
  const list = codes.length > 2 ? planList(pairs, corner, dataset.tag) : { back: [], points: [] }
  const height = Math.max(foot + 18, ...list.points.map(({ box }) => box.y + box.height + 4))
  return {
    width,
    height,
    summary: summarise(dataset, pairs, codes.length),
    back: [...back, ...list.back],
    points: [...points, ...list.points],
    front: [],
    legend: [keyRanks(dataset.tag)],
  }
}

function describePair(pair: Pair, tag: Tag): Omit<Point, 'key' | 'box' | 'marks'> {
  const t = figureWords(tag)
  const names = namesOf(tag)
  const rank = RANK_STEPS.find(({ step }) => step === pair.step)
  return {
    title: names.pair([pair.a, pair.b]),
    value: t('meetings', { count: pair.meetings }),
    lines: [
      { label: t('highestRank', { rank: names.rank(rank?.key ?? 'rank0') }), tone: `r${pair.step}` },
      ...(pair.last ? [{ label: t('lastOn', { date: names.date(pair.last, 'short') }) }] : []),
    ],
    go: t('show', { count: pair.meetings }),
    drill: { pair: pair.pair },
  }
}

function planCell(pair: Pair, cell: Box, tag: Tag): Point {
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
  return { key: pair.pair, box: cell, marks: [rect, ...hatch, number], ...describePair(pair, tag) }
}

/** The busiest pairs by name, in the corner that a triangle leaves free, or under it on a small screen. */
function planList(
  pairs: readonly Pair[],
  { x, y: top, width: room }: Box,
  tag: Tag,
): { back: Mark[]; points: Point[] } {
  const right = x + room
  const busiest = [...pairs].sort((a, b) => b.meetings - a.meetings || a.pair.localeCompare(b.pair)).slice(0, 9)
  const back: Mark[] = [
    { shape: 'text', x, y: top + 12, text: figureWords(tag)('busiest'), tone: 'b' },
    drawLine(x, top + 18, right, top + 18, 'rl'),
  ]
  const points = busiest.map((pair, index): Point => {
    const y = top + 18 + index * LIST_ROW
    back.push(drawLine(x, y + LIST_ROW, right, y + LIST_ROW, 'hl'))
    const names = [pair.a, pair.b].map(namesOf(tag).country)
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
      ...describePair(pair, tag),
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
  const t = figureWords(dataset.tag)
  const { title } = dataset
  if (!first) return t('matrixNone', { title })
  const { list, country } = namesOf(dataset.tag)
  const names = list([country(first.a), country(first.b)])
  const meetings = t('meetings', { count: first.meetings })
  return t('matrixSummary', { countries: String(countries), title, names, meetings })
}
