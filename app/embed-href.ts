import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { DEFAULT_TAG, type Tag } from '@/lib/words/tag'

/** The address of a figure without the page around it, for the pages of others. */
export function embedHref(datasetId: string, filters: Filters, tag: Tag): string {
  const href = hrefWith(`/embed/${datasetId}`, filters)
  return tag === DEFAULT_TAG ? href : `${href}${href.includes('?') ? '&' : '?'}ui=${tag}`
}
