import type { Column, Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import { labelCompared, noteCompared, sayPeriodAndBefore } from '../compared-words'
import type { Context } from '../context'
import { chooseSeries, listSeries, type Series } from '../rank-series'
import type { Shaped } from '../shaped'
import { describeDataset, nameMeetings, noteDates, noteRecalled } from '../words'
import type { TimelineRows } from './query'

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

function shapeRows(filters: Filters, series: readonly Series[], { counts, reports, previous }: TimelineRows): Row[] {
  const known = [...counts, ...(previous ?? [])].map((count) => count.month).sort()
  const [first, last] = [known[0], known[known.length - 1]]
  if (first === undefined || last === undefined) return []
  const before = previous === null ? [] : [['previous', 0] as const]
  const rows = new Map<string, Record<string, number>>()
  for (const month of listMonths(first, last)) {
    rows.set(month, Object.fromEntries([...series.map(({ key }) => [key, 0]), ['total', 0], ['reports', 0], ...before]))
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
  for (const { month, meetings } of previous ?? []) {
    const row = rows.get(month)
    if (row) row.previous = meetings
  }
  return [...rows].map(([month, cells]) => ({ month, ...cells, drill: `from=${month}-01&to=${lastDay(month)}` }))
}

/** The last day of a `YYYY-MM` month. */
function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/**
 * One row a month, a column a rank; the totals and the meetings without a date add up to the meetings. Under `compare` the
 * other period's meetings stand beside the month that lies as far into this one.
 */
export function shapeTimeline(filters: Filters, context: Context, rows: TimelineRows, tag: Tag): Shaped {
  const t = translate(tag, 'datasets')
  const series = listSeries(filters, tag)
  const unit = t('unitMeetings')
  const columns: Column[] = [
    { key: 'month', label: t('colMonth'), type: 'month' },
    ...series.map(({ key, label }): Column => ({ key, label, type: 'number', unit })),
    { key: 'total', label: t('colMeetings'), type: 'number', unit },
    ...(rows.previous === null
      ? []
      : [{ key: 'previous', label: labelCompared(filters, tag), type: 'number', unit } satisfies Column]),
    { key: 'reports', label: t('colMonthReports'), type: 'number', unit: t('unitReports') },
  ]
  return {
    id: 'timeline',
    title: t('timelineTitle', { meetings: nameMeetings(filters, tag) }),
    subtitle: t('timelineSubtitle', { period: sayPeriodAndBefore(filters, context, tag) }),
    columns,
    rows: shapeRows(filters, series, rows),
    counts: 'total',
    encoding: { mark: 'stacked-bar', x: 'month', series, ...(rows.previous === null ? {} : { previous: 'previous' }) },
    ...describeDataset(filters, context, tag),
    notes: [...noteCompared(filters, tag), ...noteDates(context, 'month', tag), ...noteRecalled(context, tag)],
  }
}
