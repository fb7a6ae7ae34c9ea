import type { Filters } from '../../filters/filters'
import { ROLE_CODES } from '../../vocab/roles'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { MEETING_COLUMNS, type MeetingRow } from '../meetings/query'
import { runQuery, type Sql, sql } from '../sql'
import { JOIN_COPIES, STORY } from '../story'
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

/** The same where `m` are the facts of meetings. */
const FACT_TERMS: typeof TERMS = {
  ...TERMS,
  reports: sql`m.stories`,
  confidence: sql`(SELECT t.confidence FROM meetings t WHERE t.id = m.meeting_id)`,
}

function writeTerms({ key, descending }: Order, terms: typeof TERMS): Sql {
  const first = descending ? sql`${terms[key]} DESC NULLS LAST` : sql`${terms[key]} ASC NULLS LAST`
  return key === 'date' ? first : sql`${first}, m.date DESC NULLS LAST`
}

/** The rows of a window. They are chosen by id first, so that what a row tells is read for them alone. */
export function queryMeetingRows(filters: Filters, { order, offset, limit }: RowWindow): Promise<MeetingRow[]> {
  const way = chooseWay()
  const { from, id, where } = chooseTable(way)
  // What few reports say cannot be foreseen: those meetings are found first and sorted then, not looked for in order.
  const isRare = filters.q !== null || filters.person.length > 0
  const chosen = isRare
    ? sql`(SELECT m.* FROM ${from} WHERE ${where(filters)} OFFSET 0) m`
    : sql`${from} WHERE ${where(filters)}`
  return runQuery<MeetingRow>(sql`
    WITH chosen AS MATERIALIZED (
      SELECT id, row_number() OVER () AS place
      FROM (SELECT ${id} AS id FROM ${chosen}
        ORDER BY ${writeTerms(order, way === 'raw' ? TERMS : FACT_TERMS)}, ${id} COLLATE "C"
        LIMIT ${limit} OFFSET ${offset}) AS ordered)
    SELECT ${MEETING_COLUMNS}
    FROM chosen JOIN meetings m ON m.id = chosen.id
    ORDER BY chosen.place`)
}

/** The rows of meetings by their ids, newest first. */
export function queryMeetingsById(ids: readonly string[]): Promise<MeetingRow[]> {
  return runQuery<MeetingRow>(sql`
    SELECT ${MEETING_COLUMNS} FROM meetings m WHERE m.id = ANY(${ids})
    ORDER BY m.date DESC NULLS LAST, m.id COLLATE "C"`)
}

/** The counts of the months that a window shows, over all meetings under the filter. */
export function queryMonths(filters: Filters, months: readonly string[]): Promise<MonthStatus[]> {
  if (months.length === 0) return Promise.resolve([])
  const { from, where } = chooseTable(chooseWay())
  return runQuery<MonthStatus>(sql`
    SELECT to_char(m.date::timestamp, 'YYYY-MM') AS "month",
      count(*) FILTER (WHERE m.status = 'held')::int AS "held",
      count(*) FILTER (WHERE m.status = 'planned')::int AS "planned",
      count(*) FILTER (WHERE m.status = 'cancelled')::int AS "cancelled"
    FROM ${from}
    WHERE ${where(filters)} AND m.date_precision IS DISTINCT FROM 'year'
      AND m.date >= (${months[0] ?? ''} || '-01')::date
      AND m.date < (${months[months.length - 1] ?? ''} || '-01')::date + interval '1 month'
    GROUP BY 1`)
}
