import { RANK_STEPS } from '../vocab/roles'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import { drawStatus, sizeMark } from './event-marks'
import type { KeyEntry } from './scene'

const STATUSES = ['held', 'recalled', 'planned', 'cancelled'] as const

/** What the marks of visits mean: of ranks and statuses only those that are drawn. */
export function keyVisits(tag: Tag, statuses: readonly string[], steps: readonly number[]): KeyEntry[][] {
  const names = namesOf(tag)
  const ranks = RANK_STEPS.filter(({ step }) => steps.includes(step)).map(({ step, key }) => ({
    label: names.rank(key),
    width: 20,
    marks: drawStatus('held', step, 10, 8, sizeMark(step) * 0.8),
  }))
  const drawn = STATUSES.filter((status) => statuses.includes(status))
  if (drawn.every((status) => status === 'held')) return [ranks]
  const t = translate(tag, 'pair')
  const forms = drawn.map((status) => ({
    label: status === 'recalled' ? t('recalledLater') : names.status(status),
    width: 16,
    marks: drawStatus(status, 1, 8, 8, 6),
  }))
  return [forms, ranks]
}
