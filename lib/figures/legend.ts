import { readNumber } from '../dataset/cells'
import type { Dataset } from '../dataset/dataset'
import { RANK_STEPS } from '../vocab/roles'
import { figureWords } from '../words/figure-words'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { drawStatus, drawVisit, sizeMark } from './event-marks'
import { hatchRect } from './hatch-rect'
import type { PairEvent } from './pair-events'
import type { KeyEntry, Mark } from './scene'
import { findPrevious, nameTone } from './stack-column'

const SWATCH = { x: 0.5, y: 3.5, width: 9, height: 9 }

/** A square of a tone; what is not stated is hatched and what was cancelled struck, as in the bars. */
export function keySquare(tone: string, label: string): KeyEntry {
  const { x, y, width, height } = SWATCH
  const marks: Mark[] = [{ shape: 'rect', ...SWATCH, tone }]
  if (tone === 'r0') marks.push({ shape: 'path', d: hatchRect(x, y, width, height), tone: 'hatch' })
  if (tone === 'status-cancelled')
    marks.push({ shape: 'path', d: `M${x} ${y + height}L${x + width} ${y}`, tone: 'strike' })
  return { label, width: 10, marks }
}

/** The key of stacked bars: the parts that the dataset holds, in the order of the stack. */
export function keySeries(dataset: Dataset): KeyEntry[] {
  const series = dataset.encoding?.mark === 'stacked-bar' ? dataset.encoding.series : []
  const held = series
    .filter(({ key }) => dataset.rows.some((row) => readNumber(row, key) > 0))
    .map(({ label, token }) => keySquare(nameTone(token), label))
  const compared = dataset.columns.find(({ key }) => key === findPrevious(dataset))
  return compared ? [...held, keyLine('previous', compared.label)] : held
}

/** A line of a tone. */
export function keyLine(tone: string, label: string): KeyEntry {
  return { label, width: 16, marks: [{ shape: 'path', d: 'M0 8H16', tone }] }
}

/** The key of ranks as squares, in the order of the stack. */
export function keyRanks(tag: Tag): KeyEntry[] {
  return RANK_STEPS.map(({ step, key }) => keySquare(`r${step}`, namesOf(tag).rank(key)))
}

const STATUSES = ['held', 'recalled', 'planned', 'cancelled'] as const satisfies readonly PairEvent['status'][]

/** The key of marks that stand for meetings: status by form, then rank by size and ink; `visits` adds the arrow of a visit. */
export function keyMeetings(tag: Tag, visits: boolean): KeyEntry[][] {
  const t = figureWords(tag)
  return [
    [
      ...STATUSES.map((status) => ({
        label: status === 'recalled' ? t('keyRecalled') : namesOf(tag).status(status),
        width: 16,
        marks: drawStatus(status, 1, 8, 8, 6),
      })),
      ...(visits ? [{ label: t('keyVisit'), width: 26, marks: drawVisit(1, 26, 8, 0, 'held') }] : []),
    ],
    RANK_STEPS.map(({ step, key }) => ({
      label: namesOf(tag).rank(key),
      width: 20,
      marks: drawStatus('held', step, 10, 8, sizeMark(step) * 0.8),
    })),
  ]
}
