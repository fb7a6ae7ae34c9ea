import type { Filters } from '../filters/filters'
import { RANK_STEPS, stepOfLevel } from '../vocab/roles'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'

export type Series = { key: string; label: string; token: string }

/** The parts of a bar: meetings by rank; under `status=all` those held by rank, and what is not held after them. */
export function listSeries(filters: Filters, tag: Tag): Series[] {
  const names = namesOf(tag)
  const ranks = RANK_STEPS.map(({ key, step }) => ({ key, label: names.rank(key), token: `rank-${step}` }))
  if (filters.status !== 'all') return ranks
  const unheld = ['planned', 'cancelled'].map((key) => ({ key, label: names.status(key), token: `status-${key}` }))
  return [...ranks, ...unheld]
}

/** The part that meetings of one status and level belong to. */
export function chooseSeries(filters: Filters, count: { status: string; level: string | null }): string {
  if (filters.status === 'all' && count.status !== 'held') return count.status
  return RANK_STEPS.find(({ step }) => step === stepOfLevel(count.level))?.key ?? 'rank0'
}
