import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { keyRanks } from './legend'
import { measureText } from './measure-text'
import { readDrill } from './read-drill'
import { drawDisc, sayCount, sayHighest, sayShow, sayStatuses, stepOfRow } from './say-world'
import { type Mark, type Plan, type Point, round } from './scene'

const HEAD = 22
const ROW = 28
const MOST_PLACES = 10
const MOST_YEARS = 12

type Dot = { row: Row; year: number; place: number; country: string }

/**
 * Years along, places down: a line a country, a disc with its code where it stood that year. A line breaks
 * where the country had no meeting or stood below the tenth place. Ink is the highest rank of the year.
 */
export function planBump(dataset: Dataset, width: number): Plan {
  const { tag } = dataset
  const all = dataset.rows.map(readDot)
  const last = Math.max(...all.map(({ year }) => year))
  const first = Math.max(last - (width >= 480 ? MOST_YEARS : 5) + 1, Math.min(...all.map(({ year }) => year)))
  const dots = all.filter(({ place, year }) => place <= MOST_PLACES && year >= first)
  const places = Math.max(1, ...dots.map(({ place }) => place))
  const ends = dots.filter(({ year }) => year === last)
  const wide = width >= 480
  const nameOf = ({ row, country }: Dot): string => {
    const name = readText(row, 'label') ?? country
    return measureText(name) <= (wide ? 150 : 96) ? name : country
  }
  const right = width - Math.max(24, ...ends.map((dot) => measureText(nameOf(dot)) + 20))
  const left = 34
  const step = last > first ? (right - left) / (last - first) : 0
  const x = (year: number): number => round(last > first ? left + (year - first) * step : right)
  const y = (place: number): number => HEAD + (place - 1) * ROW + ROW / 2
  const t = translate(tag, 'world')
  const said = ends
    .slice(0, 3)
    .map((dot) => `${dot.place}. ${nameOf(dot)} ${namesOf(tag).number(readNumber(dot.row, 'meetings'))}`)
  const radius = Math.min(11, Math.max(8, step / 2.6 || 11))
  return {
    width,
    height: HEAD + places * ROW + 4,
    summary: t('bumpSummary', { title: dataset.title, year: String(last), said: said.join(', ') || t('none') }),
    back: [
      ...Array.from({ length: last - first + 1 }, (_, index): Mark => {
        const year = first + index
        return {
          shape: 'text',
          x: x(year),
          y: 12,
          text: step > 34 || index % 2 === 0 || step === 0 ? String(year) : '',
          tone: 'm',
        }
      }).filter((mark) => mark.shape === 'text' && mark.text !== ''),
      ...Array.from(
        { length: places },
        (_, index): Mark => ({ shape: 'text', x: 0, y: y(index + 1) + 4, text: `${index + 1}.`, tone: '' }),
      ),
      ...join(dots).map(
        ([a, b]): Mark => ({ shape: 'path', d: curve(x(a.year), y(a.place), x(b.year), y(b.place)), tone: 'tie' }),
      ),
      ...ends.map((dot): Mark => ({ shape: 'text', x: right + 16, y: y(dot.place) + 4, text: nameOf(dot), tone: 's' })),
    ],
    points: dots.map((dot): Point => {
      const { row, year, place, country } = dot
      const count = readNumber(row, 'meetings')
      const step = stepOfRow(row)
      const [cx, cy] = [x(year), y(place)]
      const ink = step === 0 ? 's halo' : step <= 3 ? 'on-ink' : 'on-pale'
      return {
        key: `${country}-${year}`,
        box: { x: round(cx - radius - 2), y: cy - ROW / 2, width: round(radius * 2 + 4), height: ROW },
        marks: [
          ...drawDisc(cx, cy, radius, step),
          { shape: 'text', x: cx, y: cy + 4, text: country, tone: `m ${ink}` },
        ],
        // the code is what stands in the disc, so who speaks to the page may say it
        title: `${country}, ${readText(row, 'label') ?? country}`,
        value: sayCount(tag, count),
        lines: [
          { label: t('placeIn', { place: String(place), year: String(year) }) },
          sayHighest(tag, step),
          ...sayStatuses(tag, row),
        ],
        go: sayShow(tag, count),
        drill: readDrill(row),
      }
    }),
    front: [],
    legend: [
      keyRanks(tag).filter((_, index) => dots.some(({ row }) => stepOfRow(row) === (index === 6 ? 0 : index + 1))),
    ],
  }
}

function readDot(row: Row): Dot {
  return {
    row,
    year: Number(readText(row, 'year')),
    place: readNumber(row, 'place'),
    country: readText(row, 'country') ?? '',
  }
}

/** Neighbours in time of one country. */
function join(dots: readonly Dot[]): [Dot, Dot][] {
  return dots.flatMap((dot): [Dot, Dot][] => {
    const next = dots.find(({ country, year }) => country === dot.country && year === dot.year + 1)
    return next ? [[dot, next]] : []
  })
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = round((x1 + x2) / 2)
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
