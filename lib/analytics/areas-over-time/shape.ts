import type { Filters } from '../../filters/filters'
import { findArea, nameArea } from '../../vocab/areas'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { listCountColumns, listCounts } from '../status-counts'
import { describeDataset, nameMeetings, noteDates, sayPeriod } from '../words'
import type { AreaQuarterRow } from './query'

/** One row an area and quarter with at least one meeting, so that the chart's cells and the table's rows are the same. */
export function shapeAreasOverTime(filters: Filters, context: Context, rows: readonly AreaQuarterRow[]): Shaped {
  return {
    id: 'areas-over-time',
    title: `${nameMeetings(filters)}, by cooperation area and quarter`,
    subtitle: `Meetings that touch an area, by quarter, ${sayPeriod(filters, context)}; a meeting counts once in each of its areas.`,
    columns: [
      { key: 'quarter', label: 'Quarter', type: 'quarter' },
      { key: 'area', label: 'Area', type: 'code' },
      { key: 'label', label: 'Name', type: 'text' },
      { key: 'group', label: 'Group', type: 'code' },
      ...listCountColumns(filters),
    ],
    rows: rows.map((row) => ({
      quarter: row.quarter,
      area: row.area,
      label: nameArea(row.area),
      group: findArea(row.area)?.group ?? null,
      ...listCounts(filters, row),
    })),
    encoding: { mark: 'heat', x: 'quarter', y: 'label', value: 'meetings', group: 'group' },
    ...describeDataset(filters, context),
    notes: noteDates(context, 'quarter'),
  }
}
