import type { Filters } from '../../filters/filters'
import { EMPTY_FILTERS } from '../../filters/registry'
import { OWN_DESK } from '../../vocab/source-label'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { ARTICLE_LANGUAGE, listArticleConditions, whereMeetings } from '../where'

/** What one outlet brought, or one host where no outlet is named. */
export type SourceRow = {
  outlet: string | null
  host: string | null
  reports: number
  /** Meetings that its reports tell of, each once. */
  meetings: number
  languages: string[]
  first: string | null
  last: string | null
}

/** Everything that was read, by outlet: the filters that concern articles, the period and the status hold, no others. */
export function querySources(filters: Filters): Promise<SourceRow[]> {
  const { status, unverified } = filters
  const conditions: Sql[] = [...listArticleConditions(filters)]
  if (filters.from !== null) conditions.push(sql`a.published >= ${filters.from}::date`)
  if (filters.to !== null) conditions.push(sql`a.published <= ${filters.to}::date`)
  return runQuery<SourceRow>(sql`
    WITH read AS (
      SELECT a.id, a.published, ${ARTICLE_LANGUAGE} AS language, nullif(btrim(a.outlet), '') AS outlet,
        regexp_replace(lower(substring(a.url from '^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]+)')), '^(www[.])+', '') AS host
      FROM articles a WHERE ${joinAnd(conditions)}
    ), named AS (
      SELECT id, published, language, outlet, CASE WHEN outlet IS NULL OR outlet = ${OWN_DESK} THEN host END AS host FROM read
    ), told AS (
      SELECT n.outlet, n.host, count(DISTINCT m.id)::int AS meetings
      FROM named n JOIN reports r ON r.article_id = n.id JOIN meetings m ON m.id = r.meeting_id AND ${whereMeetings({ ...EMPTY_FILTERS, status, unverified })}
      GROUP BY 1, 2
    )
    SELECT n.outlet, n.host, count(*)::int AS reports, coalesce(max(t.meetings), 0)::int AS meetings,
      array_agg(DISTINCT n.language ORDER BY n.language) AS languages,
      min(n.published) AS "first", max(n.published) AS "last"
    FROM named n
      LEFT JOIN told t ON (t.outlet, t.host) IS NOT DISTINCT FROM (n.outlet, n.host)
    GROUP BY 1, 2
    ORDER BY reports DESC, n.outlet COLLATE "C", n.host COLLATE "C"`)
}
