import { MEETING_STATUSES } from '../vocab/meeting-kinds'
import { findIn } from './code-list'
import type { Filters } from './filters'
import { accept, type FilterRecord, refuse } from './record'

const STATUSES = [...MEETING_STATUSES, 'all'] as const

/** "held", or "held, planned or cancelled" for all of them. */
export function sayStatus(status: Filters['status']): string {
  return status === 'all' ? 'held, planned or cancelled' : status
}

export const status: FilterRecord<Filters['status']> = {
  key: 'status',
  aliases: [],
  label: 'Status',
  hint: `one of ${STATUSES.join(', ')}; held where it is not given`,
  repeats: false,
  empty: 'held',
  parse(text) {
    const found = findIn(STATUSES, text)
    return found ? accept(found) : refuse(`“${text}” is not a status; expected one of ${STATUSES.join(', ')}.`)
  },
  format: (value) => (value === 'held' ? null : value),
  describe: sayStatus,
}
