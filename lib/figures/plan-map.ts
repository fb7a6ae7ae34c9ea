import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { layMap, type MapField } from './lay-map'
import { keyRanks } from './legend'
import { listPlace, type MapEncoding } from './map-encoding'
import { measureText } from './measure-text'
import { MOST_ARCS, planArcs } from './plan-arcs'
import { readDrill } from './read-drill'
import { drawDisc, sayCount, sayHighest, sayLast, sayShow, sayStatuses, stepOfRow } from './say-world'
import { type Box, type Mark, type Plan, type Point, round } from './scene'

/** Places beyond these, the busiest, would lie on one another; the table has them. */
const MOST_DOTS = 250
/** Labels beyond these would hide the map. */
const MOST_LABELS = 14

/** Places on a map of the world, as large as their meetings are many, in the ink of the highest rank; or lines of travel. */
export function planMap(dataset: Dataset, width: number): Plan {
  const { encoding, tag } = dataset
  if (encoding?.mark !== 'map') throw new Error('A map needs the encoding of one.')
  const height = Math.round(width * (width >= 1000 ? 0.42 : width >= 480 ? 0.52 : 0.72))
  const places = dataset.rows.flatMap((row) => [
    ...listPlace(row, encoding.lon, encoding.lat),
    ...(encoding.from ? listPlace(row, encoding.from.lon, encoding.from.lat) : []),
  ])
  const field = layMap(places, width, height)
  const drawn = encoding.from ? planArcs(dataset, encoding, field) : planDots(dataset, encoding, field, width)
  const t = translate(tag, 'world')
  const said = dataset.rows
    .slice(0, 3)
    .map((row) => `${nameRow(row, encoding)} ${namesOf(tag).number(readNumber(row, encoding.value))}`)
  const left = dataset.rows.length - (encoding.from ? MOST_ARCS : MOST_DOTS)
  return {
    width,
    height: left > 0 ? height + 20 : height,
    summary: t('mapSummary', { title: dataset.title, said: said.join(', ') || t('none') }),
    back: [
      { shape: 'path', d: field.land, tone: 'land' },
      { shape: 'path', d: field.frontiers, tone: 'frontier' },
      ...drawn.back,
      ...(left > 0
        ? [{ shape: 'text', x: 0, y: height + 14, text: t('moreRows', { count: left }), tone: '' } as const]
        : []),
    ],
    points: drawn.points,
    front: drawn.front,
    legend: [keyRanks(tag)],
  }
}

/** "Kazakhstan – Serbia (Belgrade)": the font has no arrow, and a dash says it too. */
function nameRow(row: Row, { label, from }: MapEncoding): string {
  const place = readText(row, label)
  if (!from) return place ?? ''
  const sides = `${readText(row, from.label)} – ${readText(row, from.host)}`
  return place === null ? sides : `${sides} (${place})`
}

type Drawn = { back: readonly Mark[]; points: readonly Point[]; front: readonly Mark[] }

function planDots(dataset: Dataset, encoding: MapEncoding, field: MapField, width: number): Drawn {
  const { tag } = dataset
  const most = Math.max(1, ...dataset.rows.map((row) => readNumber(row, encoding.value)))
  const dots = dataset.rows.slice(0, MOST_DOTS).flatMap((row) => {
    const [at] = listPlace(row, encoding.lon, encoding.lat)
    const point = at && field.place(at)
    const count = readNumber(row, encoding.value)
    const r = round(3 + (width >= 480 ? 11 : 8) * Math.sqrt(count / most))
    return point ? [{ row, count, r, x: round(point[0]), y: round(point[1]) }] : []
  })
  const taken: Box[] = dots.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))
  const labels = dots.slice(0, MOST_LABELS).flatMap(({ row, x, y, r }): Mark[] => {
    const text = readText(row, encoding.label) ?? ''
    const room = measureText(text)
    const places: Box[] = [
      { x: x + r + 3, y: y - 7, width: room, height: 14 },
      { x: x - r - 3 - room, y: y - 7, width: room, height: 14 },
      { x: x - room / 2, y: y - r - 16, width: room, height: 14 },
      { x: x - room / 2, y: y + r + 2, width: room, height: 14 },
    ]
    const free = places.find((box) => box.x >= 0 && box.x + room <= width && !taken.some((other) => meet(box, other)))
    if (!free) return []
    taken.push(free)
    return [{ shape: 'text', x: round(free.x), y: round(free.y + 11), text, tone: 's halo' }]
  })
  const points = dots.map(({ row, count, r, x, y }): Point => {
    const reach = Math.max(8, r + 2)
    return {
      key: readText(row, 'city') ?? `${x} ${y}`,
      box: { x: round(x - reach), y: round(y - reach), width: round(2 * reach), height: round(2 * reach) },
      marks: drawDisc(x, y, r, stepOfRow(row)).map((mark) =>
        mark.shape === 'circle' ? { ...mark, tone: `${mark.tone} city` } : mark,
      ),
      title: [readText(row, encoding.label), readText(row, 'countryName')].filter(Boolean).join(', '),
      value: sayCount(tag, count),
      lines: [sayHighest(tag, stepOfRow(row)), ...sayStatuses(tag, row), ...sayLast(tag, row)],
      go: sayShow(tag, count),
      drill: readDrill(row),
    }
  })
  return { back: [], points, front: labels }
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
