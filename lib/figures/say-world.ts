import { readNumber, readText } from '../dataset/cells'
import type { Row } from '../dataset/dataset'
import { RANK_STEPS, type RankStep, stepOfLevel } from '../vocab/roles'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import { hatchRect } from './hatch-rect'
import type { CardLine, Mark } from './scene'

/** "12 meetings". */
export function sayCount(tag: Tag, count: number): string {
  return translate(tag, 'world')('count', { count })
}

/** "Show the 12 meetings". */
export function sayShow(tag: Tag, count: number): string {
  return translate(tag, 'world')('show', { count })
}

/** The drawn strength of the highest rank of a row. */
export function stepOfRow(row: Row): RankStep {
  return stepOfLevel(readText(row, 'level'))
}

/** "highest rank: ministers", with the square of that rank. */
export function sayHighest(tag: Tag, step: RankStep): CardLine {
  const rank = namesOf(tag).rank(RANK_STEPS.find((row) => row.step === step)?.key ?? 'rank0')
  return { label: translate(tag, 'world')('highest', { rank }), tone: `r${step}` }
}

/** "last: 3 March 2026"; nothing where no day is known. */
export function sayLast(tag: Tag, row: Row, key = 'last'): CardLine[] {
  const date = readText(row, key)
  return date === null ? [] : [{ label: translate(tag, 'world')('lastOn', { date: namesOf(tag).date(date, 'short') }) }]
}

/** "held 3", "planned 1", where a row counts the statuses apart. */
export function sayStatuses(tag: Tag, row: Row): CardLine[] {
  if (typeof row.held !== 'number') return []
  return ['held', 'planned', 'cancelled']
    .map((key) => ({
      label: namesOf(tag).status(key),
      value: namesOf(tag).number(readNumber(row, key)),
      count: readNumber(row, key),
    }))
    .filter(({ count }) => count > 0)
    .map(({ label, value }) => ({ label, value }))
}

/** A disc in the ink of a rank; a rank that nobody states is hatched. */
export function drawDisc(cx: number, cy: number, r: number, step: RankStep): Mark[] {
  if (step !== 0) return [{ shape: 'circle', cx, cy, r, tone: `r${step}` }]
  const side = r * Math.SQRT2
  return [
    { shape: 'circle', cx, cy, r, tone: 'ho k0' },
    { shape: 'path', d: hatchRect(cx - side / 2, cy - side / 2, side, side, 3), tone: 'hatch' },
  ]
}
