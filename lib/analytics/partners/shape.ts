import type { Column } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { foldCountries } from '../countries/fold'
import type { CountryCount } from '../countries/query'
import { drillTo } from '../drill'
import { listSeries } from '../rank-series'
import type { Shaped } from '../shaped'
import { describeWorld, nameCounted, nameSpan } from '../world-words'

/** One row a country that sat with those the filter names, the busiest first; its meetings by rank. */
export function shapePartners(filters: Filters, context: Context, counts: readonly CountryCount[], tag: Tag): Shaped {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const series = listSeries(filters, tag)
  const count = (key: string, label: string): Column => ({ key, label, type: 'number', unit: t('unitMeetings') })
  return {
    id: 'partners',
    title: t('partnersTitle', { counted: nameCounted(filters, tag) }),
    subtitle: t('partnersSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'country', label: t('code'), type: 'code' },
      { key: 'label', label: t('partner'), type: 'text' },
      count('meetings', t('meetings')),
      ...series.map(({ key, label }) => count(key, label)),
      { key: 'made', label: t('partnerMade'), type: 'number', unit: t('unitVisits') },
      { key: 'received', label: t('partnerReceived'), type: 'number', unit: t('unitVisits') },
      { key: 'level', label: t('level'), type: 'code' },
      { key: 'last', label: t('last'), type: 'date' },
    ],
    rows: foldCountries(filters, series, counts).map((fold) => ({
      country: fold.country,
      label: names.country(fold.country),
      meetings: fold.meetings,
      ...fold.series,
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
