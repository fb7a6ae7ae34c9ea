import type { Column } from '../dataset/dataset'
import type { Filters } from '../filters/filters'
import { ROLE_CODES } from '../vocab/roles'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import { type Sql, sql } from './sql'

/** How many meetings a row stands for, and how many of them have each status. */
export type StatusCounts = { meetings: number; held: number; planned: number; cancelled: number }

/** The sum of the meetings that rows `n` count, of all or of those that a condition holds for. */
export function sumMeetings(condition: Sql = sql`TRUE`): Sql {
  return sql`coalesce(sum(n.meetings) FILTER (WHERE ${condition}), 0)::int`
}

/** The counts of a group of rows `n` that count meetings. */
export const STATUS_COUNTS: Sql = sql`${sumMeetings()} AS "meetings",
  ${sumMeetings(sql`n.status = 'held'`)} AS "held",
  ${sumMeetings(sql`n.status = 'planned'`)} AS "planned",
  ${sumMeetings(sql`n.status = 'cancelled'`)} AS "cancelled"`

/** Of a group of rows `n` the place (from 1) of the highest level in the list of roles. */
export const BEST_LEVEL: Sql = sql`min(array_position(${ROLE_CODES}::text[], n.level))`

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
