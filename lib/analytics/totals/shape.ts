import type { Filters } from '../../filters/filters'
import { sayStatus } from '../../filters/status'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset, noteOutside, noteRecalled, sayPeriod } from '../words'
import type { TotalsRow } from './query'

/** One row a measure: what stands in the sentence at the head of a page. */
export function shapeTotals(filters: Filters, context: Context, totals: TotalsRow): Shaped {
  const meetings = `Meetings ${sayStatus(filters.status)}`
  const rows: readonly (readonly [string, string, number])[] = [
    ['meetings', meetings, totals.meetings],
    ['heads_of_state', 'between heads of state', totals.headsOfState],
    ['heads_of_government', 'between heads of government', totals.headsOfGovernment],
    ['foreign_ministers', 'between foreign ministers', totals.foreignMinisters],
    ['visits', 'Visits with guest and host', totals.visits],
    ['pairs', 'Pairs that met', totals.pairs],
    ['countries', 'Countries', totals.countries],
    ['held', 'Held', totals.byStatus.held],
    ['planned', 'Planned, not yet reported held', totals.byStatus.planned],
    ['cancelled', 'Cancelled', totals.byStatus.cancelled],
    ['reports', 'Reports behind them', context.reports],
  ]
  return {
    id: 'totals',
    title: 'The period at a glance',
    subtitle: `Meetings, pairs and reports, ${sayPeriod(filters, context)}.`,
    columns: [
      { key: 'measure', label: 'Measure', type: 'code' },
      { key: 'label', label: 'Name', type: 'text' },
      { key: 'value', label: 'Value', type: 'number' },
    ],
    rows: rows.map(([measure, label, value]) => ({ measure, label, value })),
    encoding: null,
    ...describeDataset(filters, context),
    notes: [...noteRecalled(context), ...noteOutside(context)],
  }
}
