import type { Filters } from '../../filters/filters'
import { formatPair } from '../../filters/pair'
import { ROLE_CODES } from '../../vocab/roles'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { listCountColumns, listCounts } from '../status-counts'
import { describeDataset, nameMeetings, noteOutside, sayPeriod } from '../words'
import type { PairRow } from './query'

/** One row a pair of countries that sat at one table, the busiest first. */
export function shapePairs(filters: Filters, context: Context, rows: readonly PairRow[], tag: Tag): Shaped {
  const t = translate(tag, 'datasets')
  const names = namesOf(tag)
  return {
    id: 'pairs',
    title: t('pairsTitle', { meetings: nameMeetings(filters, tag) }),
    subtitle: t('pairsSubtitle', { period: sayPeriod(filters, context, tag) }),
    columns: [
      { key: 'pair', label: t('colPair'), type: 'code' },
      { key: 'first', label: t('colFirst'), type: 'code' },
      { key: 'firstName', label: t('colFirstName'), type: 'text' },
      { key: 'second', label: t('colSecond'), type: 'code' },
      { key: 'secondName', label: t('colSecondName'), type: 'text' },
      ...listCountColumns(filters, tag),
      { key: 'level', label: t('colHighestRank'), type: 'code' },
      { key: 'last', label: t('colLast'), type: 'date' },
    ],
    rows: rows.map((row) => ({
      pair: formatPair([row.first, row.second]),
      first: row.first,
      firstName: names.country(row.first),
      second: row.second,
      secondName: names.country(row.second),
      ...listCounts(filters, row),
      level: row.best === null ? null : (ROLE_CODES[row.best - 1] ?? null),
      last: row.last,
      drill: `pair=${formatPair([row.first, row.second])}`,
    })),
    counts: 'meetings',
    encoding: { mark: 'matrix', pair: 'pair', value: 'meetings', level: 'level', last: 'last' },
    ...describeDataset(filters, context, tag),
    notes: noteOutside(context, tag),
  }
}
