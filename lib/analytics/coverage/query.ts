import type { Filters } from '../../filters/filters'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { listArticleConditions } from '../where'

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
export function queryCoverage(filters: Filters): Promise<CoverageRow[]> {
  const conditions: Sql[] = [...listArticleConditions(filters)]
  if (filters.from !== null) conditions.push(sql`a.published >= ${filters.from}::date`)
  if (filters.to !== null) conditions.push(sql`a.published <= ${filters.to}::date`)
  return runQuery<CoverageRow>(sql`
    SELECT a.outlet, substring(a.url from '^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]+)') AS "host",
      to_char(a.published::timestamp, 'YYYY-MM') AS "month", count(*)::int AS "reports",
      count(c.article_id)::int AS "copies"
    FROM articles a LEFT JOIN article_copies c ON c.article_id = a.id
    WHERE ${joinAnd(conditions)}
    GROUP BY 1, 2, 3`)
}
