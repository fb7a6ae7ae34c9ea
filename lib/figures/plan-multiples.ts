import { scaleLinear } from 'd3-scale'
import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { measureText } from './measure-text'
import { readDrill } from './read-drill'
import { sayCount, sayShow, sayStatuses } from './say-world'
import { type Box, drawLine, type Mark, type Plan, type Point, round } from './scene'

const TITLE = 20
const FIELD = 46
const FOOT = 30
const GAP = 28
const MOST_YEARS = 12

type Panel = { pair: string; rows: Map<string, Row>; total: number }

/** Small bars over years, one panel a pair and one scale for all, so that a tall bar is many meetings wherever it stands. */
export function planMultiples(dataset: Dataset, width: number): Plan {
  const { encoding, tag } = dataset
  const mark = encoding?.mark === 'multiples' ? encoding : null
  const value = mark?.value ?? 'meetings'
  const columns = width >= 1000 ? 6 : width >= 700 ? 4 : 2
  const all = gather(dataset, mark?.panel ?? 'pair', value)
  const panels = all.slice(0, columns === 2 ? 8 : columns * 3)
  const years = listYears(dataset, mark?.to ?? null)
  const room = (width - GAP * (columns - 1)) / columns
  const step = Math.min(26, room / Math.max(1, years.length))
  const most = Math.max(
    4,
    ...panels.flatMap(({ rows }) => years.map((year) => readNumber(rows.get(year) ?? {}, value))),
  )
  const scale = scaleLinear([0, most], [0, FIELD])
  const tone = mark?.group ? `g-${mark.group} gf` : 'count'
  const hollow = mark?.group ? `g-${mark.group} gs` : 'count open'
  const names = namesOf(tag)
  const t = translate(tag, 'world')
  const placed = panels.map((panel, index) => ({
    ...panel,
    x: round((index % columns) * (room + GAP)),
    y: Math.floor(index / columns) * (TITLE + FIELD + FOOT),
  }))
  const height = Math.ceil(panels.length / columns) * (TITLE + FIELD + FOOT) + (all.length > panels.length ? 14 : 0)
  const said = panels.slice(0, 3).map(({ pair, total }) => `${namePair(pair, tag)} ${names.number(total)}`)
  return {
    width,
    height,
    summary: t('multiplesSummary', { title: dataset.title, said: said.join(', ') || t('none') }),
    back: [
      ...placed.flatMap(({ pair, total, x, y }): Mark[] => {
        const base = y + TITLE + FIELD
        const name = namePair(pair, tag)
        const fits = measureText(name, 12, true) <= room - 26
        const reach = round(x + step * years.length)
        return [
          { shape: 'text', x, y: y + 13, text: fits ? name : pair.replace('-', ' – '), tone: 'b' },
          { shape: 'text', x: round(x + room), y: y + 13, text: names.number(total), tone: 's e' },
          drawLine(x, base, x + room, base, 'bl'),
          { shape: 'text', x, y: base + 14, text: years[0] ?? '', tone: '' },
          ...(years.length > 1 && reach - x > 64
            ? [{ shape: 'text', x: reach, y: base + 14, text: years.at(-1) ?? '', tone: 'e' } as const]
            : []),
        ]
      }),
      ...(all.length > panels.length
        ? [
            {
              shape: 'text',
              x: 0,
              y: height - 4,
              text: t('moreRows', { count: all.length - panels.length }),
              tone: '',
            } as const,
          ]
        : []),
    ],
    points: placed.flatMap(({ pair, rows, x, y }) =>
      years.flatMap((year, index): Point[] => {
        const row = rows.get(year)
        if (!row) return []
        const count = readNumber(row, value)
        const box: Box = { x: round(x + index * step), y: y + TITLE, width: round(step), height: FIELD }
        return [
          {
            key: `${pair}-${year}`,
            box,
            marks: drawBar(row, count, box, scale, tone, hollow),
            title: `${namePair(pair, tag)}, ${year}`,
            value: sayCount(tag, count),
            lines: sayStatuses(tag, row),
            go: sayShow(tag, count),
            drill: readDrill(row),
          },
        ]
      }),
    ),
    front: [],
  }
}

/** Held meetings solid from the line on, the others hollow above them. */
function drawBar(
  row: Row,
  count: number,
  box: Box,
  scale: (value: number) => number,
  tone: string,
  hollow: string,
): Mark[] {
  const held = typeof row.held === 'number' ? row.held : count
  const base = box.y + box.height
  const part = (from: number, to: number, fill: string): Mark[] => {
    if (to <= from) return []
    const y = round(base - scale(to))
    return [
      {
        shape: 'rect',
        x: round(box.x + 1),
        y,
        width: round(box.width - 2),
        height: round(scale(to - from)),
        tone: fill,
      },
    ]
  }
  return [...part(0, held, tone), ...part(held, count, hollow)]
}

function gather(dataset: Dataset, key: string, value: string): Panel[] {
  const panels = new Map<string, Panel>()
  for (const row of dataset.rows) {
    const pair = readText(row, key) ?? ''
    const panel = panels.get(pair) ?? { pair, rows: new Map(), total: 0 }
    panel.rows.set(readText(row, 'year') ?? '', row)
    panel.total += readNumber(row, value)
    panels.set(pair, panel)
  }
  return [...panels.values()].sort((a, b) => b.total - a.total || (a.pair < b.pair ? -1 : 1))
}

/** The years that are drawn: the newest twelve at most, none of them left out between. */
function listYears(dataset: Dataset, end: string | null): string[] {
  const known = dataset.rows
    .map((row) => readText(row, 'year') ?? '')
    .filter((year) => year !== '')
    .sort()
  const last = Number([known.at(-1) ?? '', end ?? ''].sort().at(-1))
  const first = Math.max(last - MOST_YEARS + 1, Number(known[0] ?? last))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index).padStart(4, '0'))
}

function namePair(pair: string, tag: Dataset['tag']): string {
  const [first = '', second = ''] = pair.split('-')
  return namesOf(tag).pair([first, second])
}
