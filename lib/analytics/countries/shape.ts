import type { Column } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { drillTo } from '../drill'
import { listSeries } from '../rank-series'
import type { Shaped } from '../shaped'
import { describeWorld, nameCounted, nameSpan } from '../world-words'
import { foldCountries } from './fold'
import type { CountryRows } from './query'

/** One row a country that sat at a table, the busiest first; its meetings by rank, its visits and its partners. */
export function shapeCountries(filters: Filters, context: Context, rows: CountryRows, tag: Tag): Shaped {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const series = listSeries(filters, tag)
  const partners = new Map(rows.partners.map((row) => [row.country, row.partners]))
  const count = (key: string, label: string): Column => ({ key, label, type: 'number', unit: t('unitMeetings') })
  return {
    id: 'countries',
    title: t('countriesTitle', { counted: nameCounted(filters, tag) }),
    subtitle: t('countriesSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'country', label: t('code'), type: 'code' },
      { key: 'label', label: t('country'), type: 'text' },
      count('meetings', t('meetings')),
      ...series.map(({ key, label }) => count(key, label)),
      { key: 'partners', label: t('partners'), type: 'number', unit: t('unitCountries') },
      { key: 'made', label: t('made'), type: 'number', unit: t('unitVisits') },
      { key: 'received', label: t('received'), type: 'number', unit: t('unitVisits') },
      { key: 'level', label: t('level'), type: 'code' },
      { key: 'last', label: t('last'), type: 'date' },
    ],
    rows: foldCountries(filters, series, rows.counts).map((fold) => ({
      country: fold.country,
      label: names.country(fold.country),
      meetings: fold.meetings,
      ...fold.series,
      partners: partners.get(fold.country) ?? 0,
      made: fold.made,
      received: fold.received,
      level: fold.level,
      last: fold.last,
      drill: drillTo(filters, { country: fold.country }),
    })),
    counts: 'meetings',
    encoding: { mark: 'ranked', key: 'country', label: 'label', series },
    ...describeWorld(filters, context, tag),
  }
}
