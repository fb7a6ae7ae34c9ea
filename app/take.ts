import type { Take } from '@/components/charts/take-menu'
import type { DatasetId } from '@/lib/analytics/registry'
import { listFormats } from '@/lib/exports/registry'
import { exportHref } from '@/lib/filters/export-href'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import type { Tag } from '@/lib/words/tag'
import { drillHref } from './drill-href'
import { embedHref } from './embed-href'
import { pinTo } from './pin-to'

/**
 * Where a figure can be had under the filters of its page.
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
    files: listFormats(id).map(({ format, label }) => ({ format, label, href: exportHref(id, format, filters, tag) })),
    embed: embedHref(id, filters, tag),
    self: hrefWith(path, shown),
    drill: (drill) => drillHref(filters, drill),
    pin: pinTo(knownAt, shown, (pinned) => hrefWith(path, pinned)),
  }
}
