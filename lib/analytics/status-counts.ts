import type { Column } from '../dataset/dataset'
import type { Filters } from '../filters/filters'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import { type Sql, sql } from './sql'

/** How many meetings a row stands for, and how many of them have each status. */
export type StatusCounts = { meetings: number; held: number; planned: number; cancelled: number }

/** The counts of a group of meetings `m`. */
export const STATUS_COUNTS: Sql = sql`count(*)::int AS "meetings",
  count(*) FILTER (WHERE m.status = 'held')::int AS "held",
  count(*) FILTER (WHERE m.status = 'planned')::int AS "planned",
  count(*) FILTER (WHERE m.status = 'cancelled')::int AS "cancelled"`

/**
 * The column of the count, and under `status=all` one column a status beside it, so that planned and cancelled meetings
 * are never taken for held ones.
 */
export function listCountColumns(filters: Filters, tag: Tag): Column[] {
  const t = translate(tag, 'datasets')
  const unit = t('unitMeetings')
  const meetings: Column = { key: 'meetings', label: t('colMeetings'), type: 'number', unit }
  if (filters.status !== 'all') return [meetings]
  return [
    meetings,
    { key: 'held', label: t('colHeld'), type: 'number', unit },
    { key: 'planned', label: t('colPlanned'), type: 'number', unit },
    { key: 'cancelled', label: t('colCancelled'), type: 'number', unit },
  ]
}

/** The cells of these columns. */
export function listCounts(filters: Filters, counts: StatusCounts): Record<string, number> {
  const { meetings, held, planned, cancelled } = counts
  return filters.status === 'all' ? { meetings, held, planned, cancelled } : { meetings }
}
