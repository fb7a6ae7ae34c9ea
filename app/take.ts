import type { Take } from '@/components/charts/take-menu'
import type { DatasetId } from '@/lib/analytics/registry'
import { exportHref } from '@/lib/filters/export-href'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'

/** Where the rows of a figure can be had under the filters of its page. `path` is the page that shows it. */
export function takeOf(id: DatasetId, filters: Filters, path: string, shown: Filters = filters): Take {
  return {
    csv: exportHref(id, 'csv', filters),
    json: exportHref(id, 'json', filters),
    self: hrefWith(path, shown),
  }
}
