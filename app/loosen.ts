import { cache } from 'react'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset } from '@/lib/analytics/registry'
import { readNumber } from '@/lib/dataset/cells'
import { describeParts } from '@/lib/filters/describe'
import type { FilterKey, Filters } from '@/lib/filters/filters'
import { EMPTY_FILTERS } from '@/lib/filters/registry'

/** A filter that could be dropped, in words, and the meetings that there would be then. */
export type Loosening = { key: FilterKey; text: string; filters: Filters; meetings: number }

/**
 * For an empty answer: each filter that, dropped alone, would give some meetings, the most first. Every empty figure of a
 * page asks for it, so it is counted once a request.
 */
export const listLoosenings = cache(countLoosenings)

async function countLoosenings(filters: Filters, kept: readonly FilterKey[] = []): Promise<Loosening[]> {
  // Another day is no looser filter: what is known now would change under a link that is pinned.
  const tag = await readRequestTag()
  const parts = describeParts(filters, tag).filter(({ key }) => key !== 'asOf' && !kept.includes(key))
  const tried = await Promise.all(
    parts.map(async ({ key, text }) => {
      const loosened: Filters =
        key === 'status'
          ? { ...filters, status: 'all' }
          : { ...filters, [key]: EMPTY_FILTERS[key], ...(key === 'from' ? { to: null } : {}) }
      const totals = await buildDataset('totals', loosened, tag)
      const row = totals.rows.find(({ measure }) => measure === 'meetings')
      return { key, text, filters: loosened, meetings: row ? readNumber(row, 'value') : 0 }
    }),
  )
  return tried.filter((one) => one.meetings > 0).sort((a, b) => b.meetings - a.meetings)
}
