import { comparePeriod } from '../filters/compared-period'
import type { Filters } from '../filters/filters'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import type { Context } from './context'
import { sayPeriod } from './words'

/** The head of a column that counts the period compared with: "1 May 2024 – 30 Apr 2025". */
export function labelCompared(filters: Filters, tag: Tag): string {
  const period = comparePeriod(filters)
  return period === null ? '' : namesOf(tag).dateRange(period.from, period.to, 'short')
}

/** The period in words, and under `compare` the one beside it. */
export function sayPeriodAndBefore(filters: Filters, context: Context, tag: Tag): string {
  const period = sayPeriod(filters, context, tag)
  const before = labelCompared(filters, tag)
  return before === '' ? period : translate(tag, 'filters')('periodAndBefore', { period, before })
}

/** A sentence for a comparison that was asked for and cannot be made. */
export function noteCompared(filters: Filters, tag: Tag): string[] {
  return filters.compare !== null && comparePeriod(filters) === null ? [translate(tag, 'filters')('needsPeriod')] : []
}
