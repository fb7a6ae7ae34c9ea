import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { figureWords } from '../words/figure-words'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { countMonths, endMonth, listMonths } from './count-months'
import { hatchRect } from './hatch-rect'
import { type Box, type Mark, type Point, round } from './scene'

type Part = { key: string; label: string; tone: string; value: number }

/**
 * One month of the data with its parts from the base line up; `reports` is `null` where the data do not count them,
 * `previous` where there is no period to compare with.
 */
export type Column = {
  month: string
  total: number
  parts: readonly Part[]
  reports: number | null
  previous: { label: string; value: number } | null
}

/** The bar of a month, and the same bar again in its parts. */
export type StackedPoint = Point & { parts: readonly { tone: string; value: number; marks: readonly Mark[] }[] }

/** The class that draws a series: `rank-1` is drawn as `r1`. */
export function nameTone(token: string): string {
  return token.replace(/^rank-/, 'r')
}

/** The column that holds the counts of the period compared with, if there is one. */
export function findPrevious({ encoding }: Pick<Dataset, 'encoding'>): string | undefined {
  return encoding?.mark === 'stacked-bar' ? encoding.previous : undefined
}

/** One column a month between the first and the last row; a month without a row stays as an empty place in time. */
export function readColumns(dataset: Dataset): Column[] {
  const encoding = dataset.encoding?.mark === 'stacked-bar' ? dataset.encoding : { x: 'month', series: [] }
  const rows = new Map<string, Row>()
  for (const row of dataset.rows) {
    const month = readText(row, encoding.x) ?? ''
    if (!Number.isNaN(countMonths(month))) rows.set(month, row)
  }
  const months = [...rows.keys()].sort()
  const counted = dataset.columns.some((column) => column.key === 'reports')
  const compared = dataset.columns.find((column) => column.key === findPrevious(dataset))
  return listMonths(months[0] ?? '', months.at(-1) ?? '').map((month) => {
    const row = rows.get(month) ?? {}
    const parts = encoding.series
      .map(({ key, label, token }) => ({ key, label, tone: nameTone(token), value: readNumber(row, key) }))
      .filter((part) => part.value > 0)
    const total = parts.reduce((sum, part) => sum + part.value, 0)
    const previous = compared ? { label: compared.label, value: readNumber(row, compared.key) } : null
    return { month, parts, total, reports: counted ? readNumber(row, 'reports') : null, previous }
  })
}

/** The point of a month at `left`, or nothing where no meeting is known: silence is not a bar of no height. */
export function planColumn(
  column: Column,
  left: number,
  step: number,
  frame: Box,
  scale: (value: number) => number,
  tag: Tag,
): StackedPoint[] {
  if (column.total === 0) return []
  const t = figureWords(tag)
  const names = namesOf(tag)
  const gap = Math.min(2, step * 0.28)
  const x = round(left + gap / 2)
  const width = round(step - gap)
  let below = 0
  const parts = column.parts.map(({ tone, value }) => {
    const y = round(scale(below + value))
    const height = round(Math.max(0.75, scale(below) - y - 0.75))
    below += value
    return { tone, value, marks: drawPart(tone, { x, y, width, height }) }
  })
  return [
    {
      key: column.month,
      box: { x: round(left), y: frame.y, width: round(step), height: frame.height },
      marks: parts.flatMap((part) => part.marks),
      parts,
      title: names.month(column.month),
      value: t('meetings', { count: column.total }),
      lines: [
        ...column.parts.map((part) => ({ label: part.label, value: names.number(part.value), tone: part.tone })),
        ...(column.previous ? [{ label: column.previous.label, value: names.number(column.previous.value) }] : []),
      ],
      go: t('show', { count: column.total }),
      drill: { from: `${column.month}-01`, to: endMonth(column.month) },
    },
  ]
}

/** Not stated is hatched, cancelled is struck; an outline would fill a bar of under 4 px, so thin ones have none. */
function drawPart(tone: string, box: Box): Mark[] {
  const { x, y, width, height } = box
  const rect: Mark = { shape: 'rect', ...box, tone: width < 4 ? `${tone} thin` : tone }
  if (tone === 'r0') return [rect, { shape: 'path', d: hatchRect(x, y, width, height), tone: 'hatch' }]
  if (tone !== 'status-cancelled') return [rect]
  const strike = `M${x} ${round(y + height)}L${round(x + width)} ${y}`
  return [rect, { shape: 'path', d: strike, tone: 'strike' }]
}
