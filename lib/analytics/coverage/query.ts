import type { Filters } from '../../filters/filters'
import { areOfDays, joinAll } from '../counted/count-by'
import { listReadConditions } from '../counted/facts-where'
import { listSpans } from '../counted/spans'
import { chooseWay } from '../counted/way'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { ARTICLE_HOST, listArticleConditions } from '../where'

/** Articles of one outlet and host in a month; `month` is `YYYY-MM`, `null` for those without a day of publication. */
export type CoverageRow = {
  outlet: string | null
  host: string | null
  month: string | null
  reports: number
  /** Of them, those that copy the story of another article, whoever has it. */
  copies: number
}

/** What was read, whether it tells of a meeting or not: the filters that concern articles and the period hold, no others. */
export function queryCoverage(filters: Filters, way = chooseWay()): Promise<CoverageRow[]> {
  return runQuery<CoverageRow>(sql`
    SELECT n.outlet, n.host, to_char(n.published::timestamp, 'YYYY-MM') AS "month", sum(n.articles)::int AS "reports",
      sum(n.copies)::int AS "copies"
    FROM (${way === 'raw' || filters.q !== null ? writeArticles(filters) : writeCounts(filters)}) n
    GROUP BY 1, 2, 3
    ORDER BY n.outlet COLLATE "C", n.host COLLATE "C", 3`)
}

function writeArticles(filters: Filters): Sql {
  const conditions: Sql[] = [...listArticleConditions(filters)]
  if (filters.from !== null) conditions.push(sql`a.published >= ${filters.from}::date`)
  if (filters.to !== null) conditions.push(sql`a.published <= ${filters.to}::date`)
  return sql`SELECT nullif(a.outlet, '') AS outlet, nullif(${ARTICLE_HOST}, '') AS host, a.published, 1 AS articles,
      (c.article_id IS NOT NULL)::int AS copies
    FROM articles a LEFT JOIN article_copies c ON c.article_id = a.id
    WHERE ${joinAnd(conditions)}`
}

/** Articles are counted by month; those without a day of publication in one that never comes. */
function writeCounts(filters: Filters): Sql {
  const all = filters.from === null && filters.to === null
  const { cells, days } = listSpans(filters, 'month', 'month')
  const read = listReadConditions(filters)
  const names = sql`nullif(a.outlet, '') AS outlet, nullif(a.host, '') AS host`
  return joinAll([
    ...cells.map(
      ({ from, before }) => sql`SELECT ${names}, nullif(a.month, 'infinity'::date) AS published, a.articles, a.copies
        FROM article_counts a
        WHERE ${joinAnd([all ? sql`a.month > '-infinity'::date` : areOfMonths(from, before), ...read])}`,
    ),
    ...days.map(
      (span) => sql`SELECT ${names}, a.published, 1 AS articles,
          (a.story <> a.article_id)::int AS copies FROM article_facts a
        WHERE ${joinAnd([areOfDays(span, sql`a.published`), ...read])}`,
    ),
  ])
}

function areOfMonths(from: string | null, before: string | null): Sql {
  return joinAnd([
    sql`isfinite(a.month)`,
    ...(from === null ? [] : [sql`a.month >= ${from}::date`]),
    ...(before === null ? [] : [sql`a.month < ${before}::date`]),
  ])
}
