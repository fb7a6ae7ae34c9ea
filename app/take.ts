import type { Take } from '@/components/charts/take-menu'
import type { DatasetId } from '@/lib/analytics/registry'
import { exportHref } from '@/lib/filters/export-href'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import type { Tag } from '@/lib/words/tag'
import { pinTo } from './pin-to'

/**
 * Where the rows of a figure can be had under the filters of its page.
 * @param tag the language of the page, which the files keep
 * @param path the page that shows it
 * @param knownAt the instant of the newest revision that the page was drawn from
 * @param shown the filters as they stand in the address of the page, where they differ
 */
export function takeOf(
  id: DatasetId,
  filters: Filters,
  tag: Tag,
  path: string,
  knownAt: string | null,
  shown: Filters = filters,
): Take {
  return {
    csv: exportHref(id, 'csv', filters, tag),
    json: exportHref(id, 'json', filters, tag),
    self: hrefWith(path, shown),
    pin: pinTo(knownAt, shown, (pinned) => hrefWith(path, pinned)),
  }
}
