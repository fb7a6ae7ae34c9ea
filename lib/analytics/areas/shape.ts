import type { Filters } from '../../filters/filters'
import { findArea } from '../../vocab/areas'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { listCountColumns, listCounts } from '../status-counts'
import { describeDataset, nameMeetings, noteOutside, sayPeriod } from '../words'
import type { AreaRows } from './query'

/** One row an area that was talked about, most often first. */
export function shapeAreas(filters: Filters, context: Context, { areas, without }: AreaRows, tag: Tag): Shaped {
  const t = translate(tag, 'datasets')
  const names = namesOf(tag)
  return {
    id: 'areas',
    title: t('areasTitle', { meetings: nameMeetings(filters, tag) }),
    subtitle: t('areasSubtitle', { period: sayPeriod(filters, context, tag) }),
    columns: [
      { key: 'area', label: t('colArea'), type: 'code' },
      { key: 'label', label: t('colName'), type: 'text' },
      { key: 'group', label: t('colGroup'), type: 'code' },
      ...listCountColumns(filters, tag),
    ],
    rows: areas.map((row) => ({
      area: row.area,
      label: names.area(row.area),
      group: findArea(row.area)?.group ?? null,
      ...listCounts(filters, row),
      drill: `area=${row.area}`,
    })),
    counts: 'meetings',
    encoding: { mark: 'bar', y: 'label', x: 'meetings', group: 'group' },
    ...describeDataset(filters, context, tag),
    notes: [...(without > 0 ? [t('noteWithoutArea', { count: without })] : []), ...noteOutside(context, tag)],
  }
}
