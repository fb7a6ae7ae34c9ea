import type { Column, Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { drillTo } from '../drill'
import { chooseSeries, listSeries } from '../rank-series'
import type { Shaped } from '../shaped'
import { describeDataset, noteDates, noteRecalled } from '../words'
import type { YearCount } from './query'

function shapeRows(filters: Filters, keys: readonly string[], counts: readonly YearCount[]): Row[] {
  const years = counts.map(({ year }) => Number(year))
  const rows: Row[] = []
  for (let number = Math.max(...years); number >= Math.min(...years); number -= 1) {
    const year = String(number).padStart(4, '0')
    const parts = new Map(keys.map((key) => [key, 0]))
    for (const count of counts.filter((own) => own.year === year)) {
      const key = chooseSeries(filters, count)
      parts.set(key, (parts.get(key) ?? 0) + count.meetings)
    }
    const meetings = [...parts.values()].reduce((sum, part) => sum + part, 0)
    rows.push({ year, ...Object.fromEntries(parts), meetings, drill: drillTo(filters, { year }) })
  }
  return rows
}

/** One row a year, newest first and with the silent years between, a column a rank. */
export function shapeLevelMix(filters: Filters, context: Context, counts: readonly YearCount[], tag: Tag): Shaped {
  const t = translate(tag, 'pair')
  const series = listSeries(filters, tag)
  const keys = series.map(({ key }) => key)
  const unit = t('meetingsUnit')
  const columns: Column[] = [
    { key: 'year', label: t('year'), type: 'code' },
    ...series.map(({ key, label }): Column => ({ key, label, type: 'number', unit })),
    { key: 'meetings', label: t('meetings'), type: 'number', unit },
  ]
  return {
    id: 'level-mix',
    title: t('levelMix'),
    subtitle: t('levelMixUnit'),
    columns,
    rows: shapeRows(filters, keys, counts),
    encoding: { mark: 'stacked-rows', y: 'year', series },
    counts: 'meetings',
    ...describeDataset(filters, context, tag),
    notes: [...noteDates(context, 'month', tag), ...noteRecalled(context, tag)],
  }
}
