import type { Metadata } from 'next'
import { asOf } from '@/lib/filters/as-of'
import { readFilters, type SearchParams } from './read-filters'

/** The title of a page, with the day that it is asked for: "Meetings, as known on 22 November 2026". */
export function titleAsOf(title: string, value: string | null): string {
  return [title, asOf.describe(value)].filter(Boolean).join(', ')
}

/** Metadata of a page with filters whose title depends on nothing but the day. */
export function describePage(title: string) {
  return async ({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> => ({
    title: titleAsOf(title, (await readFilters(searchParams)).asOf),
  })
}
