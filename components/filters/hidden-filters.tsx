import type { FilterKey, Filters } from '@/lib/filters/filters'
import { formatFilters } from '@/lib/filters/format'

/** The filters that a form leaves as they are, so that sending it keeps them in the address. */
export function HiddenFilters({ filters, without }: { filters: Filters; without: readonly FilterKey[] }) {
  const kept = [...new URLSearchParams(formatFilters(filters))].filter(([key]) => !without.some((name) => name === key))
  return kept.map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)
}
