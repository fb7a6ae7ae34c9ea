import { compareFilters, comparePeriod } from '../../filters/compared-period'
import type { Filters } from '../../filters/filters'
import { joinAnd, runQuery, sql } from '../sql'
import { listArticleConditions, whereMeetings } from '../where'

/** Meetings of a month with one status and level; `month` is `YYYY-MM`. */
export type MonthCount = { month: string; status: string; level: string | null; meetings: number }
/** Articles that were published in a month, copies of one story once. */
export type MonthReports = { month: string; reports: number }
/** Meetings of the period compared with, by the month of the period asked for beside which they stand. */
export type MonthBefore = { month: string; meetings: number }
export type TimelineRows = { counts: MonthCount[]; reports: MonthReports[]; previous: MonthBefore[] | null }

/**
 * Meetings by month, and the articles of that month in the whole base under the filter's sources and languages: a month in
 * which nothing was read says nothing about diplomacy.
 */
export async function queryTimeline(filters: Filters): Promise<TimelineRows> {
  const coverage = joinAnd(listArticleConditions({ ...filters, q: null }))
  const [counts, reports, previous] = await Promise.all([
    runQuery<MonthCount>(sql`
      SELECT to_char(m.date::timestamp, 'YYYY-MM') AS "month", m.status, m.level, count(*)::int AS "meetings"
      FROM meetings m
      WHERE m.date IS NOT NULL AND ${whereMeetings(filters)}
      GROUP BY 1, 2, 3`),
    runQuery<MonthReports>(sql`
      SELECT to_char(a.published::timestamp, 'YYYY-MM') AS "month",
        count(DISTINCT coalesce(c.original_id, a.id))::int AS "reports"
      FROM articles a LEFT JOIN article_copies c ON c.article_id = a.id
      WHERE a.published IS NOT NULL AND ${coverage}
      GROUP BY 1`),
    queryBefore(filters),
  ])
  return { counts, reports, previous }
}

/** Each meeting is moved forward by as far as its period lies back, so that none can fall outside the period asked for. */
async function queryBefore(filters: Filters): Promise<MonthBefore[] | null> {
  const [period, compared] = [comparePeriod(filters), compareFilters(filters)]
  if (period === null || compared === null) return null
  return runQuery<MonthBefore>(sql`
    SELECT to_char(m.date + make_interval(months => ${period.months}::int, days => ${period.days}::int), 'YYYY-MM') AS "month",
      count(*)::int AS "meetings"
    FROM meetings m
    WHERE m.date IS NOT NULL AND ${whereMeetings(compared)}
    GROUP BY 1`)
}
