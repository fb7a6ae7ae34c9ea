import type { Filters } from '../../filters/filters'
import { findArea, nameArea } from '../../vocab/areas'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { listCountColumns, listCounts } from '../status-counts'
import { countNoun, describeDataset, nameMeetings, noteOutside, sayPeriod } from '../words'
import type { AreaRows } from './query'

/** One row an area that was talked about, most often first. */
export function shapeAreas(filters: Filters, context: Context, { areas, without }: AreaRows): Shaped {
  return {
    id: 'areas',
    title: `${nameMeetings(filters)}, by cooperation area`,
    subtitle: `Meetings that touch an area, ${sayPeriod(filters, context)}; a meeting counts once in each of its areas.`,
    columns: [
      { key: 'area', label: 'Area', type: 'code' },
      { key: 'label', label: 'Name', type: 'text' },
      { key: 'group', label: 'Group', type: 'code' },
      ...listCountColumns(filters),
    ],
    rows: areas.map((row) => ({
      area: row.area,
      label: nameArea(row.area),
      group: findArea(row.area)?.group ?? null,
      ...listCounts(filters, row),
    })),
    encoding: { mark: 'bar', y: 'label', x: 'meetings', group: 'group' },
    ...describeDataset(filters, context),
    notes: [
      ...(without > 0
        ? [`${countNoun(without, 'meeting')} without an area ${without > 1 ? 'are' : 'is'} not drawn.`]
        : []),
      ...noteOutside(context),
    ],
  }
}
