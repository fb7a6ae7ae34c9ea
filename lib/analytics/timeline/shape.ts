import type { Column, Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { RANK_STEPS, stepOfLevel } from '../../vocab/roles'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset, nameMeetings, noteDates, noteRecalled, sayPeriod } from '../words'
import type { MonthCount, TimelineRows } from './query'

type Series = { key: string; label: string; token: string }

const RANKS: readonly Series[] = RANK_STEPS.map((row) => ({
  key: row.key,
  label: row.label,
  token: `rank-${row.step}`,
}))

/** Under `status=all` ranks are those of held meetings, and what is not held has series of its own. */
const UNHELD: readonly Series[] = [
  { key: 'planned', label: 'planned', token: 'status-planned' },
  { key: 'cancelled', label: 'cancelled', token: 'status-cancelled' },
]

function chooseSeries(filters: Filters, count: MonthCount): string {
  if (filters.status === 'all' && count.status !== 'held') return count.status
  return RANK_STEPS.find((row) => row.step === stepOfLevel(count.level))?.key ?? 'rank0'
}

/** Every month from the first to the last, both `YYYY-MM`, with the months between them. */
export function listMonths(first: string, last: string): string[] {
  const months: string[] = []
  let [year = 0, month = 1] = first.split('-').map(Number)
  for (let name = first; name <= last; ) {
    months.push(name)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
    name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  }
  return months
}

function shapeRows(filters: Filters, series: readonly Series[], { counts, reports }: TimelineRows): Row[] {
  const known = counts.map((count) => count.month).sort()
  const [first, last] = [known[0], known[known.length - 1]]
  if (first === undefined || last === undefined) return []
  const rows = new Map<string, Record<string, number>>()
  for (const month of listMonths(first, last)) {
    rows.set(month, Object.fromEntries([...series.map(({ key }) => [key, 0]), ['total', 0], ['reports', 0]]))
  }
  for (const count of counts) {
    const row = rows.get(count.month)
    const key = chooseSeries(filters, count)
    if (!row) continue
    row[key] = (row[key] ?? 0) + count.meetings
    row.total = (row.total ?? 0) + count.meetings
  }
  for (const { month, reports: read } of reports) {
    const row = rows.get(month)
    if (row) row.reports = read
  }
  return [...rows].map(([month, cells]) => ({ month, ...cells }))
}

/** One row a month, a column a rank; the totals and the meetings without a date add up to the meetings. */
export function shapeTimeline(filters: Filters, context: Context, rows: TimelineRows): Shaped {
  const series = filters.status === 'all' ? [...RANKS, ...UNHELD] : RANKS
  const columns: Column[] = [
    { key: 'month', label: 'Month', type: 'month' },
    ...series.map(({ key, label }): Column => ({ key, label, type: 'number', unit: 'meetings' })),
    { key: 'total', label: 'Meetings', type: 'number', unit: 'meetings' },
    { key: 'reports', label: 'Reports published in the month', type: 'number', unit: 'reports' },
  ]
  return {
    id: 'timeline',
    title: `${nameMeetings(filters)} per month, by rank`,
    subtitle: `Meetings, ${sayPeriod(filters, context)}; rank is that of the lower side.`,
    columns,
    rows: shapeRows(filters, series, rows),
    encoding: { mark: 'stacked-bar', x: 'month', series },
    ...describeDataset(filters, context),
    notes: [...noteDates(context, 'month'), ...noteRecalled(context)],
  }
}
