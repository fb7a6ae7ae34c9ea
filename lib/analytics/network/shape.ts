import type { Filters } from '../../filters/filters'
import { formatPair } from '../../filters/pair'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { drillTo } from '../drill'
import type { PairRow } from '../pairs/query'
import type { Shaped } from '../shaped'
import { listCounts } from '../status-counts'
import { listWorldCounts } from '../world-counts'
import { describeWorld, levelAt, nameCounted, nameSpan } from '../world-words'

/** One row a tie: two countries that sat at one table. The same pairs as the dataset `pairs`, drawn as a graph. */
export function shapeNetwork(filters: Filters, context: Context, rows: readonly PairRow[], tag: Tag): Shaped {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  return {
    id: 'network',
    title: t('networkTitle', { counted: nameCounted(filters, tag) }),
    subtitle: t('networkSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'pair', label: t('pair'), type: 'code' },
      { key: 'first', label: t('code'), type: 'code' },
      { key: 'firstName', label: t('first'), type: 'text' },
      { key: 'second', label: t('code'), type: 'code' },
      { key: 'secondName', label: t('second'), type: 'text' },
      ...listWorldCounts(filters, tag),
      { key: 'level', label: t('level'), type: 'code' },
      { key: 'last', label: t('last'), type: 'date' },
    ],
    rows: rows.map((row) => {
      const pair = formatPair([row.first, row.second])
      return {
        pair,
        first: row.first,
        firstName: names.country(row.first),
        second: row.second,
        secondName: names.country(row.second),
        ...listCounts(filters, row),
        level: levelAt(row.best),
        last: row.last,
        drill: drillTo(filters, { pair }),
      }
    }),
    counts: 'meetings',
    encoding: { mark: 'network', first: 'first', second: 'second', value: 'meetings', level: 'level', last: 'last' },
    ...describeWorld(filters, context, tag),
  }
}
