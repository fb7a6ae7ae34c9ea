import type { Column } from '../dataset/dataset'
import type { Filters } from '../filters/filters'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'

/** The columns of `listCounts`: the count, and under `status=all` one of each status beside it. */
export function listWorldCounts(filters: Filters, tag: Tag): Column[] {
  const t = translate(tag, 'world')
  const unit = t('unitMeetings')
  const all: Column = { key: 'meetings', label: t('meetings'), type: 'number', unit }
  if (filters.status !== 'all') return [all]
  const parts = ['held', 'planned', 'cancelled'].map(
    (key): Column => ({ key, label: namesOf(tag).status(key), type: 'number', unit }),
  )
  return [all, ...parts]
}
