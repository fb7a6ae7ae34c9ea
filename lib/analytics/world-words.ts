import type { Dataset } from '../dataset/dataset'
import type { Filters } from '../filters/filters'
import { ROLE_CODES } from '../vocab/roles'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import type { Context } from './context'
import { describeDataset, noteOutside, sayPeriod } from './words'

/** What a dataset about countries and places has in common with its likes. */
export function describeWorld(
  filters: Filters,
  context: Context,
  tag: Tag,
): Pick<Dataset, 'filters' | 'sources'> & { notes: readonly string[] } {
  return { ...describeDataset(filters, context, tag), notes: noteOutside(context, tag) }
}

/** "Meetings held": what the filter counts, for the head of a title. */
export function nameCounted(filters: Filters, tag: Tag): string {
  return translate(tag, 'world')('counted', { status: filters.status })
}

/** The period in words. */
export function nameSpan(filters: Filters, context: Context, tag: Tag): string {
  return sayPeriod(filters, context, tag)
}

/** The role at a place (from 1) in the list of roles, which is how a query says the highest. */
export function levelAt(best: number | null): string | null {
  return best === null ? null : (ROLE_CODES[best - 1] ?? null)
}
