import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import type { MapField } from './lay-map'
import type { MapEncoding } from './map-encoding'
import { readDrill } from './read-drill'
import { sayCount, sayHighest, sayLast, sayShow, sayStatuses, stepOfRow } from './say-world'
import { type Mark, type Point, round } from './scene'

/** Lines beyond these are drawn, but lead nowhere: the table has them. */
const MOST_POINTS = 48
/** Lines beyond these, the busiest, would hide one another. */
export const MOST_ARCS = 250

type Arc = { row: Row; d: string; tip: string; middle: [number, number]; end: [number, number] }

/**
 * Lines from the guest's capital to the place of the visit, bent to one side so that the way there and the way of a return
 * visit lie apart; as thick as the visits are many, in the ink of the highest rank; dashed where none of them was held.
 */
export function planArcs(
  dataset: Dataset,
  encoding: MapEncoding,
  field: MapField,
): { back: readonly Mark[]; points: readonly Point[]; front: readonly Mark[] } {
  const { tag } = dataset
  const most = Math.max(1, ...dataset.rows.map((row) => readNumber(row, encoding.value)))
  const arcs = dataset.rows.slice(0, MOST_ARCS).flatMap((row) => {
    const arc = bend(row, encoding, field)
    return arc ? [{ ...arc, count: readNumber(row, encoding.value) }] : []
  })
  const draw = ({ row, d, tip, count }: (typeof arcs)[number]): Mark[] => {
    const weight = Math.min(4, 1 + Math.floor(Math.sqrt(count / most) * 3.5))
    const unheld = typeof row.held === 'number' && row.held === 0
    const tone = `edge k${stepOfRow(row)} w${weight}`
    return [
      { shape: 'path', d, tone: unheld ? `${tone} dashed` : tone },
      { shape: 'path', d: tip, tone: `edge k${stepOfRow(row)} w2` },
    ]
  }
  return {
    back: arcs.slice(MOST_POINTS).flatMap(draw),
    points: arcs.slice(0, MOST_POINTS).map((arc): Point => {
      const [x, y] = arc.middle
      const place = readText(arc.row, encoding.label)
      const sides = `${readText(arc.row, encoding.from?.label ?? '')} – ${readText(arc.row, encoding.from?.host ?? '')}`
      return {
        key: `${readText(arc.row, 'guest')}-${readText(arc.row, 'host')}-${readText(arc.row, 'city') ?? place ?? ''}`,
        box: { x: round(x - 8), y: round(y - 8), width: 16, height: 16 },
        marks: draw(arc),
        title: place === null ? sides : `${sides}, ${place}`,
        value: sayCount(tag, arc.count),
        lines: [sayHighest(tag, stepOfRow(arc.row)), ...sayStatuses(tag, arc.row), ...sayLast(tag, arc.row)],
        go: sayShow(tag, arc.count),
        drill: readDrill(arc.row),
      }
    }),
    front: arcs.map(({ end: [cx, cy] }): Mark => ({ shape: 'circle', cx, cy, r: 1.5, tone: 'arrival' })),
  }
}

function bend(row: Row, { lon, lat, from }: MapEncoding, field: MapField): Arc | null {
  const read = (x: unknown, y: unknown) => (typeof x === 'number' && typeof y === 'number' ? field.place([x, y]) : null)
  const start = from ? read(row[from.lon], row[from.lat]) : null
  const end = read(row[lon], row[lat])
  if (!start || !end) return null
  const [x1, y1] = start
  const [x2, y2] = end
  const [dx, dy] = [x2 - x1, y2 - y1]
  const [cx, cy] = [(x1 + x2) / 2 + dy * 0.2, (y1 + y2) / 2 - dx * 0.2]
  const angle = Math.atan2(y2 - cy, x2 - cx)
  const wing = (turn: number) => `${round(x2 - 7 * Math.cos(angle + turn))} ${round(y2 - 7 * Math.sin(angle + turn))}`
  return {
    row,
    d: `M${round(x1)} ${round(y1)}Q${round(cx)} ${round(cy)} ${round(x2)} ${round(y2)}`,
    tip: `M${wing(0.42)}L${round(x2)} ${round(y2)}L${wing(-0.42)}`,
    middle: [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4],
    end: [round(x2), round(y2)],
  }
}
