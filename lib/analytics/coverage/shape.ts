import type { Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { foldSource } from '../../filters/source'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { listMonths } from '../timeline/shape'
import { describeDataset } from '../words'
import type { CoverageRow } from './query'

type Months = Map<string, number>
/** A source as it is shown, the key by which the filter knows it, and its reports by month. */
type Source = { key: string; months: Months }

/**
 * One row a source and month, sources with most reports first. Between the first and the last month of a source every month
 * has a row: a zero there is a gap in what was read, and no fall in what happened.
 */
export function shapeCoverage(filters: Filters, context: Context, rows: readonly CoverageRow[], tag: Tag): Shaped {
  const t = translate(tag, 'quality')
  const names = namesOf(tag)
  const sources = new Map<string, Source>()
  let undated = 0
  for (const { outlet, host, month, reports } of rows) {
    if (month === null) {
      undated += reports
      continue
    }
    const name = names.source(outlet, host === null ? null : `https://${host}/`)
    const source: Source = sources.get(name) ?? { key: foldSource(host ?? outlet ?? ''), months: new Map() }
    source.months.set(month, (source.months.get(month) ?? 0) + reports)
    sources.set(name, source)
  }
  const copies = rows.reduce((all, row) => all + row.copies, 0)
  const sum = ({ months }: Source) => [...months.values()].reduce((all, count) => all + count, 0)
  const ordered = [...sources].sort(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1))
  return {
    id: 'coverage',
    title: t('coverageTitle'),
    subtitle: t('coverageSubtitle'),
    columns: [
      { key: 'source', label: t('source'), type: 'text' },
      { key: 'month', label: t('month'), type: 'month' },
      { key: 'reports', label: t('reports'), type: 'number', unit: t('reportsUnit') },
    ],
    rows: ordered.flatMap(([name, source]) => listSource(name, source)),
    encoding: { mark: 'coverage', x: 'month', y: 'source', value: 'reports' },
    ...describeDataset(filters, context, tag),
    sources: { reports: rows.reduce((all, row) => all + row.reports, 0), languages: [] },
    notes: [
      ...(undated > 0 ? [t('undated', { count: undated })] : []),
      ...(copies > 0 ? [t('copies', { count: names.number(copies) })] : []),
    ],
  }
}

function listSource(source: string, { key, months }: Source): Row[] {
  const known = [...months.keys()].sort()
  return listMonths(known[0] ?? '', known[known.length - 1] ?? '').map((month) => ({
    source,
    month,
    reports: months.get(month) ?? 0,
    drill: key === '' ? '' : `source=${encodeURIComponent(key)}`,
  }))
}
