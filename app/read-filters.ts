import type { Filters } from '@/lib/filters/filters'
import { parseFilters } from '@/lib/filters/parse'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The filters of a page. Values that cannot be read never come here: proxy.ts has answered them with status 400. */
export async function readFilters(searchParams: SearchParams): Promise<Filters> {
  return parseFilters(await searchParams).filters
}
