import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset } from '../words'
import type { VisitTally } from './query'

/** What stands around the rows, one a visit; what two countries paid each other is drawn as a balance. */
export function headVisits(filters: Filters, context: Context, { undated }: VisitTally, tag: Tag): Shaped {
  const t = translate(tag, 'pair')
  return {
    id: 'visits',
    title: t('visits'),
    subtitle: t('visitsUnit'),
    columns: [
      { key: 'id', label: t('meeting'), type: 'code' },
      { key: 'date', label: t('date'), type: 'date' },
      { key: 'datePrecision', label: t('precision'), type: 'code' },
      { key: 'status', label: t('status'), type: 'code' },
      { key: 'guest', label: t('guest'), type: 'code' },
      { key: 'host', label: t('host'), type: 'code' },
      { key: 'visitType', label: t('visitType'), type: 'code' },
      { key: 'level', label: t('rank'), type: 'code' },
      { key: 'city', label: t('city'), type: 'text' },
      { key: 'recalled', label: t('recalled'), type: 'flag' },
    ],
    rows: [],
    encoding: { mark: 'balance', pair: filters.pair },
    ...describeDataset(filters, context, tag),
    notes: undated > 0 ? [t('visitsUndated', { count: undated })] : [],
  }
}
