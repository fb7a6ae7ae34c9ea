import type { FilterKey, Filters } from '../../filters/filters'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { listArticleConditions } from '../where'

/** The filters that choose articles: by what they are and which countries they name, not by the meetings they tell of. */
export const ARTICLE_FILTERS: readonly FilterKey[] = ['pair', 'country', 'from', 'to', 'source', 'lang', 'q']

function names(code: string): Sql {
  return sql`EXISTS (SELECT FROM article_countries c WHERE c.article_id = a.id AND c.country_code = ${code})`
}

function listConditions({ pair, country, from, to }: Filters): Sql[] {
  const conditions: Sql[] = []
  if (pair !== null) conditions.push(names(pair[0]), names(pair[1]))
  if (country.length > 0) {
    conditions.push(
      sql`EXISTS (SELECT FROM article_countries c WHERE c.article_id = a.id AND c.country_code = ANY(${country}))`,
    )
  }
  if (from !== null) conditions.push(sql`a.published >= ${from}::date`)
  if (to !== null) conditions.push(sql`a.published <= ${to}::date`)
  return conditions
}

/** A row of a dataset speaks for itself, and no engine reads it. */
const NO_RECORD = sql`NOT EXISTS (SELECT FROM article_records x WHERE x.article_id = a.id)`

/**
 * Ids of the articles under the filter, the oldest first and those without a day of publication last.
 * @param engine version of an engine: articles that it has read are left out; `null` leaves none out
 */
export async function listStaleArticles(filters: Filters, engine: string | null): Promise<string[]> {
  const stale = engine === null ? [] : [sql`e.engine_version IS DISTINCT FROM ${engine}`]
  const rows = await runQuery<{ id: string }>(sql`
    SELECT a.id FROM articles a LEFT JOIN extractions e ON e.article_id = a.id
    WHERE ${joinAnd([NO_RECORD, ...stale, ...listConditions(filters), ...listArticleConditions(filters)])}
    ORDER BY a.published NULLS LAST, a.id COLLATE "C"`)
  return rows.map(({ id }) => id)
}
