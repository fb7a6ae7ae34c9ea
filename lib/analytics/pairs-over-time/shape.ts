import type { Filters } from '../../filters/filters'
import { formatPair } from '../../filters/pair'
import { findArea } from '../../vocab/areas'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { drillTo } from '../drill'
import type { Shaped } from '../shaped'
import { listCounts } from '../status-counts'
import { listWorldCounts } from '../world-counts'
import { describeWorld, nameCounted, nameSpan } from '../world-words'
import type { PairYear } from './query'

/** One row a pair of countries and year with at least one meeting. */
export function shapePairsOverTime(filters: Filters, context: Context, rows: readonly PairYear[], tag: Tag): Shaped {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const [area] = filters.area
  return {
    id: 'pairs-over-time',
    title: t('pairYearsTitle', { counted: nameCounted(filters, tag) }),
    subtitle: t('pairYearsSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'year', label: t('year'), type: 'code' },
      { key: 'pair', label: t('code'), type: 'code' },
      { key: 'first', label: t('code'), type: 'code' },
      { key: 'firstName', label: t('first'), type: 'text' },
      { key: 'second', label: t('code'), type: 'code' },
      { key: 'secondName', label: t('second'), type: 'text' },
      ...listWorldCounts(filters, tag),
    ],
    rows: rows.map((row) => {
      const pair = formatPair([row.first, row.second])
      return {
        year: row.year,
        pair,
        first: row.first,
        firstName: names.country(row.first),
        second: row.second,
        secondName: names.country(row.second),
        ...listCounts(filters, row),
        drill: drillTo(filters, { pair, year: row.year }),
      }
    }),
    counts: 'meetings',
    encoding: {
      mark: 'multiples',
      x: 'year',
      panel: 'pair',
      value: 'meetings',
      group: (filters.area.length === 1 && area && findArea(area)?.group) || null,
      from: (filters.from ?? context.firstDate)?.slice(0, 4) ?? null,
      to: (filters.to ?? context.today ?? context.lastDate)?.slice(0, 4) ?? null,
    },
    ...describeWorld(filters, context, tag),
  }
}
