import type { Filters } from '../../filters/filters'
import { findArea } from '../../vocab/areas'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { listCountColumns, listCounts } from '../status-counts'
import { describeDataset, nameMeetings, noteDates, sayPeriod } from '../words'
import type { AreaQuarterRow } from './query'

/** One row an area and quarter with at least one meeting, so that the chart's cells and the table's rows are the same. */
export function shapeAreasOverTime(
  filters: Filters,
  context: Context,
  rows: readonly AreaQuarterRow[],
  tag: Tag,
): Shaped {
  const t = translate(tag, 'datasets')
  const names = namesOf(tag)
  return {
    id: 'areas-over-time',
    title: t('areasOverTimeTitle', { meetings: nameMeetings(filters, tag) }),
    subtitle: t('areasOverTimeSubtitle', { period: sayPeriod(filters, context, tag) }),
    columns: [
      { key: 'quarter', label: t('colQuarter'), type: 'quarter' },
      { key: 'area', label: t('colArea'), type: 'code' },
      { key: 'label', label: t('colName'), type: 'text' },
      { key: 'group', label: t('colGroup'), type: 'code' },
      ...listCountColumns(filters, tag),
    ],
    rows: rows.map((row) => ({
      quarter: row.quarter,
      area: row.area,
      label: names.area(row.area),
      group: findArea(row.area)?.group ?? null,
      ...listCounts(filters, row),
      drill: `area=${row.area}&${drillQuarter(row.quarter)}`,
    })),
    counts: 'meetings',
    encoding: { mark: 'heat', x: 'quarter', y: 'label', value: 'meetings', group: 'group', today: context.today },
    ...describeDataset(filters, context, tag),
    notes: noteDates(context, 'quarter', tag),
  }
}

/** The days of a quarter `YYYY-Qn` as filters. */
function drillQuarter(quarter: string): string {
  const [year = '', part = '1'] = quarter.split('-Q')
  const last = Number(part) * 3
  return `from=${year}-${pad(last - 2)}-01&to=${year}-${pad(last)}-${part === '1' || part === '4' ? 31 : 30}`
}

function pad(month: number): string {
  return String(month).padStart(2, '0')
}
