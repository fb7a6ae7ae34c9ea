import type { Filters } from '../../filters/filters'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { drillTo } from '../drill'
import type { Shaped } from '../shaped'
import { listCounts } from '../status-counts'
import { listWorldCounts } from '../world-counts'
import { describeWorld, levelAt, nameCounted, nameSpan } from '../world-words'
import type { PartnerYear } from './query'

/** One row a partner and year, with its place among the partners of that year. */
export function shapePartnerRanks(filters: Filters, context: Context, rows: readonly PartnerYear[], tag: Tag): Shaped {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  return {
    id: 'partner-ranks',
    title: t('ranksTitle', { counted: nameCounted(filters, tag) }),
    subtitle: t('ranksSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'year', label: t('year'), type: 'code' },
      { key: 'place', label: t('place'), type: 'number' },
      { key: 'country', label: t('code'), type: 'code' },
      { key: 'label', label: t('partner'), type: 'text' },
      ...listWorldCounts(filters, tag),
      { key: 'level', label: t('level'), type: 'code' },
    ],
    rows: rows.map((row) => ({
      year: row.year,
      place: row.place,
      country: row.country,
      label: names.country(row.country),
      ...listCounts(filters, row),
      level: levelAt(row.best),
      drill: drillTo(filters, { country: row.country, year: row.year }),
    })),
    counts: 'meetings',
    encoding: {
      mark: 'bump',
      x: 'year',
      y: 'place',
      key: 'country',
      label: 'label',
      value: 'meetings',
      level: 'level',
    },
    ...describeWorld(filters, context, tag),
  }
}
