import { MEETING_STATUSES } from '../vocab/meeting-kinds'
import { findIn } from './code-list'
import type { Filters } from './filters'
import { accept, type FilterRecord, refuse } from './record'

/** What can be asked for: one status, or every one. */
export const STATUSES = [...MEETING_STATUSES, 'all'] as const

export const status: FilterRecord<Filters['status']> = {
  key: 'status',
  aliases: [],
  codes: STATUSES,
  repeats: false,
  empty: 'held',
  parse(text) {
    const found = findIn(STATUSES, text)
    return found
      ? accept(found)
      : refuse((t) => t('wrong_status', { value: text, hint: t('oneOf', { codes: STATUSES.join(', ') }) }))
  },
  format: (value) => (value === 'held' ? null : value),
}
