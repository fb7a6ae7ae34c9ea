import type { Filters } from '../../filters/filters'
import { joinAnd, runQuery, sql } from '../sql'
import { listArticleConditions, whereMeetings } from '../where'

/** Meetings of a month with one status and level; `month` is `YYYY-MM`. */
export type MonthCount = { month: string; status: string; level: string | null; meetings: number }
/** Articles that were published in a month. */
export type MonthReports = { month: string; reports: number }
export type TimelineRows = { counts: MonthCount[]; reports: MonthReports[] }

/**
 * Meetings by month, and the articles of that month in the whole base under the filter's sources and languages: a month in
 * which nothing was read says nothing about diplomacy.
 */
export async function queryTimeline(filters: Filters): Promise<TimelineRows> {
  const coverage = joinAnd(listArticleConditions({ ...filters, q: null }))
  const [counts, reports] = await Promise.all([
    runQuery<MonthCount>(sql`
      SELECT to_char(m.date::timestamp, 'YYYY-MM') AS "month", m.status, m.level, count(*)::int AS "meetings"
      FROM meetings m
      WHERE m.date IS NOT NULL AND ${whereMeetings(filters)}
      GROUP BY 1, 2, 3`),
    runQuery<MonthReports>(sql`
      SELECT to_char(a.published::timestamp, 'YYYY-MM') AS "month", count(*)::int AS "reports"
      FROM articles a
      WHERE a.published IS NOT NULL AND ${coverage}
      GROUP BY 1`),
  ])
  return { counts, reports }
}
