import type { Filters } from '../../filters/filters'
import { EMPTY_FILTERS } from '../../filters/registry'
import { OWN_DESK } from '../../vocab/source-label'
import { listReadConditions } from '../counted/facts-where'
import { chooseTable } from '../counted/table'
import { chooseWay, type Way } from '../counted/way'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { ARTICLE_HOST, ARTICLE_LANGUAGE, foldHost, listArticleConditions } from '../where'

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
export function querySources(filters: Filters, way = chooseWay()): Promise<SourceRow[]> {
  return runQuery<SourceRow>(sql`
    WITH ${(way === 'raw' ? null : readCounts(filters)) ?? countRead(filters, way)}
    SELECT n.outlet, n.host, sum(n.articles)::int AS reports, coalesce(max(t.meetings), 0)::int AS meetings,
      array_agg(DISTINCT n.language ORDER BY n.language) AS languages,
      min(n.first) AS "first", max(n.last) AS "last"
    FROM named n
      LEFT JOIN told t ON (t.outlet, t.host) IS NOT DISTINCT FROM (n.outlet, n.host)
    GROUP BY 1, 2
    ORDER BY reports DESC, n.outlet COLLATE "C", n.host COLLATE "C"`)
}

/** The host names a source only where no outlet does, or where our own desk retells another. */
function nameSources(outlet: Sql, host: Sql): Sql {
  return sql`nullif(btrim(${outlet}), '') AS outlet,
    CASE WHEN coalesce(btrim(${outlet}), '') IN ('', ${OWN_DESK}) THEN nullif(${foldHost(host)}, '') END AS host`
}

/** Articles and the meetings that they tell of one by one. */
function countRead(filters: Filters, way: Way): Sql {
  const { status, unverified, from, to } = filters
  const table = chooseTable(way)
  const read: Sql[] = []
  if (from !== null) read.push(sql`a.published >= ${from}::date`)
  if (to !== null) read.push(sql`a.published <= ${to}::date`)
  const narrow = way === 'rolled' && filters.q === null
  const articles = narrow
    ? sql`SELECT a.article_id AS id, a.published AS first, a.published AS last, a.language,
          ${nameSources(sql`a.outlet`, sql`a.host`)}
        FROM article_facts a WHERE ${joinAnd([...read, ...listReadConditions(filters)])}`
    : sql`SELECT a.id, a.published AS first, a.published AS last, ${ARTICLE_LANGUAGE} AS language,
          ${nameSources(sql`a.outlet`, ARTICLE_HOST)}
        FROM articles a WHERE ${joinAnd([...read, ...listArticleConditions(filters)])}`
  return sql`named AS (SELECT read.*, 1 AS articles FROM (${articles}) read),
    told AS (
      SELECT n.outlet, n.host, count(DISTINCT r.meeting_id)::int AS meetings
      FROM named n JOIN reports r ON r.article_id = n.id
        JOIN ${table.from} ON ${table.id} = r.meeting_id AND ${table.where({ ...EMPTY_FILTERS, status, unverified })}
      GROUP BY 1, 2)`
}

/** What is counted of sources is counted for all time, of all languages and of verified meetings. */
function readCounts({ status, unverified, from, to, lang, source, q }: Filters): Sql | null {
  if (unverified || from !== null || to !== null || lang.length > 0 || source.length > 0 || q !== null) return null
  return sql`named AS (
      SELECT ${nameSources(sql`c.outlet`, sql`c.host`)}, c.language, c.articles, c.first, c.last
      FROM article_counts c WHERE c.month = '-infinity'::date),
    told AS (
      SELECT nullif(c.outlet, '') AS outlet, nullif(c.host, '') AS host, sum(c.meetings)::int AS meetings
      FROM source_counts c WHERE ${status === 'all' ? sql`TRUE` : sql`c.status = ${status}`}
      GROUP BY 1, 2)`
}
