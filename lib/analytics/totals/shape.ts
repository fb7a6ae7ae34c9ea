import type { Column, Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import { labelCompared, noteCompared, sayPeriodAndBefore } from '../compared-words'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset, nameMeetings, noteOutside, noteRecalled } from '../words'
import type { TotalsRow, TotalsRows } from './query'

type Numbers = TotalsRow & { reports: number }

/** The measures in order, and where each is read. */
const MEASURES: readonly (readonly [string, (totals: Numbers) => number])[] = [
  ['meetings', (totals) => totals.meetings],
  ['heads_of_state', (totals) => totals.headsOfState],
  ['heads_of_government', (totals) => totals.headsOfGovernment],
  ['foreign_ministers', (totals) => totals.foreignMinisters],
  ['visits', (totals) => totals.visits],
  ['pairs', (totals) => totals.pairs],
  ['countries', (totals) => totals.countries],
  ['held', (totals) => totals.byStatus.held],
  ['planned', (totals) => totals.byStatus.planned],
  ['cancelled', (totals) => totals.byStatus.cancelled],
  ['reports', (totals) => totals.reports],
]

function nameMeasures(filters: Filters, tag: Tag): Readonly<Record<string, string>> {
  const t = translate(tag, 'datasets')
  return {
    meetings: nameMeetings(filters, tag),
    heads_of_state: t('headsOfState'),
    heads_of_government: t('headsOfGovernment'),
    foreign_ministers: t('foreignMinisters'),
    visits: t('visits'),
    pairs: t('pairs'),
    countries: t('countries'),
    held: t('held'),
    planned: t('planned'),
    cancelled: t('cancelled'),
    reports: t('reports'),
  }
}

/**
 * One row a measure: what stands in the sentence at the head of a page; under `compare` with the number of the other period
 * and the change since.
 */
export function shapeTotals(filters: Filters, context: Context, rows: TotalsRows, tag: Tag): Shaped {
  const t = translate(tag, 'datasets')
  const { previous } = rows
  const names = nameMeasures(filters, tag)
  const now: Numbers = { ...rows, reports: context.reports }
  return {
    id: 'totals',
    title: t('totalsTitle'),
    subtitle: t('totalsSubtitle', { period: sayPeriodAndBefore(filters, context, tag) }),
    columns: [
      { key: 'measure', label: t('colMeasure'), type: 'code' },
      { key: 'label', label: t('colName'), type: 'text' },
      { key: 'value', label: t('colValue'), type: 'number' },
      ...(previous === null ? [] : listComparedColumns(filters, tag)),
    ],
    rows: MEASURES.map(([measure, read]) => {
      const value = read(now)
      const before = previous === null ? null : read(previous)
      const compared: Row = before === null ? {} : { previous: before, change: value - before }
      return { measure, label: names[measure] ?? measure, value, ...compared }
    }),
    encoding: null,
    ...describeDataset(filters, context, tag),
    notes: [...noteCompared(filters, tag), ...noteRecalled(context, tag), ...noteOutside(context, tag)],
  }
}

function listComparedColumns(filters: Filters, tag: Tag): Column[] {
  return [
    { key: 'previous', label: labelCompared(filters, tag), type: 'number' },
    { key: 'change', label: translate(tag, 'filters')('change'), type: 'number' },
  ]
}
