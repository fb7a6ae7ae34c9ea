import type { Filters } from '@/lib/filters/filters'
import { drillHref } from './drill-href'

/** Turns the cell `drill` of a row into the address of the meetings behind it. */
export function drillOf(filters: Filters): (drill: string) => string {
  return (drill) => drillHref(filters, Object.fromEntries(new URLSearchParams(drill)))
}
