import type { Filters } from '../../filters/filters'
import { ROLE_CODES } from '../../vocab/roles'
import { MEETING_COLUMNS, type MeetingRow } from '../meetings/query'
import { runQuery, type Sql, sql } from '../sql'
import { JOIN_COPIES, STORY } from '../story'
import { whereMeetings } from '../where'
import type { Order, OrderKey } from './order'

/** A part of the table: `limit` rows after the first `offset`. */
export type RowWindow = { order: Order; offset: number; limit: number }

/** How many meetings of a month have which status; `month` is `YYYY-MM`. */
export type MonthStatus = { month: string; held: number; planned: number; cancelled: number }

/** What each order sorts by. A rank is the place of its role, so that a head of state comes last when ascending. */
const TERMS: Readonly<Record<OrderKey, Sql>> = {
  date: sql`m.date`,
  rank: sql`-array_position(${ROLE_CODES}::text[], m.level)`,
  kind: sql`m.kind COLLATE "C"`,
  place: sql`m.city COLLATE "C"`,
  reports: sql`(SELECT count(DISTINCT ${STORY}) FROM reports r ${JOIN_COPIES} WHERE r.meeting_id = m.id)`,
  confidence: sql`m.confidence`,
}

function writeTerms({ key, descending }: Order): Sql {
  const first = descending ? sql`${TERMS[key]} DESC NULLS LAST` : sql`${TERMS[key]} ASC NULLS LAST`
  return key === 'date' ? first : sql`${first}, m.date DESC NULLS LAST`
}

/** The rows of a window. They are chosen by id first, so that what a row tells is read for them alone. */
export function queryMeetingRows(filters: Filters, { order, offset, limit }: RowWindow): Promise<MeetingRow[]> {
  return runQuery<MeetingRow>(sql`
    WITH chosen AS MATERIALIZED (
      SELECT m.id, row_number() OVER (ORDER BY ${writeTerms(order)}, m.id COLLATE "C") AS place
      FROM meetings m
      WHERE ${whereMeetings(filters)}
      ORDER BY place
      LIMIT ${limit} OFFSET ${offset})
    SELECT ${MEETING_COLUMNS}
    FROM chosen JOIN meetings m ON m.id = chosen.id
    ORDER BY chosen.place`)
}

/** The counts of the months that a window shows, over all meetings under the filter. */
export function queryMonths(filters: Filters, months: readonly string[]): Promise<MonthStatus[]> {
  if (months.length === 0) return Promise.resolve([])
  return runQuery<MonthStatus>(sql`
    SELECT to_char(m.date::timestamp, 'YYYY-MM') AS "month",
      count(*) FILTER (WHERE m.status = 'held')::int AS "held",
      count(*) FILTER (WHERE m.status = 'planned')::int AS "planned",
      count(*) FILTER (WHERE m.status = 'cancelled')::int AS "cancelled"
    FROM meetings m
    WHERE ${whereMeetings(filters)} AND m.date_precision IS DISTINCT FROM 'year'
      AND m.date >= (${months[0] ?? ''} || '-01')::date
      AND m.date < (${months[months.length - 1] ?? ''} || '-01')::date + interval '1 month'
    GROUP BY 1`)
}
