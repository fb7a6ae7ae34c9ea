import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset, noteRecalled } from '../words'

/** What stands around the rows, one a meeting at which more sat than two countries. */
export function headForums(filters: Filters, context: Context, tag: Tag): Shaped {
  const t = translate(tag, 'pair')
  return {
    id: 'forums',
    title: filters.pair === null ? t('forums') : t('forumsOfTwo'),
    subtitle: t('forumsUnit'),
    columns: [
      { key: 'id', label: t('meeting'), type: 'code' },
      { key: 'date', label: t('date'), type: 'date' },
      { key: 'datePrecision', label: t('precision'), type: 'code' },
      { key: 'kind', label: t('kind'), type: 'code' },
      { key: 'status', label: t('status'), type: 'code' },
      { key: 'level', label: t('rank'), type: 'code' },
      { key: 'organizations', label: t('organizations'), type: 'list' },
      { key: 'countries', label: t('countries'), type: 'list' },
      { key: 'city', label: t('city'), type: 'text' },
      { key: 'country', label: t('placeCountry'), type: 'code' },
    ],
    rows: [],
    encoding: null,
    ...describeDataset(filters, context, tag),
    notes: noteRecalled(context, tag),
  }
}
