import type { Filters } from '../../filters/filters'
import { runQuery, sql } from '../sql'
import { whereMeetings } from '../where'

/** A contact: when it was, how exactly that is known, and at what rank. */
export type ContactRow = {
  id: string
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  level: string | null
}

/** Every meeting under a filter in order of time, those without a date last. */
export function queryContacts(filters: Filters): Promise<ContactRow[]> {
  return runQuery<ContactRow>(sql`
    SELECT m.id, m.date, m.date_end AS "dateEnd", m.date_precision AS "datePrecision", m.level
    FROM meetings m
    WHERE ${whereMeetings(filters)}
    ORDER BY m.date NULLS LAST, m.id COLLATE "C"`)
}
