import { scaleLinear } from 'd3-scale'
import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { readDrill } from './read-drill'
import { type CardLine, drawLine, type Mark, type Plan, type Point, round } from './scene'

const HEAD = 18
const ROW = 38
const BAR = 9
const RIGHT = 12

/** Months of silence: solid the one that lasts, pale behind it the longest there was. Steps of the axis are years. */
export function planSilence(dataset: Dataset, width: number): Plan {
  const { encoding, rows, tag } = dataset
  const { y, value, longest, top } =
    encoding?.mark === 'silence' ? encoding : { y: 'label', value: 'months', longest: 'longest', top: undefined }
  const t = translate(tag, 'pair')
  const most = Math.max(12, top ?? 0, ...rows.map((row) => Math.max(readNumber(row, value), readNumber(row, longest))))
  const scale = scaleLinear([0, most], [0, width - RIGHT])
  const bottom = HEAD + rows.length * ROW
  const step = [6, 12, 24, 60, 120, 240].find((months) => most / months <= 6) ?? 600
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
  const says = rows.map((row) => say(dataset, row, value, longest))
  return {
    width,
    height: bottom + 2,
    summary: t('silenceSummary', {
      title: dataset.title,
      said: rows.map((row, index) => `${readText(row, y) ?? ''}: ${says[index] ?? ''}`).join('; '),
    }),
    back: [
      ...ticks.flatMap((months): Mark[] => [
        drawLine(scale(months), HEAD - 2, scale(months), bottom, months === 0 ? 'rl' : 'hl'),
        {
          shape: 'text',
          x: round(scale(months)),
          y: 11,
          text: months === 0 ? t('zeroMonths') : String(months),
          tone: months === 0 ? '' : 'm',
        },
      ]),
      ...rows.flatMap((row, index): Mark[] => {
        const at = HEAD + index * ROW + 15
        return [
          { shape: 'text', x: 4, y: at, text: readText(row, y) ?? '', tone: 'b halo' },
          { shape: 'text', x: width, y: at, text: says[index] ?? '', tone: 'e halo' },
        ]
      }),
    ],
    points: rows.map((row, index): Point => {
      const at = HEAD + index * ROW
      const bar = (months: number, tone: string): Mark[] =>
        months > 0
          ? [{ shape: 'rect', x: 0, y: at + 21, width: round(scale(months)), height: BAR, tone }]
          : [drawLine(0, at + 21, 0, at + 21 + BAR, 'bl')]
      return {
        key: readText(row, y) ?? String(index),
        box: { x: 0, y: at, width, height: ROW },
        marks: [...bar(readNumber(row, longest), 'silent-most'), ...bar(readNumber(row, value), 'silent-now')],
        title: readText(row, y) ?? '',
        value: says[index] ?? '',
        lines: listDates(dataset, row),
        go: t('show', { count: readNumber(row, 'meetings') }),
        drill: readDrill(row),
      }
    }),
    front: [],
  }
}

/** "2 months now, 36 at the longest". */
function say({ tag }: Dataset, row: Row, value: string, longest: string): string {
  const t = translate(tag, 'pair')
  if (typeof row[value] !== 'number') return t('noContact')
  const months = readNumber(row, value)
  const most = readNumber(row, longest)
  return most > months ? t('silenceSaid', { months, most }) : t('silenceLongest', { months })
}

function listDates({ tag }: Dataset, row: Row): CardLine[] {
  const names = namesOf(tag)
  const t = translate(tag, 'pair')
  const last = readText(row, 'last')
  const from = readText(row, 'longestFrom')
  return [
    ...(last === null ? [] : [{ label: t('lastContact'), value: names.date(last, 'short') }]),
    ...(from === null
      ? []
      : [{ label: t('longest'), value: `${names.date(from, 'short')} – ${sayEnd(row, names) ?? t('stillSilent')}` }]),
  ]
}

function sayEnd(row: Row, names: ReturnType<typeof namesOf>): string | null {
  const to = readText(row, 'longestTo')
  return to === null ? null : names.date(to, 'short')
}
