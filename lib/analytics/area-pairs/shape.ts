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
import { describeWorld, levelAt, nameCounted, nameSpan } from '../world-words'
import type { AreaPairRow } from './query'

/** One row an area and a pair of countries that talk about it: since when, how often, and when last. */
export function shapeAreaPairs(filters: Filters, context: Context, rows: readonly AreaPairRow[], tag: Tag): Shaped {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  return {
    id: 'area-pairs',
    title: t('areaPairsTitle', { counted: nameCounted(filters, tag) }),
    subtitle: t('areaPairsSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'area', label: t('code'), type: 'code' },
      { key: 'label', label: t('area'), type: 'text' },
      { key: 'pair', label: t('code'), type: 'code' },
      { key: 'first', label: t('code'), type: 'code' },
      { key: 'firstName', label: t('first'), type: 'text' },
      { key: 'second', label: t('code'), type: 'code' },
      { key: 'secondName', label: t('second'), type: 'text' },
      ...listWorldCounts(filters, tag),
      { key: 'level', label: t('level'), type: 'code' },
      { key: 'since', label: t('since'), type: 'date' },
      { key: 'last', label: t('last'), type: 'date' },
    ],
    rows: rows.map((row) => {
      const pair = formatPair([row.first, row.second])
      return {
        area: row.area,
        label: names.area(row.area),
        group: findArea(row.area)?.group ?? null,
        pair,
        first: row.first,
        firstName: names.country(row.first),
        second: row.second,
        secondName: names.country(row.second),
        ...listCounts(filters, row),
        level: levelAt(row.best),
        since: row.since,
        last: row.last,
        drill: drillTo(filters, { pair, area: row.area }),
      }
    }),
    counts: 'meetings',
    encoding: { mark: 'span', from: 'since', to: 'last', value: 'meetings', today: context.today },
    ...describeWorld(filters, context, tag),
  }
}
