import { figureWords } from '../words/figure-words'
import type { Tag } from '../words/tag'
import { hatchRect } from './hatch-rect'
import { type Mark, round } from './scene'
import type { Column } from './stack-column'

const HEIGHT = 20
const EMPTY = 5

/** Height of the strip with its line of words, px. */
export const COVERAGE_ROOM = 54

/**
 * Reports read per month, hanging from a line under the months: where none was read the month is hatched, because
 * there a missing bar is a gap in the data and not in diplomacy.
 */
export function planCoverage(
  columns: readonly Column[],
  step: number,
  top: number,
  rule: number,
  width: number,
  tag: Tag,
): Mark[] {
  const t = figureWords(tag)
  const most = Math.max(1, ...columns.map((column) => column.reports ?? 0))
  const gap = Math.min(2, step * 0.28)
  let none = ''
  const bars = columns.flatMap((column, index): Mark[] => {
    const x = round(index * step + gap / 2)
    const wide = round(step - gap)
    if (!column.reports) {
      none += hatchRect(x, top, wide, EMPTY, 3)
      return []
    }
    const height = round(1 + (column.reports / most) * (HEIGHT - 1))
    return [{ shape: 'rect', x, y: top, width: wide, height, tone: 'read' }]
  })
  const words = width >= 500 ? t('coverage') : t('coverageShort')
  return [
    ...bars,
    ...(none ? [{ shape: 'path' as const, d: none, tone: 'hatch' }] : []),
    { shape: 'path', d: `M0 ${top - 0.5}H${rule}`, tone: 'rl' },
    { shape: 'text', x: width, y: top + HEIGHT, text: String(most), tone: 'e' },
    { shape: 'text', x: 0, y: top + HEIGHT + 16, text: words, tone: '' },
  ]
}
