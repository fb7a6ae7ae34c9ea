import { DEFAULT_TAG, type Tag } from '../words/tag'
import type { Filters } from './filters'
import { hrefWith } from './format'

/**
 * The address at which a dataset can be taken under filters: `/api/v1/meetings.csv?pair=KZ-RS`. The page's menu, the
 * API and the command line all answer with the same bytes.
 */
export function exportHref(datasetId: string, format: string, filters: Filters, tag: Tag): string {
  const href = hrefWith(`/api/v1/${datasetId}.${format}`, filters)
  return tag === DEFAULT_TAG ? href : `${href}${href.includes('?') ? '&' : '?'}ui=${tag}`
}

/**
 * The address at which this very answer can be had for ever.
 * @param known the instant of the revision that it was made from; `null` leaves the address open
 */
export function pinnedHref(
  datasetId: string,
  format: string,
  filters: Filters,
  tag: Tag,
  known: string | null,
): string {
  return exportHref(datasetId, format, known === null ? filters : { ...filters, asOf: known }, tag)
}
