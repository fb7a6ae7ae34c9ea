import { compareFilters, comparePeriod } from '../../filters/compared-period'
import type { Filters } from '../../filters/filters'
import { countBy } from '../counted/count-by'
import { listReadConditions } from '../counted/facts-where'
import { chooseTable } from '../counted/table'
import { chooseWay, type Way } from '../counted/way'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { sumMeetings } from '../status-counts'
import { listArticleConditions } from '../where'

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
export async function queryTimeline(filters: Filters, way = chooseWay()): Promise<TimelineRows> {
  const [counts, reports, previous] = await Promise.all([
    runQuery<MonthCount>(sql`
      SELECT to_char(n.period::timestamp, 'YYYY-MM') AS "month", n.status, n.level, ${sumMeetings()} AS "meetings"
      FROM ${countBy('all', filters, 'month', way)}
      GROUP BY 1, 2, 3`),
    runQuery<MonthReports>(way === 'raw' ? countReports(filters) : readReports(filters)),
    queryBefore(filters, way),
  ])
  return { counts, reports, previous }
}

function countReports(filters: Filters): Sql {
  return sql`SELECT to_char(a.published::timestamp, 'YYYY-MM') AS "month",
      count(DISTINCT coalesce(c.original_id, a.id))::int AS "reports"
    FROM articles a LEFT JOIN article_copies c ON c.article_id = a.id
    WHERE a.published IS NOT NULL AND ${joinAnd(listArticleConditions({ ...filters, q: null }))}
    GROUP BY 1`
}

/** Stories are kept by month, of all languages and of each; several languages may share one. */
function readReports(filters: Filters): Sql {
  const { lang, source } = filters
  if (source.length > 0 || lang.length > 1) {
    return sql`SELECT to_char(a.published::timestamp, 'YYYY-MM') AS "month", count(DISTINCT a.story)::int AS "reports"
      FROM article_facts a WHERE a.published IS NOT NULL AND ${joinAnd(listReadConditions(filters))}
      GROUP BY 1`
  }
  return sql`SELECT to_char(c.month::timestamp, 'YYYY-MM') AS "month", c.stories AS "reports" FROM story_counts c
    WHERE isfinite(c.month) AND c.language = ${lang[0] ?? ''}`
}

/** Each meeting is moved forward by as far as its period lies back, so that none can fall outside the period asked for. */
async function queryBefore(filters: Filters, way: Way): Promise<MonthBefore[] | null> {
  const [period, compared] = [comparePeriod(filters), compareFilters(filters)]
  if (period === null || compared === null) return null
  const { from, where } = chooseTable(way)
  return runQuery<MonthBefore>(sql`
    SELECT to_char(m.date + make_interval(months => ${period.months}::int, days => ${period.days}::int), 'YYYY-MM') AS "month",
      count(*)::int AS "meetings"
    FROM ${from}
    WHERE m.date IS NOT NULL AND ${where(compared)}
    GROUP BY 1`)
}
